import type { ProxyPlan } from "../../plan/plan.ts";
import type { Docker } from "../../ports/docker.ts";
import type { BackendAddress, Endpoint, Endpoints } from "../../probe/scene.ts";
import type { StackContainer } from "../../stack/stack.ts";

const HTTPS = 443;

/** Where everything is to be found right now. */
export function endpointsOf(
  docker: Pick<Docker, "local">,
  proxy: ProxyPlan | null,
  containers: readonly StackContainer[],
): Endpoints {
  const reach = docker.local ? "host" : "inside";
  const front = containers.find(({ service }) => service === proxy?.service);
  const backends: Record<string, BackendAddress> = {};
  for (const container of containers) {
    // Of several replicas the first one stands for all.
    backends[container.service] ??= {
      address: addressOf(container, front),
      reach,
      published: publishedOf(container),
    };
  }
  const own = front && addressOf(front, undefined);
  const published = front ? publishedOf(front) : {};
  return {
    proxy:
      (proxy && published[proxy.port]) ??
      (proxy && own ? { address: own, port: proxy.port, reach } : null),
    secure: published[HTTPS] ?? null,
    backends,
  };
}

/**
 * On a network that it shares with the proxy, else on any; null while it has no address. What does
 * not run may still be listed with one: nobody answers there, and to find that out takes seconds.
 */
function addressOf(container: StackContainer, front: StackContainer | undefined): string | null {
  const { addresses, state } = container;
  if (state !== "running") return null;
  const shared = Object.keys(addresses).find(
    (network) => addresses[network] && front?.addresses[network] !== undefined,
  );
  const address = shared ? addresses[shared] : Object.values(addresses).find(Boolean);
  return address || null;
}

function publishedOf({ published }: StackContainer): Readonly<Record<number, Endpoint>> {
  const found: Record<number, Endpoint> = {};
  for (const { container, host, address } of published) {
    found[container] ??= { address: toConnect(address), port: host, reach: "host" };
  }
  return found;
}

/** An address to listen on is not one to connect to. */
function toConnect(address: string): string {
  if (address === "" || address === "0.0.0.0") return "127.0.0.1";
  return address === "::" ? "::1" : address;
}
