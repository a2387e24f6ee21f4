import type { Outcome } from "../outcome.ts";

/**
 * `direct`: to the backend's own address. `proxied`: through nginx as a user would.
 * `published`: the backend's port on the host. `inside`: from the proxy's network namespace.
 */
export type Via = "direct" | "proxied" | "published" | "inside";

/** One request that we sent and what became of it. */
export interface Exchange {
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
  /** Bytes of the request body. */
  readonly sentBytes: number;
  /** ISO time at which the request was started. */
  readonly at: string;
  readonly outcome: Outcome;
}
