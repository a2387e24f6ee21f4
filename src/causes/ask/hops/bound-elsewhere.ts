import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import type { Hop } from "./hops.ts";
import { refusalsAt } from "./refusals.ts";

export interface BoundElsewhere {
  readonly service: string;
  readonly listener: Fact<"listener">;
  readonly refused: Fact<"nginx.error">;
  /** The network on which the server listens. */
  readonly here: string;
  /** Where nginx was refused. */
  readonly there: { readonly network: string; readonly address: string };
  /** The server's own words about where it listens. */
  readonly said: Fact<"app.log"> | null;
}

const ALL: readonly string[] = ["0.0.0.0", "::"];

/** A server that listens on one address of its container, where nginx was refused at another of them. */
export function boundElsewhere(
  view: View<"listener" | "container.network" | "nginx.error" | "app.log">,
  hop: Hop,
): BoundElsewhere | null {
  const { service, port } = hop;
  if (service === null || !view.looked("listener", service)) return null;
  const sockets = view.of("listener", service).filter(({ body }) => body.port === port);
  if (sockets.some(({ body }) => ALL.includes(body.address))) return null;
  const networks = view.of("container.network", service);
  const holder = (address: string) => networks.find(({ body }) => body.address === address)?.body;
  const listener = sockets.find(({ body }) => holder(body.address));
  const here = listener && holder(listener.body.address);
  for (const refused of refusalsAt(view, hop).toReversed()) {
    const asked = refused.body.upstream?.host ?? "";
    const there = holder(asked);
    const isOpen = sockets.some(({ body }) => body.address === asked);
    if (!here || !there || isOpen) continue;
    const said = view
      .of("app.log", service)
      .findLast(({ body }) => body.code === "listening" && body.port === port);
    return {
      ...{ service, listener, refused, said: said ?? null },
      here: here.network,
      there: { network: there.network, address: asked },
    };
  }
  return null;
}
