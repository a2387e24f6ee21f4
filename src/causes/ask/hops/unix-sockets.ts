import type { Fact } from "../../../case/facts.ts";
import type { Place } from "../../../case/place.ts";
import type { View } from "../../define.ts";
import { commandArguments } from "../starts/start-steps.ts";
import { serversOf } from "./servers.ts";

/** Evidence about sockets that are files. */
export const SOCKET_EVIDENCE = [
  "nginx.error",
  "nginx.route",
  "http.exchange",
  "container.config",
  "container.state",
  "compose.service",
  "dockerfile.instruction",
  "app.log",
] as const;
type Evidence = View<(typeof SOCKET_EVIDENCE)[number]>;

/** A unix socket that nginx could not connect to. */
export interface SocketFailure {
  readonly path: string;
  readonly line: Fact<"nginx.error">;
  /** The container that nginx runs in. */
  readonly proxy: string;
  /** Who is to answer there, by the plan; "backend" where nobody said. */
  readonly backend: string;
  /** The line that names the socket: `server unix:…` or proxy_pass. */
  readonly place: readonly Place[];
}

/** Sockets at which connect() failed with this number, each once. */
export function failedSockets(view: Evidence, errno: number): readonly SocketFailure[] {
  const found = new Map<string, SocketFailure>();
  for (const line of view.all("nginx.error")) {
    const { host } = line.body.upstream ?? { host: "" };
    if (line.body.errno !== errno || !host.startsWith("unix:")) continue;
    const path = host.slice("unix:".length);
    const backend = view.plan.backend?.service ?? "backend";
    found.set(path, { path, line, proxy: line.subject, backend, place: placeOf(view, path) });
  }
  return [...found.values()];
}

function placeOf(view: Evidence, path: string): readonly Place[] {
  const places = view
    .all("nginx.route")
    .flatMap(({ body }) => serversOf(body.handler))
    .filter(({ unix }) => unix === path)
    .map(({ place }) => place);
  return places.slice(0, 1);
}

/** The mount of a container over a path; null: it has none. undefined: nobody could look. */
export function mountOver(view: Evidence, service: string, path: string) {
  const [config] = view.of("container.config", service);
  if (!config) return undefined;
  const over = config.body.mounts.filter(({ target }) => path.startsWith(`${target}/`));
  return over.sort((a, b) => b.target.length - a.target.length)[0] ?? null;
}

/** The socket that a service says it made, or that its start command names; null: neither does. */
export function socketOf(view: Evidence, service: string): string | null {
  for (const { body } of view.of("app.log", service).toReversed()) {
    if (body.code === "listening-at-socket") return body.path;
  }
  const words = commandArguments(view, service).join(" ");
  return /(?:unix:|--uds[= ])(\/[^\s"']+)/.exec(words)?.[1] ?? null;
}
