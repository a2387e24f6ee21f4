import type { Outcome } from "../outcome.ts";

/**
 * `direct`: to the backend's own address. `proxied`: through nginx as a user would.
 * `published`: the backend's port on the host. `inside`: from the proxy's network namespace.
 */
export type Via = "direct" | "proxied" | "published" | "inside";

/**
 * Method and path of a request that a log line tells of without naming it; the two words stand in
 * sentences as `POST /upload` does.
 */
export const UNNAMED = { method: "a", path: "request" } as const;

/** One request that we sent, or that a log tells of, and what became of it. */
export interface Exchange {
  /** Not ours: read from nginx's own log. Sizes, headers and bodies are not known then. */
  readonly logged?: true;
  /** `upload:proxied`; stable across attempts. */
  readonly check: string;
  readonly route: string;
  readonly via: Via;
  /** Compose service the request was meant for. */
  readonly backend: string | null;
  /** 1 for the first try; repeats tell intermittent from constant. */
  readonly attempt: number;
  readonly method: string;
  readonly url: string;
  /** Path and query as sent. */
  readonly path: string;
  /** Host header as sent. */
  readonly host: string;
  /** Asked as a proxy in front asks that ends TLS: X-Forwarded-Proto as sent. */
  readonly forwardedProto?: "https";
  /** Bytes of the request body. */
  readonly sentBytes: number;
  /** ISO time at which the request was started; "" where a log gives none. */
  readonly at: string;
  readonly outcome: Outcome;
}
