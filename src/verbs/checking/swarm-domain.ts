import { type Gathering, type GatherPorts, gatherEarly } from "../../gather/gather.ts";
import type { Plan } from "../../plan/plan.ts";
import { configFromDump } from "../../read/nginx/config.ts";
import { namesServed } from "../../read/nginx/names-served.ts";
import type { SwarmStack } from "../../stack/swarm/attach-swarm.ts";

/**
 * The plan with the domain that the backend has in the configuration of the Swarm's nginx, where
 * nobody wrote it down: CapRover's nginx serves many apps, and shows a page of its own to those who
 * name none.
 */
export async function asUsers(
  plan: Plan,
  swarm: SwarmStack,
  ports: GatherPorts,
  gathering: () => Promise<Gathering>,
): Promise<Plan> {
  const { proxy } = plan;
  if (proxy === null || proxy.host !== null) return plan;
  const all = await gathering();
  const containers = all.containers.filter(({ service }) => service === proxy.service);
  const captures = await gatherEarly(plan, ports, { ...all, containers });
  const found = captures.find(({ kind }) => kind === "nginx.config");
  if (found?.kind !== "nginx.config" || found.body === null) return plan;
  const config = configFromDump(found.body.text);
  const paths = [plan.health.proxied ?? "/", ...plan.routes.map(({ path }) => path)];
  const upstreams = namesOf(swarm);
  const [host] = paths.flatMap((path) => namesServed(config, upstreams, path));
  return host === undefined ? plan : { ...plan, proxy: { ...proxy, host } };
}

/** By which the Swarm's DNS knows the backend. */
function namesOf({ names, chosen }: SwarmStack): ReadonlySet<string> {
  const { backend } = names;
  const service = chosen().find(({ service }) => service.name === backend)?.service;
  const aliases = service?.networks.flatMap((network) => network.aliases) ?? [];
  return new Set([backend, `tasks.${backend}`, ...aliases]);
}
