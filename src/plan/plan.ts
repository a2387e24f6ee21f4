import type { LanguageTag } from "../case/language-tag.ts";
import type { TargetPlan } from "./target.ts";
import type { Problem } from "./usage-error.ts";

/** Where a value came from, so that a person can see why we did what we did. */
export interface Source {
  readonly from: "input" | "file" | "discovered" | "default";
  /** `.github/bad-gateway.yml:12`, `docker-compose.yml:8 (healthcheck)`, `FROM nginx` … */
  readonly detail: string;
  readonly sure: boolean;
  /** Of `proxy.conf`: further nginx configuration in the repository, which no service reads. */
  readonly unused?: readonly string[];
}

/** Everything a run needs, validated and frozen. Paths are absolute unless said otherwise. */
export interface Plan {
  /** Git root of `dir`, else `dir`: paths in reports are relative to it. */
  readonly root: string;
  /** Folder of the stack. */
  readonly dir: string;
  /** Where case, report and logs are written. */
  readonly out: string;
  readonly target: TargetPlan;
  /** The config file that was read; null: there is none. */
  readonly config: string | null;
  readonly compose: ComposePlan;
  readonly proxy: ProxyPlan | null;
  readonly backend: BackendPlan | null;
  readonly health: {
    /** Path at the backend; null: none known. */
    readonly direct: string | null;
    /** Path through the proxy; null: none known. */
    readonly proxied: string | null;
    readonly headers: Readonly<Record<string, string>>;
  };
  readonly upload: UploadPlan | null;
  readonly routes: readonly RoutePlan[];
  readonly auth: AuthPlan | null;
  /** Seconds to become ready, counted after build and pull. */
  readonly timeoutSeconds: number;
  readonly requestTimeoutSeconds: number;
  /** Of the texts. */
  readonly lang: LanguageTag;
  /** Values that must never be written: from inputs, the environment and `.env` files. */
  readonly secrets: readonly string[];
  /** Config key (`proxy.port`) to where its value came from. */
  readonly sources: Readonly<Record<string, Source>>;
  /** What could not be found out, and the line of config that would say it. */
  readonly missing: readonly Missing[];
  /** What works and is still unwise, such as a secret written out in the config file. */
  readonly warnings: readonly Problem[];
}

export interface Missing {
  /** Config key. */
  readonly key: string;
  /** The line of config that would fill it. */
  readonly say: string;
  /** What is known of it all the same. */
  readonly why?: string;
}

export interface BackendPlan {
  readonly service: string;
  /** Port that it listens on in its container; null: not known. */
  readonly port: number | null;
}

/** A further GET check. */
export interface RoutePlan {
  /** Path through the proxy. */
  readonly path: string;
  readonly backend: BackendPlan | null;
  readonly expect: readonly number[] | null;
  /** The front page, which nobody named and nginx does not pass on. */
  readonly front?: true;
}

export interface ComposePlan {
  /** In the order in which compose merges them. */
  readonly files: readonly string[];
  /** Those that they bring in by `include` and `extends`. */
  readonly included?: readonly string[];
  readonly profiles: readonly string[];
  /** A subset of services to start; empty: all. */
  readonly services: readonly string[];
  readonly envFiles: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** A project name that the stack depends on; null: unique per run. */
  readonly project: string | null;
}

export interface ProxyPlan {
  readonly service: string;
  /** Container port. */
  readonly port: number;
  /** Port on the host, as the compose files give it; null: not published, or chosen by the engine. */
  readonly hostPort: number | null;
  /** Configuration files in the repository that nginx reads, as far as the files tell. */
  readonly conf: readonly string[];
  readonly host: string | null;
  readonly scheme: "http" | "https";
  /** Accept certificates that cannot be verified. */
  readonly insecure: boolean;
}

export interface UploadPlan {
  /** Path through the proxy. */
  readonly path: string;
  readonly method: string;
  readonly field: string;
  /** What the backend gets for `path`, computed from the nginx files; null: not known. */
  readonly upstreamUri: string | null;
  readonly content:
    | { readonly is: "file"; readonly path: string; readonly bytes: number }
    /** Made to be valid for its extension, padded to about this size. */
    | { readonly is: "generated"; readonly name: string; readonly bytes: number };
  readonly fields: Readonly<Record<string, string>>;
  readonly expect: readonly number[] | null;
  /** Found in source, not configured: it goes without credentials, and proves the path alone. */
  readonly found?: true;
}

export type AuthPlan =
  | { readonly is: "headers"; readonly headers: Readonly<Record<string, string>> }
  | {
      readonly is: "steps";
      readonly steps: readonly AuthStep[];
      /** Templates over the saved names: `Bearer ${token}`. */
      readonly headers: Readonly<Record<string, string>>;
    };

export interface AuthStep {
  readonly method: string;
  readonly path: string;
  readonly json: unknown;
  readonly form: Readonly<Record<string, string>> | null;
  readonly headers: Readonly<Record<string, string>>;
  /** Name to a path in the JSON answer: `{ token: "data.access_token" }`. */
  readonly save: Readonly<Record<string, string>>;
}
