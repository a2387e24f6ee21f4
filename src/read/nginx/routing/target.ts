import { type Directive, type Span, spanOf } from "../directive.ts";
import type { Model } from "./flow.ts";

export interface UpstreamServer {
  /** Host name or address; empty for unix sockets. */
  readonly host: string;
  /** Null for unix sockets, and where it is not a number. */
  readonly port: number | null;
  readonly unix: string | null;
  /** `weight=2`, `backup`, `down`, `resolve` … as written. */
  readonly params: readonly string[];
  readonly place: Span;
}

/** The parts of a pass directive's URL. */
export interface Target {
  /** Host with its port as written: what `$proxy_host` and the default Host header are made of. */
  readonly authority: string;
  readonly host: string;
  readonly port: number | null;
  readonly portWritten: boolean;
  readonly unix: string | null;
  /** Path and query; empty where the URL has no URI part. */
  readonly uri: string;
}

/** Splits what follows the scheme. `unix:/path:/uri` has its URI behind the second colon. */
export function parseTarget(rest: string, defaultPort: number): Target {
  if (/^unix:/i.test(rest)) {
    const [, path = "", uri = ""] = /^unix:([^:]*):?(.*)$/i.exec(rest) ?? [];
    // `unix:///run/app.sock`, as one writes a URL, is the same path for the system.
    const unix = path.replace(/\/{2,}/g, "/");
    const socket = { host: "", port: null, portWritten: false, unix };
    return { authority: "localhost", ...socket, uri };
  }
  const at = rest.search(/[/?]/);
  const authority = at < 0 ? rest : rest.slice(0, at);
  const match = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(authority);
  const port = match?.[2];
  return {
    authority,
    host: (match?.[1] ?? authority).replace(/^\[|\]$/g, ""),
    port: port === undefined ? defaultPort : /^\d+$/.test(port) ? Number(port) : null,
    portWritten: port !== undefined,
    unix: null,
    uri: at < 0 ? "" : rest.slice(at),
  };
}

/** The upstream block that this target names, if there is one; such a target has no port. */
function upstreamBlock(model: Model, target: Target): Directive | null {
  if (target.unix !== null) return null;
  return model.upstreams.get(target.host.toLowerCase()) ?? null;
}

/** The servers behind a target: those of its upstream block, else the target itself. */
export function serversOf(
  model: Model,
  target: Target,
  place: Span,
): { readonly servers: readonly UpstreamServer[]; readonly block: Directive | null } {
  const block = upstreamBlock(model, target);
  if (!block?.block) {
    const { host, port, unix } = target;
    return { servers: [{ host, port, unix, params: [], place }], block: null };
  }
  const lines = block.block.filter(({ name }) => name === "server");
  return { servers: lines.map(upstreamServer), block };
}

function upstreamServer(line: Directive): UpstreamServer {
  const [address = "", ...params] = line.args;
  // Servers of an upstream block default to port 80 whatever the scheme is.
  const { host, port, unix } = parseTarget(address, 80);
  return { host, port, unix, params, place: spanOf(line) };
}

export function isAddress(host: string): boolean {
  return /^\d+\.\d+\.\d+\.\d+$/.test(host) || host.includes(":");
}
