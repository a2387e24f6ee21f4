import type { BackendPlan, Plan } from "../../plan/plan.ts";
import type { Docker } from "../../ports/docker.ts";
import { at, record } from "../../read/json.ts";
import type { SwarmStack } from "../../stack/swarm/attach-swarm.ts";

/**
 * The plan in the Swarm's own words: an app of CapRover under its service's name, and the port that
 * the backend's image says it serves, where nobody named one.
 */
export async function named(plan: Plan, swarm: SwarmStack, docker: Docker): Promise<Plan> {
  const { names } = swarm;
  const { proxy, backend } = plan;
  const known = new Map([
    [proxy?.service, names.proxy],
    [backend?.service, names.backend],
  ]);
  const renamed = (one: BackendPlan | null) =>
    one && { ...one, service: known.get(one.service) ?? one.service };
  const port = backend?.port ?? (await exposedPort(swarm, docker));
  return {
    ...plan,
    proxy: proxy && { ...proxy, service: names.proxy },
    backend: { service: names.backend, port },
    routes: plan.routes.map((route) => ({ ...route, backend: renamed(route.backend) })),
  };
}

/** The one port that the backend's image exposes; null: none, several, or no image here. */
async function exposedPort(swarm: SwarmStack, docker: Docker): Promise<number | null> {
  const service = swarm.chosen().find(({ service }) => service.name === swarm.names.backend);
  const image = at(service?.service.container, "Image");
  const answer = typeof image === "string" ? await docker.image(image).catch(() => null) : null;
  const ports = Object.keys(record(at(answer, "Config", "ExposedPorts")));
  const [only, ...others] = ports.filter((port) => port.endsWith("/tcp"));
  return only !== undefined && others.length === 0 ? Number.parseInt(only, 10) : null;
}
