import type { Outcome } from "../case/outcome.ts";
import { type Open, openTcp } from "./http/open.ts";

/** One HTTP/1.1 request on a connection of its own. */
export interface HttpRequest {
  readonly method: string;
  readonly scheme: "http" | "https";
  /** What is connected to: an IP address, or a name of the network that is asked. */
  readonly address: string;
  readonly port: number;
  /** Path and query as they go into the request line. */
  readonly path: string;
  /** Host header, and the server name for TLS where there is no `serverName`. */
  readonly host: string;
  readonly serverName?: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Ask to speak WebSocket on the connection (RFC 6455); only without a body. */
  readonly webSocket?: boolean;
  /** Take answers that a strict parser refuses: two lengths, odd characters in values. */
  readonly lenient?: boolean;
  readonly body: HttpBody | null;
  /** Accept certificates that cannot be verified. */
  readonly insecure: boolean;
  readonly connectTimeoutMs: number;
  /** For the whole exchange, connecting included. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** A body of known size, so that it carries a Content-Length as a browser's does. */
export interface HttpBody {
  readonly bytes: number;
  chunks(): Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

export interface HttpReply {
  readonly outcome: Outcome;
  /** The body as text, up to 1 MiB; "" unless answered. */
  readonly text: string;
  /** Each Set-Cookie header as it came. */
  readonly setCookies: readonly string[];
}

export type Reached =
  | { readonly is: "open"; readonly ms: number }
  | Exclude<Outcome, { is: "answered" }>;

/** The network as a client sees it: every failure is an outcome; it rejects only when aborted. */
export interface Http {
  send(request: HttpRequest): Promise<HttpReply>;
  /** Only opens a TCP connection, and closes it. */
  connect(address: string, port: number, timeoutMs: number, signal?: AbortSignal): Promise<Reached>;
}

/** HTTP over connections that are opened elsewhere, or in another way. */
export function httpOver(open: Open): Http {
  return {
    // Loading undici takes longer than a short run: only who sends pays for it.
    send: async (request) => (await import("./http/send.ts")).send(request, open),
    connect: async (...to) => (await import("./http/connect.ts")).connect(open, ...to),
  };
}

/** From this machine. */
export const http: Http = httpOver(openTcp);
