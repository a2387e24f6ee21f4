import type { Outcome } from "../case/outcome.ts";
import type { AwaitedBackend } from "./backends.ts";
import type { ServiceState } from "./scene.ts";

/** What waiting last saw of a backend or the proxy, and since when without a change. */
export interface Sign {
  readonly kind: /** It answers. */
    | "up"
    /** The proxy answers that its upstream does not. */
    | "gateway-error"
    /** Connections are accepted, and nothing comes back that is HTTP. */
    | "accepting"
    /** Nothing accepts here, but the service listens elsewhere or calls itself healthy. */
    | "elsewhere"
    /** There is a running container, and no way to ask it: FastCGI, a socket, no address. */
    | "out-of-reach"
    /** The same, and it listens at no port: it may be starting, or serve a socket. */
    | "silent"
    | "down";
  /** Milliseconds on the clock that never jumps. */
  readonly since: number;
}

export const DOWN: Sign = { kind: "down", since: 0 };

export function nextSign(before: Sign, kind: Sign["kind"], now: number): Sign {
  return before.kind === kind ? before : { kind, since: now };
}

/** Without a health path a 404 or 500 shows life as well as a 200. */
export function backendKind(
  outcome: Outcome | null,
  state: ServiceState | null,
  { port, path, believed }: AwaitedBackend,
): Sign["kind"] {
  if (state?.status !== "running") return "down";
  if (outcome === null) {
    return state.health !== "healthy" && state.listening?.length === 0 ? "silent" : "out-of-reach";
  }
  if (outcome.is === "answered") return path === null || outcome.status < 500 ? "up" : "down";
  const accepts =
    outcome.is === "reset" || (outcome.is === "timed-out" && outcome.phase === "answer");
  if (accepts) return path === null ? "accepting" : "down";
  if (state.health === "healthy" || isLoopbackOnly(state, port)) return "elsewhere";
  return believed && listensElsewhere(state, port) ? "elsewhere" : "down";
}

export function proxyKind(
  outcome: Outcome | null,
  state: ServiceState | null,
  port: number,
): Sign["kind"] {
  if (outcome === null) return "out-of-reach";
  if (outcome.is === "answered") {
    return [502, 503, 504].includes(outcome.status) ? "gateway-error" : "up";
  }
  if (state?.status !== "running") return "down";
  // A published port accepts before anybody in the container does.
  const isOpen = state.listening?.some((socket) => socket.port === port) === true;
  if (isOpen && outcome.is === "reset") return "accepting";
  // It listens, and not where it is asked: at loopback, or behind a port that Docker does not open.
  if (isOpen && outcome.is === "refused") return "elsewhere";
  // nginx opens all its sockets before it serves any.
  return listensElsewhere(state, port) ? "elsewhere" : "down";
}

function listensElsewhere({ listening }: ServiceState, port: number | null): boolean {
  const sockets = listening ?? [];
  return sockets.length > 0 && !sockets.some((socket) => socket.port === port);
}

function isLoopbackOnly({ listening }: ServiceState, port: number | null): boolean {
  const sockets = listening?.filter((socket) => socket.port === port) ?? [];
  return sockets.length > 0 && sockets.every(({ loopback }) => loopback);
}

/**
 * Milliseconds after which a sign counts as the end of the start. The program has come up as far as
 * it will; what is wrong with it is for the checks to show.
 */
const SETTLES_AFTER: Readonly<Partial<Record<Sign["kind"], number>>> = {
  up: 0,
  "gateway-error": 1500,
  accepting: 3000,
  elsewhere: 3000,
  "out-of-reach": 5000,
  // Only the proxy can tell; see `hasComeUp`.
  silent: 0,
};

/** Whether it has been so for so long that waiting brings nothing new; `now` in milliseconds. */
export function hasSettled({ kind, since }: Sign, now: number): boolean {
  const after = SETTLES_AFTER[kind];
  return after !== undefined && now - since >= after;
}
