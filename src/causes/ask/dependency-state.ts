import type { AnyFact } from "../../case/facts.ts";
import type { View } from "../define.ts";
import { type Param, phrase } from "../phrases.ts";
import { composed, serviceAt } from "./service-names.ts";

type Evidence = View<"container.state" | "container.network" | "listener" | "compose.service">;

/** How the service that a host or a port means stands, as far as anybody looked. */
export type DependencyState =
  | { readonly is: "not-here" }
  /** Turned on by a profile only. */
  | { readonly is: "profile"; readonly service: string; readonly cites: readonly AnyFact[] }
  | {
      readonly is: "down";
      readonly service: string;
      readonly state: Param;
      readonly cites: readonly AnyFact[];
    }
  | { readonly is: "loopback"; readonly service: string; readonly cites: readonly AnyFact[] }
  | { readonly is: "running"; readonly service: string; readonly cites: readonly AnyFact[] }
  | { readonly is: "unknown" };

export function dependencyState(
  view: Evidence,
  host: string | null,
  port: number | null,
): DependencyState {
  const service = host === null ? byPort(view, port) : serviceAt(view, host);
  if (service === null) {
    return host !== null && view.looked("compose.service") ? { is: "not-here" } : { is: "unknown" };
  }
  const written = composed(view, service);
  if (written?.body.enabled === false) return { is: "profile", service, cites: [written] };
  const [state] = view.of("container.state", service);
  if (!state) return { is: "unknown" };
  if (state.body.status !== "running" || state.body.restartCount > 0) {
    return { is: "down", service, state: inWords(state.body), cites: [state] };
  }
  const listening = view.of("listener", service);
  const own = listening.filter(({ body }) => port === null || body.port === port);
  const isLoopback = own.length > 0 && own.every(({ body }) => body.loopback);
  return isLoopback
    ? { is: "loopback", service, cites: own }
    : { is: "running", service, cites: [state, ...own] };
}

function byPort(view: Evidence, port: number | null): string | null {
  const listening = view.all("listener").filter(({ body }) => body.port === port);
  const exposing = view
    .all("compose.service")
    .filter(({ body }) => port !== null && body.expose.includes(port));
  const names = new Set([...listening, ...exposing].map(({ subject }) => subject));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

function inWords(state: { readonly status: string; readonly exitCode: number | null }): Param {
  const { status, exitCode: code } = state;
  return status === "exited" && code !== null ? phrase("ended-with", { code }) : status;
}
