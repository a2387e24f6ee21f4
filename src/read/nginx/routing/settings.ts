import { spanOf } from "../directive.ts";
import { parseSize, parseTime } from "../format.ts";
import { type ErrorPage, errorPagesOf } from "./error-page.ts";
import type { Flow } from "./flow.ts";
import type { Handler } from "./handler.ts";
import { allInForce, inForce, readSwitch, type Scope, type Setting, setting } from "./scope.ts";
import { expand, variable } from "./variables.ts";

/** Sizes in bytes (a body size of 0: unlimited), times in seconds. */
export interface RouteLimits {
  /** The strictest that the request meets on its way, because nginx checks it at each location. */
  readonly bodySize: Setting<number>;
  /** A larger body goes to a temporary file. */
  readonly bodyBuffer: Setting<number>;
  readonly connectTimeout: Setting<number>;
  /** Between two reads of the answer, not for the whole of it. */
  readonly readTimeout: Setting<number>;
  readonly sendTimeout: Setting<number>;
  /** Between two reads of the client's body. */
  readonly bodyTimeout: Setting<number>;
  /** The answer's header must fit in. */
  readonly headerBuffer: Setting<number>;
  readonly buffers: Setting<{ readonly count: number; readonly bytes: number }>;
  readonly requestBuffering: Setting<boolean>;
  readonly buffering: Setting<boolean>;
}

export interface UpstreamHeader {
  readonly name: string;
  /** As written, with its variables. */
  readonly value: string;
  readonly line: Setting<string>;
}

export interface RouteSettings {
  readonly limits: RouteLimits;
  /** The Host header that the upstream gets; the default is `$proxy_host`. */
  readonly upstreamHost: Setting<string>;
  /** The same as written. */
  readonly hostTemplate: string;
  /** All proxy_set_header lines in force; those of outer blocks are lost where a block has any. */
  readonly headers: readonly UpstreamHeader[];
  /** Null for the default, which is 1.0 before nginx 1.29.7 and 1.1 since. */
  readonly httpVersion: Setting<string | null>;
  readonly nextUpstream: Setting<readonly string[]>;
  readonly interceptErrors: Setting<boolean>;
  readonly errorPages: readonly ErrorPage[];
}

/** The directives of the protocol that is spoken upstream: `proxy_read_timeout`, `grpc_…`. */
function familyOf(handler: Handler): string {
  return handler.is === "other-upstream" ? handler.protocol : "proxy";
}

export function settingsOf(flow: Flow, handler: Handler): RouteSettings {
  const { scope } = flow;
  const family = familyOf(handler);
  const headers = headersOf(flow, family);
  const host = headers.findLast(({ name }) => name.toLowerCase() === "host");
  const next = inForce(scope, `${family}_next_upstream`);
  return {
    limits: limitsOf(flow, family),
    upstreamHost: host?.line ?? { value: variable(flow, "proxy_host") ?? "", place: null },
    hostTemplate: host?.value ?? "$proxy_host",
    headers,
    httpVersion: setting<string | null>(scope, "proxy_http_version", (text) => text, null),
    nextUpstream: next
      ? { value: next.args, place: spanOf(next) }
      : { value: ["error", "timeout"], place: null },
    interceptErrors: setting(scope, `${family}_intercept_errors`, readSwitch, false),
    errorPages: errorPagesOf(scope),
  };
}

const PAGE = 4_096;

function limitsOf({ scope, bodyLimit }: Flow, family: string): RouteLimits {
  const time = (name: string): Setting<number> => setting(scope, name, parseTime, 60);
  const size = (name: string, builtIn: number): Setting<number> =>
    setting(scope, name, parseSize, builtIn);
  return {
    bodySize: bodyLimit
      ? { value: bodyLimit.bytes, place: bodyLimit.place }
      : size("client_max_body_size", 2 ** 20),
    bodyBuffer: size("client_body_buffer_size", 2 * PAGE),
    connectTimeout: time(`${family}_connect_timeout`),
    readTimeout: time(`${family}_read_timeout`),
    sendTimeout: time(`${family}_send_timeout`),
    bodyTimeout: time("client_body_timeout"),
    headerBuffer: size(`${family}_buffer_size`, PAGE),
    buffers: buffersOf(scope, family),
    requestBuffering: setting(scope, `${family}_request_buffering`, readSwitch, true),
    buffering: setting(scope, `${family}_buffering`, readSwitch, true),
  };
}

function buffersOf(scope: Scope, family: string): RouteLimits["buffers"] {
  const line = inForce(scope, `${family}_buffers`);
  const bytes = parseSize(line?.args[1] ?? "");
  const count = Number(line?.args[0]);
  if (!line || bytes === null || !(count > 0)) {
    return { value: { count: 8, bytes: PAGE }, place: null };
  }
  return { value: { count, bytes }, place: spanOf(line) };
}

function headersOf(flow: Flow, family: string): readonly UpstreamHeader[] {
  const directive = family === "grpc" ? "grpc_set_header" : "proxy_set_header";
  return allInForce(flow.scope, directive).map((line) => {
    const [name = "", value = ""] = line.args;
    return { name, value, line: { value: expand(flow, value).text, place: spanOf(line) } };
  });
}
