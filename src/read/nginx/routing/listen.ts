import type { NginxConfig } from "../config.ts";
import { type Directive, type Span, spanOf } from "../directive.ts";
import { httpBlock, streamBlock } from "../walk.ts";

/** One address and port that a server listens on. */
export interface Listen {
  /** `*` and `::` are the wildcards; a host name stays as written; a socket starts with `unix:`. */
  readonly address: string;
  /** Null for unix sockets, and where a template's variable stands in its place. */
  readonly port: number | null;
  readonly ssl: boolean;
  readonly defaultServer: boolean;
  readonly protocol: "http" | "stream";
  /** The `listen` line; the server's own line where it has none and nginx takes port 80. */
  readonly place: Span;
  readonly implied: boolean;
}

/** All that nginx listens on, in reading order, servers that share a port included. */
export function listenPorts(config: NginxConfig): readonly Listen[] {
  return [
    ...serversIn(httpBlock(config)).flatMap((server) => listensOf(server, "http")),
    ...serversIn(streamBlock(config)).flatMap((server) => listensOf(server, "stream")),
  ];
}

export function serversIn(block: readonly Directive[]): readonly Directive[] {
  return block.filter(({ name, block: inside }) => name === "server" && inside !== null);
}

export function listensOf(server: Directive, protocol: "http" | "stream"): readonly Listen[] {
  const inside = server.block ?? [];
  // `ssl on` made every port of the server TLS before nginx 1.25.1 dropped it.
  const ssl = inside.some(({ name, args }) => name === "ssl" && args[0] === "on");
  const lines = inside.filter(({ name }) => name === "listen");
  if (lines.length === 0 && protocol === "http") {
    const place = spanOf(server);
    const common = { ssl, defaultServer: false, protocol, place, implied: true };
    return [{ address: "*", port: 80, ...common }];
  }
  return lines.flatMap((line) => {
    const [address = "", ...parameters] = line.args;
    // QUIC listens on UDP, beside the TCP line of the same port.
    if (parameters.includes("quic")) return [];
    return endpoints(address).map((endpoint) => ({
      ...endpoint,
      ssl: ssl || parameters.includes("ssl"),
      defaultServer: parameters.includes("default_server") || parameters.includes("default"),
      protocol,
      place: spanOf(line),
      implied: false,
    }));
  });
}

interface Endpoint {
  readonly address: string;
  readonly port: number | null;
}

const LAST_PORT = 65_535;

/** Ranges such as `8000-8003` give one endpoint per port. */
function endpoints(text: string): readonly Endpoint[] {
  if (text.startsWith("unix:")) return [{ address: text, port: null }];
  // A template that was not rendered: it may stand for the port, the address or both.
  if (/^\$\{?\w+\}?$/.test(text)) return [{ address: text, port: null }];
  const bare = /^\d+(-\d+)?$/.test(text);
  const match = bare ? null : /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(text);
  const address = (match?.[1] ?? "").replace(/^\[|\]$/g, "") || "*";
  const ports = bare ? text : (match?.[2] ?? "80");
  const range = /^(\d+)(?:-(\d+))?$/.exec(ports);
  if (!range) return [{ address, port: null }];
  const first = Number(range[1]);
  // nginx refuses the others (ngx_parse_inet_url(): "invalid port").
  const last = Math.min(Number(range[2] ?? first), LAST_PORT);
  const all: Endpoint[] = [];
  for (let port = first; port <= last; port += 1) all.push({ address: anyOf(address), port });
  return all;
}

function anyOf(address: string): string {
  return address === "0.0.0.0" ? "*" : address;
}
