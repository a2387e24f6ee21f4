import type { Place } from "../../../case/place.ts";
import type { View } from "../../define.ts";
import { composed } from "../names/service-names.ts";
import { placeOf } from "../starts/start-command.ts";

const ADDRESS = /(?:HOST|HOSTNAME|URL|URI|DSN|ADDR|ADDRESS|SERVER)$/;
const PORT = /PORT$/;
const DATABASE = /DB|DATABASE|POSTGRES|^PG|MYSQL|MARIADB|MONGO|SQL/;
const CACHE = /REDIS|VALKEY|CACHE|MEMCACHE|RABBIT|AMQP|BROKER|KAFKA|NATS|CELERY|QUEUE/;

/** Lines of the compose file that tell a service where its database, or its cache or broker, is. */
export function addressPlaces(
  view: View<"compose.service">,
  service: string,
  of: "database" | "database-port" | "cache",
): readonly Place[] {
  const about = of === "cache" ? CACHE : DATABASE;
  const kind = of === "database-port" ? PORT : ADDRESS;
  const names = composed(view, service)?.body.environment ?? [];
  const found = names.filter((name) => kind.test(name) && about.test(name));
  // HOST before URL: where both are set, the URL is often that of something else.
  return found.toSorted().flatMap((name) => placeOf(view, service, `environment.${name}`));
}
