/** The part of the plan that evidence is judged against; kept in the case file. */
export interface PlanRecord {
  readonly target: {
    readonly kind: "compose" | "url" | "docker" | "swarm" | "ssh" | "pasted";
    /** Names the stack where the repository has several; absent for the one at its root. */
    readonly stack?: string;
  };
  /** What a paste shows of where its programs run; absent: neither, or both. */
  readonly runsOn?: "containers" | "systemd" | "pm2";
  readonly proxy: ProxyRecord | null;
  readonly backend: BackendRecord | null;
  readonly routes: readonly PlannedRoute[];
  /** Seconds the stack may take to become ready, after build and pull. */
  readonly timeoutSeconds: number;
  readonly requestTimeoutSeconds: number;
}

export interface BackendRecord {
  readonly service: string;
  readonly port: number | null;
  /** Picked among several services of a paste, of which any may be the one that nginx asks. */
  readonly isGuess?: true;
}

export interface ProxyRecord {
  readonly service: string;
  /** Container port that users reach. */
  readonly port: number;
  /** Host header; null when the address itself is used. */
  readonly host: string | null;
  readonly scheme: "http" | "https";
}

/** One thing to be checked; each is asked direct and proxied where both have a path. */
export interface PlannedRoute {
  /** `health`, `upload`, or `route:/path`. */
  readonly id: string;
  readonly method: string;
  /** Path with query through the proxy; null when only the direct way is known. */
  readonly proxiedPath: string | null;
  /** Path at the backend as configured; null: to be computed from the nginx route. */
  readonly directPath: string | null;
  readonly backend: string | null;
  /** Statuses that count as good; null: the rules of design.md section 2. */
  readonly expect: readonly number[] | null;
  /** Whether the request carries credentials that we were given. */
  readonly credentials: boolean;
  /**
   * Nobody configured it: the source declares it, and what the application makes of a made-up file
   * says nothing about whether the stack works.
   */
  readonly found?: true;
  /**
   * The front page, which nobody named, and which nginx does not pass on: a site of nothing but an
   * API has none.
   */
  readonly front?: true;
  readonly body: { readonly bytes: number; readonly field: string; readonly file: string } | null;
}
