import type { BackendPlan } from "../plan.ts";
import type { Candidate, FoundValue } from "./candidate.ts";
import { healthOf } from "./find-health.ts";

const NAMES = ["backend", "api", "app", "web", "server"];
const STORES =
  /(?:^|\/)(?:postgres(?:ql)?|postgis|pgvector|mysql|mariadb|mongo|redis|valkey|memcached|rabbitmq|kafka|zookeeper|minio|elasticsearch|opensearch|solr)\b/i;
/** What people look into a stack with: requests of users do not end there. */
const TOOLS =
  /(?:^|\/)(?:adminer|phpmyadmin|pgadmin\d*|redisinsight|mailhog|mailpit|maildev|grafana|prometheus|loki|jaeger|kibana|logstash|ollama|certbot)(?:[:@]|$)/i;

/** The backend when no nginx route tells: an HTTP healthcheck, then the usual names. */
export function guessBackend(
  candidates: readonly Candidate[],
  proxy: string | null,
): FoundValue<string> | null {
  const others = candidates.filter(
    ({ service, image }) =>
      service.name !== proxy && !STORES.test(image.base) && !TOOLS.test(image.base),
  );
  const named = NAMES.flatMap((name) => others.filter(({ service }) => service.name === name));
  const [first] = [
    ...named,
    ...others.filter((candidate) => healthOf(candidate) !== null),
    ...others.filter(({ service }) => /backend|api|server|app/.test(service.name)),
    ...(others.length === 1 ? others : []),
  ];
  return first ? { value: first.service.name, why: "its name", sure: false } : null;
}

/** The backend with its port as one value. */
export function backendPlan(service: string, port: FoundValue<number> | null): BackendPlan {
  return { service, port: port?.value ?? null };
}
