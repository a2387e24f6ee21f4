import type { BackendPlan, Plan } from "../plan/plan.ts";
import type { Upstream } from "./probe-deps.ts";

type FindUpstream = (method: string, path: string) => Upstream | null;

/**
 * The backend of a further route: as configured, else where nginx passes it on to. The planned
 * backend keeps its own port, since the one that nginx uses may be the very mistake.
 */
export function backendOf(
  plan: Plan,
  route: Plan["routes"][number],
  upstream: FindUpstream,
): BackendPlan | null {
  if (route.backend) return route.backend;
  const found = upstream("GET", route.path)?.backend ?? null;
  return found?.service === plan.backend?.service ? plan.backend : found;
}

/** A backend to wait for. */
export interface AwaitedBackend extends BackendPlan {
  /** What to ask; null: any answer to anything shows that it is up. */
  readonly path: string | null;
  /** Its port is nobody's word but nginx's or a guess: listening on another one is the end of its start too. */
  readonly believed: boolean;
}

/** Each backend of the plan once; the one of health and upload first. */
export function awaitedBackends(plan: Plan, upstream: FindUpstream): readonly AwaitedBackend[] {
  const found: AwaitedBackend[] = [];
  const add = (backend: BackendPlan | null, path: string | null, believed: boolean) => {
    const known = ({ service, port }: BackendPlan) =>
      service === backend?.service && (believed || port === backend.port);
    if (backend && !found.some(known)) found.push({ ...backend, path, believed });
  };
  add(plan.backend, plan.health.direct, plan.sources["backend.port"]?.from === "discovered");
  for (const route of plan.routes) {
    add(backendOf(plan, route, upstream), null, route.backend === null);
  }
  if (plan.upload && !plan.backend) {
    add(upstream(plan.upload.method, plan.upload.path)?.backend ?? null, null, true);
  }
  return found;
}
