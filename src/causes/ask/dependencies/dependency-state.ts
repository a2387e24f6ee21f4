import type { AnyFact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { or, type Param, phrase } from "../../phrases.ts";
import { isLoopback } from "../hops/hops.ts";
import { isOnHost } from "../hops/host-mode.ts";
import { composed, serviceAt, sharedNetworks } from "../names/service-names.ts";

type Evidence = View<"container.state" | "container.network" | "listener" | "compose.service">;

interface Known {
  readonly service: string;
  readonly cites: readonly AnyFact[];
}

/** How the service that a host or a port means stands, as far as anybody looked. */
export type DependencyState =
  | { readonly is: "not-here" }
  /** The asking container itself, where nothing listens on that port; `service`: who does elsewhere. */
  | { readonly is: "own"; readonly service: string | null; readonly cites: readonly AnyFact[] }
  /** Turned on by a profile only. */
  | (Known & { readonly is: "profile" })
  /** The files want no container of it. */
  | (Known & { readonly is: "scaled" })
  | (Known & { readonly is: "down"; readonly state: Param })
  /** On no network of the one that asks. */
  | (Known & { readonly is: "apart" })
  /** It listens, and not on this port. */
  | (Known & { readonly is: "other-port"; readonly port: number; readonly open: Param })
  | (Known & { readonly is: "loopback" })
  | (Known & { readonly is: "running" })
  | { readonly is: "unknown" };

export function dependencyState(
  view: Evidence,
  asking: string,
  { host, port }: { readonly host: string | null; readonly port: number | null },
): DependencyState {
  if (host !== null && isLoopback(host)) return inside(view, asking, port);
  const service = host === null ? byPort(view, port) : serviceAt(view, host);
  if (service === null) {
    return host !== null && view.looked("compose.service") ? { is: "not-here" } : { is: "unknown" };
  }
  const written = composed(view, service);
  if (written?.body.enabled === false) return { is: "profile", service, cites: [written] };
  if (written?.body.scale === 0) return { is: "scaled", service, cites: [written] };
  const [state] = view.of("container.state", service);
  if (!state) return { is: "unknown" };
  const listening = view.of("listener", service);
  const own = listening.filter(({ body }) => port === null || body.port === port);
  const { status, restartCount } = state.body;
  // One that was restarted before it was looked at may have been down when it was asked.
  if (status !== "running" || (restartCount > 0 && own.length === 0)) {
    return { is: "down", service, state: inWords(state.body), cites: [state] };
  }
  if (isApart(view, asking, service)) {
    const both = [asking, service].flatMap((one) => view.of("container.network", one));
    return { is: "apart", service, cites: both };
  }
  if (port !== null && own.length === 0 && listening.length > 0) {
    const ports = [...new Set(listening.map(({ body }) => body.port))];
    return { is: "other-port", service, port, open: or(ports), cites: listening };
  }
  const isShut = own.length > 0 && own.every(({ body }) => body.loopback);
  return isShut
    ? { is: "loopback", service, cites: own }
    : { is: "running", service, cites: [state, ...own] };
}

/** localhost is the container that asks; on the machine's own network it may be anybody. */
function inside(view: Evidence, asking: string, port: number | null): DependencyState {
  const networks = view.of("container.network", asking);
  const isAlone = networks.length > 0 && !isOnHost(view, asking);
  if (port === null || !isAlone) return { is: "unknown" };
  if (view.of("listener", asking).some(({ body }) => body.port === port)) return { is: "unknown" };
  const service = byPort(view, port);
  const there = service === null ? [] : view.of("listener", service);
  return {
    is: "own",
    service: service === asking ? null : service,
    cites: [...networks, ...there.filter(({ body }) => body.port === port)],
  };
}

function isApart(view: Evidence, asking: string, service: string): boolean {
  const known = [asking, service].every((one) => view.of("container.network", one).length > 0);
  return known && service !== asking && sharedNetworks(view, asking, service).length === 0;
}

/** The one service that listens on a port, or says that it does. */
export function byPort(
  view: View<"listener" | "compose.service">,
  port: number | null,
): string | null {
  const listening = view.all("listener").filter(({ body }) => body.port === port);
  const exposing = view
    .all("compose.service")
    .filter(({ body }) => port !== null && body.expose.includes(port));
  const names = new Set([...listening, ...exposing].map(({ subject }) => subject));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

function inWords(state: {
  readonly status: string;
  readonly exitCode: number | null;
  readonly restartCount: number;
}): Param {
  const { status, exitCode: code, restartCount } = state;
  if (status === "exited" && code !== null) return phrase("ended-with", { code });
  if (status === "absent") return phrase("no-container");
  return restartCount > 0 ? phrase("ends-and-restarts") : status;
}
