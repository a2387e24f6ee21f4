import type { ProxyPlan } from "../../plan/plan.ts";
import type { Docker } from "../../ports/docker.ts";
import {
  type BackendAddress,
  ENGINE_HOST,
  type Endpoint,
  type Endpoints,
  LOOPBACK,
} from "../../probe/scene.ts";
import type { ConnectedNetworks } from "../../read/container/routes.ts";
import type { StackContainer } from "../../stack/stack.ts";
import type { Placed } from "./namespaces.ts";

const HTTPS = 443;

interface Engine extends Pick<Docker, "local" | "endpoint"> {
  /** Of its machine, where that is another one that we can ask from. */
  readonly networks?: ConnectedNetworks | null;
}

/**
 * Where everything is to be found right now. `entered`: ids of containers whose network namespaces
 * we can ask from, where their addresses mean nothing to this machine.
 */
export function endpointsOf(
  engine: Engine,
  proxy: ProxyPlan | null,
  containers: readonly Placed[],
  entered: ReadonlySet<string>,
): Endpoints {
  const front = containers.find(({ service }) => service === proxy?.service);
  const place = (container: StackContainer) => placeOf(engine, container, front, entered);
  const backends: Record<string, BackendAddress> = {};
  for (const container of containers) {
    // Of several replicas the first one stands for all.
    backends[container.service] ??= {
      name: container.home,
      ...place(container),
      published: publishedOf(engine, container),
    };
  }
  const published = front ? publishedOf(engine, front) : {};
  const { address = null, from = null } = front ? place(front) : {};
  return {
    proxy:
      (proxy && published[proxy.port]) ??
      (proxy && address !== null ? { address, port: proxy.port, from } : null),
    secure: published[HTTPS] ?? null,
    within: front?.state === "running" ? front.id : null,
    backends,
  };
}

type Place = Pick<BackendAddress, "address" | "from">;

function placeOf(
  { local, networks }: Engine,
  container: StackContainer,
  front: StackContainer | undefined,
  entered: ReadonlySet<string>,
): Place {
  const address = addressOf(container, front);
  if (local || address === null) return { address, from: null };
  if (networks) {
    // Docker in a machine of its own (Desktop) has addresses that mean nothing to its host.
    const isThere = address === LOOPBACK ? networks.bridged : networks.has(address);
    return isThere ? { address, from: ENGINE_HOST } : { address: null, from: null };
  }
  // From where nginx stands if it can reach that at all, else from the container itself.
  const isNear = front && sharedNetwork(container, front) !== undefined && address !== LOOPBACK;
  const from = [isNear ? front.id : "", container.id].find((id) => entered.has(id)) ?? null;
  return { address: from === null ? null : address, from };
}

/**
 * On a network that it shares with the proxy, else on any; null while it has no address. What does
 * not run may still be listed with one: nobody answers there, and to find that out takes seconds.
 */
function addressOf(container: StackContainer, front: StackContainer | undefined): string | null {
  const { addresses, state } = container;
  if (state !== "running") return null;
  // `network_mode: host`: no address of its own, but those of the engine's machine.
  if ("host" in addresses) return LOOPBACK;
  const shared = front && sharedNetwork(container, front);
  return (shared ? addresses[shared] : Object.values(addresses).find(Boolean)) || null;
}

function sharedNetwork({ addresses }: StackContainer, front: StackContainer): string | undefined {
  return Object.keys(addresses).find(
    (network) => addresses[network] && front.addresses[network] !== undefined,
  );
}

function publishedOf(
  { endpoint, networks }: Engine,
  { published }: StackContainer,
): Readonly<Record<number, Endpoint>> {
  const remote = remoteHost(endpoint);
  const found: Record<number, Endpoint> = {};
  for (const { container, host, address } of published) {
    const here = toConnect(address);
    if (networks) {
      // Not from here: what a firewall lets in is no question of nginx and its backend.
      found[container] ??= { address: here, port: host, from: ENGINE_HOST };
      continue;
    }
    // Elsewhere only what is published for everybody can be reached, under that machine's name.
    if (remote !== null && address !== "" && !WILDCARDS.has(address)) continue;
    found[container] ??= { address: remote ?? here, port: host, from: null };
  }
  return found;
}

const WILDCARDS = new Set(["0.0.0.0", "::"]);

/** An address to listen on is not one to connect to. */
function toConnect(address: string): string {
  if (address === "" || address === "0.0.0.0") return LOOPBACK;
  return address === "::" ? "::1" : address;
}

/** The engine's machine, where that is another one (`tcp://build-host:2375`). */
function remoteHost(endpoint: string): string | null {
  const url = URL.parse(endpoint.replace(/^tcp:/, "http:"));
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return host === "localhost" || host === "::1" || host.startsWith("127.") ? null : host;
}
