import type { BackendPlan, Plan } from "../plan/plan.ts";
import type { Upstream } from "./probe-deps.ts";

type FindUpstream = (method: string, path: string) => Upstream | null;

/** The backend of a further route: as configured, else where nginx passes it on to. */
export function backendOf(
  route: Plan["routes"][number],
  upstream: FindUpstream,
): BackendPlan | null {
  return route.backend ?? upstream("GET", route.path)?.backend ?? null;
}

/** A backend to wait for. `path` null: any answer shows that it is up. */
export interface AwaitedBackend extends BackendPlan {
  readonly path: string | null;
}

/** Each backend of the plan once; the one of health and upload first. */
export function awaitedBackends(plan: Plan, upstream: FindUpstream): readonly AwaitedBackend[] {
  const found = new Map<string, AwaitedBackend>();
  const add = (backend: BackendPlan | null, path: string | null) => {
    const key = `${backend?.service}:${backend?.port}`;
    if (backend && !found.has(key)) found.set(key, { ...backend, path });
  };
  add(plan.backend, plan.health.direct);
  if (plan.upload) add(upstream(plan.upload.method, plan.upload.path)?.backend ?? null, null);
  for (const route of plan.routes) add(backendOf(route, upstream), null);
  return [...found.values()];
}
