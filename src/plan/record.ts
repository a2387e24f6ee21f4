import type { PlanRecord } from "../case/plan-record.ts";
import { CONFIG, shown } from "./locate.ts";
import type { Plan } from "./plan.ts";
import { plannedRoutes } from "./planned-routes.ts";

/** The health check's headers do not count as credentials; a log-in that failed gives none. */
export function recordOf(plan: Plan, credentials: boolean): PlanRecord {
  const { proxy, backend } = plan;
  return {
    target: { kind: plan.target.kind, ...stackOf(plan) },
    proxy: proxy && {
      service: proxy.service,
      port: proxy.port,
      host: proxy.host,
      scheme: proxy.scheme,
    },
    backend: backend && { service: backend.service, port: backend.port },
    routes: plannedRoutes(plan, credentials),
    timeoutSeconds: plan.timeoutSeconds,
    requestTimeoutSeconds: plan.requestTimeoutSeconds,
  };
}

/** The folder, and the config where it is none that is found by itself. */
function stackOf(plan: Plan): { readonly stack?: string } {
  const { config } = plan;
  const own = config === null || config.endsWith(CONFIG) ? "" : shown(plan, config);
  const stack = [shown(plan, plan.dir), own].filter(Boolean).join(" ");
  return stack === "" ? {} : { stack };
}
