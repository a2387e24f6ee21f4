import { basename } from "node:path";
import type { PlannedRoute, PlanRecord } from "../case/plan-record.ts";
import type { Plan } from "./plan.ts";

/** The health check's headers do not count as credentials; a log-in that failed gives none. */
export function recordOf(plan: Plan, credentials: boolean): PlanRecord {
  const { proxy, backend } = plan;
  return {
    target: { kind: "compose" },
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

function plannedRoutes(plan: Plan, credentials: boolean): readonly PlannedRoute[] {
  const { health, upload, routes } = plan;
  const backend = plan.backend?.service ?? null;
  const get = { method: "GET", directPath: null, body: null };
  const planned: PlannedRoute[] = [];
  if (health.direct !== null || health.proxied !== null) {
    planned.push({
      ...get,
      id: "health",
      proxiedPath: health.proxied,
      directPath: health.direct,
      backend,
      expect: null,
      credentials: false,
    });
  }
  for (const { path, backend: own, expect } of routes) {
    planned.push({
      ...get,
      id: `route:${path}`,
      proxiedPath: path,
      backend: own?.service ?? null,
      expect,
      credentials,
    });
  }
  if (upload) {
    planned.push({
      id: "upload",
      method: upload.method,
      proxiedPath: upload.path,
      directPath: null,
      backend,
      expect: upload.expect,
      credentials: credentials && !upload.found,
      ...(upload.found ? { found: true } : {}),
      body: { bytes: upload.content.bytes, field: upload.field, file: fileName(upload.content) },
    });
  }
  return planned;
}

function fileName(content: NonNullable<Plan["upload"]>["content"]): string {
  return content.is === "file" ? basename(content.path) : content.name;
}
