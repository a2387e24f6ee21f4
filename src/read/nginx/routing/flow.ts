import type { Directive, Span } from "../directive.ts";
import type { Location, LocationSet } from "./location.ts";
import type { Match } from "./pattern.ts";
import type { Scope } from "./scope.ts";
import type { Listener } from "./server.ts";

/** One request as it reaches nginx. */
export interface RouteRequest {
  readonly method: string;
  /** The Host header, with its port if it has one. */
  readonly host: string;
  readonly scheme: "http" | "https";
  /** The port on which nginx accepts it: of the container, not the published one. */
  readonly port: number;
  /** The request target: path and query as sent. */
  readonly path: string;
  /** The address of nginx that the connection goes to, if known. */
  readonly address?: string;
  /** All other headers by lower-case name; left out where they are not known. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What is on nginx's disk; null or left out where that is not known. */
  readonly exists?: (path: string, kind: "file" | "directory") => boolean | null;
}

/** What happened to the request on its way, in order. */
export interface RouteStep {
  readonly did:
    | "rewrite"
    | "if"
    | "internal-redirect"
    | "named-location"
    | "error-page"
    | "index"
    | "try_files";
  /** The URI, location or condition that it led to. */
  readonly to: string;
  readonly place: Span;
}

/** What of the configuration every request needs; built once per configuration. */
export interface Model {
  readonly http: readonly Directive[];
  readonly listeners: ReadonlyMap<string, Listener>;
  readonly locations: (server: Directive) => LocationSet;
  readonly maps: ReadonlyMap<string, Directive>;
  /** Upstream blocks by lower-case name. */
  readonly upstreams: ReadonlyMap<string, Directive>;
  /** `host:port` of every literal pass directive: a variable may name those without a resolver. */
  readonly literals: ReadonlyMap<string, Directive>;
}

/** The request under way through nginx's phases. */
export interface Flow {
  readonly model: Model;
  readonly request: RouteRequest;
  readonly server: Directive;
  readonly serverName: string;
  readonly ssl: boolean;
  method: string;
  path: string;
  args: string;
  quoted: boolean;
  /** Rewritten or redirected inside nginx: the raw request target is no longer what counts. */
  internal: boolean;
  validTarget: boolean;
  /** The URI still begins with the location's prefix, as far as proxy_pass is concerned. */
  validLocation: boolean;
  uriChanged: boolean;
  /** How often the URI may still change before nginx answers 500. */
  changesLeft: number;
  errorPageUsed: boolean;
  /** The status that error_page gives to what is served in place of the error. */
  errorStatus: number | null;
  location: Location | null;
  /** The `if` whose settings hold now. */
  condition: Directive | null;
  scope: Scope;
  captures: readonly string[];
  readonly variables: Map<string, string | null>;
  /** Maps being evaluated: one that needs itself has no value. */
  readonly evaluating: Set<string>;
  /** URIs whose file is taken to be there because nginx was sent to it. */
  readonly present: Set<string>;
  readonly steps: RouteStep[];
  readonly uncertain: Set<string>;
  readonly assumed: Set<string>;
  /** The strictest body limit met so far, as nginx checks it at every location it finds. */
  bodyLimit: { readonly bytes: number; readonly place: Span | null } | null;
}

export function remember(flow: Flow, match: Match | null): void {
  flow.captures = match?.groups ?? [];
  for (const [name, value] of Object.entries(match?.named ?? {})) flow.variables.set(name, value);
}

/** The file that nginx would serve, and what sent the request to the disk. */
export interface OnDisk {
  readonly root: string | null;
  readonly file: string | null;
  /** The last argument of the try_files that led here; null where none did. */
  readonly fallback: string | null;
  readonly place: Span | null;
}

/** A status that nginx makes itself; error_page may still send the request elsewhere. */
export interface Answer {
  readonly status: number;
  readonly body: string | null;
  /** The Location header. */
  readonly to: string | null;
  readonly place: Span | null;
  /** Set where serving files came to this answer. */
  readonly disk?: OnDisk;
}
