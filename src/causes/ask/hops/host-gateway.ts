import type { View } from "../../define.ts";
import { type FailedConnect, isGateway } from "./failed-connects.ts";
import type { Hop } from "./hops.ts";

/** Names that `extra_hosts` usually gives to the machine itself (docs.docker.com: host-gateway). */
export const HOST_NAMES: ReadonlySet<string> = new Set([
  "host.docker.internal",
  "gateway.docker.internal",
]);

/** Whether nginx asked the machine that runs the containers. */
export function isTheHost(
  view: View<"container.network">,
  { address, holder }: FailedConnect,
  hop: Hop | null,
): boolean {
  if (holder !== null) return false;
  return isGateway(view, address) || (hop !== null && HOST_NAMES.has(hop.host));
}
