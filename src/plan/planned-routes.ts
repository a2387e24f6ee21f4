import { basename } from "node:path";
import type { PlannedRoute } from "../case/plan-record.ts";
import type { Plan } from "./plan.ts";

/** Everything that is to be checked: health, further routes, and the upload last. */
export function plannedRoutes(plan: Plan, credentials: boolean): readonly PlannedRoute[] {
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
  for (const { path, backend: own, expect, front } of routes) {
    planned.push({
      ...get,
      id: `route:${path}`,
      proxiedPath: path,
      backend: own?.service ?? null,
      expect,
      credentials,
      ...(front ? { front } : {}),
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
