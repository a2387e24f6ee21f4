import type { Discovered } from "../plan/discover/discover.ts";
import { shown } from "../plan/locate.ts";
import type { Plan } from "../plan/plan.ts";
import { foundUploadPlan } from "../plan/upload.ts";
import type { PlanReport } from "../report/plan-report.ts";

/** The plan as `plan` tells it: with guesses that `check` would not act on, and nothing secret. */
export function planReport(plan: Plan, found: Discovered): PlanReport {
  const { backend, health, missing, sources } = plan;
  return {
    compose: plan.compose.files.map((path) => shown(plan, path)),
    proxy: proxyIn(plan, found),
    backend: backend && {
      service: backend.service,
      port: backend.port,
      protocol: found.backendProtocol ?? "http",
    },
    health: { direct: health.direct, proxied: health.proxied },
    upload: uploadIn(plan, found),
    routes: plan.routes.map(({ path }) => path),
    auth: plan.auth?.is ?? null,
    timeoutSeconds: plan.timeoutSeconds,
    sources,
    missing,
  };
}

function proxyIn({ proxy }: Plan, { hostNginx }: Discovered): PlanReport["proxy"] {
  if (proxy) {
    const { service, port, hostPort, scheme, host, conf } = proxy;
    return { service, port, hostPort, scheme, host, conf };
  }
  if (!hostNginx) return null;
  const { port, conf } = hostNginx;
  return { service: null, port, hostPort: port, scheme: "http", host: null, conf: conf.files };
}

function uploadIn(plan: Plan, found: Discovered): PlanReport["upload"] {
  const known = plan.upload ?? (found.upload && foundUploadPlan(found.upload.value));
  if (!known) return null;
  const { method, path, field, content } = known;
  const name = content.is === "file" ? shown(plan, content.path) : content.name;
  return {
    ...{ method, path, field, content: { is: content.is, name, bytes: content.bytes } },
    upstreamUri: found.upstreamUri?.value ?? null,
  };
}
