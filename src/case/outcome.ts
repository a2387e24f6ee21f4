/** `code` of a refusal where the service had no address to ask at: it does not run. */
export const NO_ADDRESS = "no address";

/** What became of one request, seen from the client. `ms` counts from the start of the request. */
export type Outcome =
  | Answered
  /** Nothing accepts there (ECONNREFUSED), or no such host on the network (EHOSTUNREACH). */
  | { readonly is: "refused"; readonly code: string; readonly ms: number }
  /** The peer closed the connection before a whole answer came. */
  | {
      readonly is: "reset";
      readonly afterBytes: number;
      readonly detail: string;
      /** What the peer's first bytes were, where they were no HTTP/1. */
      readonly spoke?: "http2" | "tls";
      readonly ms: number;
    }
  | { readonly is: "timed-out"; readonly phase: "connect" | "answer"; readonly ms: number }
  | { readonly is: "unresolved"; readonly name: string; readonly ms: number };

export interface Answered {
  readonly is: "answered";
  readonly status: number;
  /** Lower-case names; several values joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
  /** The first 2 KiB of the body as text. */
  readonly body: string;
  /** Bytes of the whole body as received. */
  readonly bodyBytes: number;
  /** SHA-256 of the whole body, hexadecimal: tells whether two answers are the same. */
  readonly bodyHash: string;
  /** Hops followed before this answer, in order (http to https on the same host). */
  readonly redirects: readonly string[];
  readonly ms: number;
}
