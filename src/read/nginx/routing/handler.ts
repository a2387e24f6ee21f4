import type { Span } from "../directive.ts";
import type { Setting } from "./scope.ts";
import type { UpstreamServer } from "./target.ts";

/** When nginx learns the address of the upstream. */
export type Resolution =
  /** It is written as an address or a socket. */
  | "address"
  /** At its start: the name must exist then, and a new address is seen only after a reload. */
  | "start"
  /** While it runs, through its `resolver`. */
  | "runtime"
  /** Never: a variable, and no `resolver` in force. Every such request gets 502. */
  | "none"
  | "unknown";

export interface Proxied {
  readonly is: "proxied";
  readonly scheme: "http" | "https";
  /** Host and port, or the upstream block's name, as written; variables replaced where known. */
  readonly target: string;
  /** Name of the upstream block; null where the target is a host. */
  readonly upstreamName: string | null;
  /** Empty where a variable hides them. */
  readonly servers: readonly UpstreamServer[];
  /** Path and query that the backend receives. */
  readonly upstreamUri: string;
  /** The proxy_pass line. */
  readonly place: Span;
  readonly viaVariable: boolean;
  readonly resolution: Resolution;
  readonly resolver: Setting<readonly string[]> | null;
}

export interface OtherUpstream {
  readonly is: "other-upstream";
  readonly protocol: "fastcgi" | "uwsgi" | "scgi" | "grpc" | "memcached";
  readonly target: string;
  readonly upstreamName: string | null;
  readonly servers: readonly UpstreamServer[];
  /** Of FastCGI: `fastcgi_param SCRIPT_FILENAME` with its variables replaced where known. */
  readonly scriptFilename: Setting<string> | null;
  readonly place: Span;
  readonly viaVariable: boolean;
  readonly resolution: Resolution;
  readonly resolver: Setting<readonly string[]> | null;
}

/** nginx answers by itself; 444 closes the connection without an answer. */
export interface Returned {
  readonly is: "returned";
  readonly status: number;
  readonly body: string | null;
  /** Null where no line says so: a request that nginx refuses by itself. */
  readonly place: Span | null;
}

export interface Redirected {
  readonly is: "redirected";
  readonly status: number;
  /** The Location header as the client gets it. */
  readonly to: string;
  readonly place: Span | null;
}

export interface Static {
  readonly is: "static";
  readonly root: string | null;
  /** Path on nginx's disk; null where a variable hides it. */
  readonly file: string | null;
  /** The last argument of the try_files that led here (`/index.html`); null where none did. */
  readonly fallback: string | null;
  /** 200, 403, 404, 405 …; null where it depends on whether the file is there. */
  readonly status: number | null;
  /** The try_files, root or alias line; null for the built-in root. */
  readonly place: Span | null;
}

/** Something else decides: Lua, a module that is not known here. */
export interface Unknown {
  readonly is: "unknown";
  readonly why: string;
  readonly place: Span | null;
}

/** No server listens on this port and address. */
export interface NotListening {
  readonly is: "not-listening";
}

export type Handler =
  | Proxied
  | OtherUpstream
  | Returned
  | Redirected
  | Static
  | Unknown
  | NotListening;
