/** What `plan --json` prints: what `check` would do, and where each value came from. */
export interface PlanReport {
  /** Paths relative to the repository, with forward slashes. */
  readonly compose: readonly string[];
  readonly proxy: {
    /** null: nginx of the host, which is no service. */
    readonly service: string | null;
    /** Container port. */
    readonly port: number;
    readonly hostPort: number | null;
    readonly scheme: "http" | "https";
    /** Host header that users send; null: the name of this machine. */
    readonly host: string | null;
    /** Files in force that the repository has. */
    readonly conf: readonly string[];
  } | null;
  readonly backend: {
    readonly service: string;
    /** null: not known, or nothing that HTTP could be spoken to. */
    readonly port: number | null;
    readonly protocol: string;
  } | null;
  readonly health: { readonly direct: string | null; readonly proxied: string | null };
  readonly upload: {
    readonly method: string;
    readonly path: string;
    readonly field: string;
    /** The file that is sent: one of the repository, or one made up with this name and size. */
    readonly content: {
      readonly is: "file" | "generated";
      readonly name: string;
      readonly bytes: number;
    };
    /** What the backend gets for `path`; null: not known. */
    readonly upstreamUri: string | null;
  } | null;
  /** Paths of further GET checks. */
  readonly routes: readonly string[];
  /** How the requests get their credentials; null: they have none. */
  readonly auth: "headers" | "steps" | null;
  readonly timeoutSeconds: number;
  readonly sources: Readonly<Record<string, PlanSource>>;
  readonly missing: readonly {
    readonly key: string;
    readonly say: string;
    readonly why?: string;
  }[];
}

export interface PlanSource {
  readonly from: "input" | "file" | "discovered" | "default";
  readonly detail: string;
  readonly sure: boolean;
  readonly unused?: readonly string[];
}
