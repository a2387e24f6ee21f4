import type { Plan } from "../../plan/plan.ts";
import { StackUnavailable } from "../../ports/docker.ts";
import type { StackContainer } from "../../stack/stack.ts";

const NGINX = /(?:^|\/)(?:nginx|openresty)[^/]*$/;

/**
 * The plan with the proxy of a project of which no file here tells: the one container with an image
 * of nginx. Rejects with `StackUnavailable` where the images do not tell either: to ask nobody would
 * look as if nginx were gone.
 */
export function withFoundProxy(plan: Plan, containers: readonly StackContainer[]): Plan {
  if (plan.proxy !== null) return plan;
  const found = containers.filter(({ image }) => NGINX.test(image));
  const [service, ...others] = new Set(found.map((container) => container.service));
  if (service === undefined || others.length > 0) {
    const there = [...new Set(containers.map((container) => container.service))].join(", ");
    throw new StackUnavailable(
      `Which of ${there} is nginx? Name it in the target: {docker: {project: NAME, proxy: SERVICE, backend: SERVICE}}.`,
    );
  }
  const proxy = { service, port: 80, hostPort: null, conf: [], host: null } as const;
  return { ...plan, proxy: { ...proxy, scheme: "http", insecure: false } };
}
