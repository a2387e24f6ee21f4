import type { Plan } from "../../plan/plan.ts";
import { StackUnavailable } from "../../ports/docker.ts";
import { isNginxImage } from "../../read/nginx/image.ts";
import type { StackContainer } from "../../stack/stack.ts";

/**
 * The plan with the proxy of a project of which no file here tells: the one container with an image
 * of nginx. Rejects with `StackUnavailable` where the images do not tell either, since to ask nobody
 * would look as if nginx were gone; and where nobody said what to ask it, and it is not alone: its
 * own front page would look as if all were well.
 */
export function withFoundProxy(plan: Plan, containers: readonly StackContainer[]): Plan {
  if (plan.proxy !== null) return plan;
  const services = [...new Set(containers.map(({ service }) => service))];
  const found = containers.filter(({ image }) => isNginxImage(image));
  const [service, ...others] = new Set(found.map((container) => container.service));
  if (service === undefined || others.length > 0) {
    throw new StackUnavailable(
      `Which of ${services.join(", ")} is nginx? Name it in the target: {docker: {project: NAME, proxy: SERVICE, backend: SERVICE}}.`,
    );
  }
  if (services.length > 1 && plan.backend === null && !isAsked(plan)) {
    throw new StackUnavailable(
      `What does ${service} pass on to? Name it in the target: {docker: {project: NAME, proxy: SERVICE, backend: SERVICE}}, or what to ask: health, upload or routes.`,
    );
  }
  const proxy = { service, port: 80, hostPort: null, conf: [], host: null } as const;
  return { ...plan, proxy: { ...proxy, scheme: "http", insecure: false } };
}

function isAsked({ health, upload, routes }: Plan): boolean {
  return health.proxied !== null || upload !== null || routes.some(({ front }) => !front);
}
