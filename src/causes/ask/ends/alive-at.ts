import type { View } from "../../define.ts";
import type { FailedConnect } from "../hops/failed-connects.ts";
import { sharedNetworks } from "../names/service-names.ts";

/** Up since before the attempt, on nginx's network, listening there, and not too busy to accept. */
export function isAlive(
  view: View<"container.state" | "container.network" | "listener">,
  { line, port }: FailedConnect,
  holder: string,
): boolean {
  const [state] = view.of("container.state", holder);
  if (state?.body.status !== "running") return false;
  const { startedAt } = state.body;
  if (startedAt && line.seen.at && Date.parse(startedAt) > Date.parse(line.seen.at)) return false;
  const sockets = openSockets(view, holder, port);
  const isFree = sockets.length > 0 && sockets.every(({ body }) => !body.waiting);
  return isFree && sharedNetworks(view, line.subject, holder).length > 0;
}

/** Sockets at this port that others can reach. */
export function openSockets(view: View<"listener">, service: string, port: number) {
  return view.of("listener", service).filter(({ body }) => body.port === port && !body.loopback);
}
