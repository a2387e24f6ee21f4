import type { Place } from "../place.ts";

/** A directive in force; the context lists the enclosing blocks, outermost first. */
export interface NginxDirective {
  readonly name: string;
  readonly args: readonly string[];
  readonly context: readonly string[];
}

/** Where the configuration itself is not valid, in nginx's own words. */
export interface NginxConfigProblem {
  readonly code: string;
  readonly detail: string;
  /** The directive that an unknown one, a slip away from it, is meant to be. */
  readonly meant?: string;
}

/** A value in force for one request; `place` is null for nginx's built-in default. */
export interface Effective<T> {
  readonly value: T;
  readonly place: Place | null;
}

/** What nginx does with one planned request, computed from the configuration in force. */
export interface NginxRouteFact {
  /** Id of the planned route. */
  readonly route: string;
  readonly method: string;
  readonly path: string;
  readonly server: {
    readonly names: readonly string[];
    readonly place: Place;
    /** No server has the name that was asked for: this one takes what is left. */
    readonly isFallback?: boolean;
  } | null;
  readonly location: {
    readonly modifier: string;
    readonly pattern: string;
    readonly place: Place;
  } | null;
  readonly handler: NginxHandler;
  readonly limits: NginxLimits;
  /** The Host header that the upstream gets. */
  readonly upstreamHost: Effective<string>;
  /** Why the answer may differ at run time (variables, if, Lua); empty when it is exact. */
  readonly uncertain: readonly string[];
}

export type NginxHandler =
  | {
      readonly is: "proxied";
      readonly scheme: "http" | "https";
      /** As written in proxy_pass: a host name, an address, or an upstream block's name. */
      readonly target: string;
      readonly servers: readonly UpstreamServer[];
      /** Path and query that the backend receives. */
      readonly upstreamUri: string;
      readonly place: Place;
      readonly viaVariable: boolean;
      readonly resolver: Effective<readonly string[]> | null;
    }
  | {
      readonly is: "other-upstream";
      readonly protocol: "fastcgi" | "uwsgi" | "scgi" | "grpc";
      readonly target: string;
      readonly servers: readonly UpstreamServer[];
      readonly place: Place;
    }
  | {
      readonly is: "returned";
      readonly status: number;
      readonly body: string | null;
      readonly place: Place;
    }
  | {
      readonly is: "redirected";
      readonly status: number;
      readonly to: string;
      readonly place: Place;
    }
  | {
      readonly is: "static";
      readonly root: string | null;
      readonly fallback: string | null;
      readonly place: Place | null;
    }
  | { readonly is: "unknown"; readonly why: string };

export interface UpstreamServer {
  readonly host: string;
  /** null for unix sockets. */
  readonly port: number | null;
  readonly unix: string | null;
  /** Marked `down`: nginx never asks it. */
  readonly down?: boolean;
  /** Marked `backup`: nginx asks it only when none of the others answers. */
  readonly backup?: boolean;
  readonly place: Place;
}

/** Sizes in bytes (0: unlimited), times in seconds. */
export interface NginxLimits {
  readonly bodySize: Effective<number>;
  readonly bodyBuffer: Effective<number>;
  readonly connectTimeout: Effective<number>;
  readonly readTimeout: Effective<number>;
  readonly sendTimeout: Effective<number>;
  readonly headerBuffer: Effective<number>;
  readonly requestBuffering: Effective<boolean>;
}

/** What a line of the error log says, whatever the words of the C library are. */
export type NginxErrorCode =
  | "connect-refused"
  | "connect-unreachable"
  | "connect-timed-out"
  | "connect-failed"
  | "closed-early"
  | "reset-early"
  | "send-failed"
  | "answer-timed-out"
  | "send-timed-out"
  | "no-live-upstreams"
  | "host-not-found"
  | "could-not-resolve"
  | "no-resolver"
  | "body-too-large"
  | "temp-file-failed"
  | "header-too-big"
  | "invalid-header"
  | "duplicate-header"
  | "tls-handshake-failed"
  | "tls-verify-failed"
  | "config-invalid"
  | "bind-failed"
  | "file-failed"
  | "certificate-failed"
  | "rate-limited"
  | "access-forbidden"
  | "static-not-found"
  | "auth-request-failed"
  | "worker-connections"
  | "worker-died"
  | "script-not-found"
  /** A peer of several is left out for fail_timeout; the reason stands in an earlier line. */
  | "upstream-disabled"
  /** The `resolver` itself does not answer. */
  | "resolver-failed"
  /** The upstream speaks another protocol: TLS, HTTP/2, FastCGI, or nothing of the kind. */
  | "protocol-mismatch"
  /** `proxy_pass` has no scheme, host or port: in the configuration, or as a variable's value. */
  | "invalid-upstream-url"
  /** A `${NAME}` that should have been replaced before nginx read the file. */
  | "placeholder-left"
  /** A directive with too many or too few arguments. */
  | "wrong-arguments"
  /** A directive whose value nginx does not understand. */
  | "invalid-value"
  | "unknown-variable"
  /** The configured `user` or its group does not exist in this image. */
  | "user-missing"
  /** EMFILE, ENFILE. */
  | "too-many-files"
  /** `worker_rlimit_nofile` is above what the container or the unit allows. */
  | "file-limit-refused"
  /** ENOMEM. */
  | "out-of-memory"
  /** A rewrite, index or try_files that leads to itself: status 500. */
  | "redirect-cycle"
  | "conflicting-server-name"
  | "request-header-too-big"
  /** The client left, or did not send its body in time. */
  | "client-closed"
  | "client-timed-out"
  /** Something else that a FastCGI application wrote to its error stream. */
  | "fastcgi-stderr"
  | "other";

export interface NginxError {
  readonly code: NginxErrorCode;
  readonly level: string;
  /** The number, never the words: libcs differ in those. */
  readonly errno: number | null;
  readonly phase: string | null;
  /** Address that the request came from. */
  readonly client?: string | null;
  readonly upstream: {
    readonly scheme: string;
    readonly host: string;
    readonly port: number | null;
    readonly uri: string;
  } | null;
  /** Host, file, directive or zone that the line names. */
  readonly name: string | null;
  readonly method: string | null;
  readonly path: string | null;
  /** Body size or similar number the line gives, in bytes. */
  readonly bytes: number | null;
  readonly message: string;
  /** Of a TLS session with the upstream that did not come about. */
  readonly tls?: TlsFailure | null;
  /** Of a temporary file: nginx has it, and could not write into it; else there is none to be made. */
  readonly isWriting?: boolean;
  /** Path of the subrequest (auth_request, SSI) that the line is about. */
  readonly subrequest?: string | null;
}

/** What OpenSSL says about a failed handshake, by kind; codes differ between its versions. */
export interface TlsFailure {
  readonly kind: /** The peer does not speak TLS at all. */
    | "not-tls"
    /** The peer refused with an alert: often a missing or unknown server name. */
    | "refused"
    /** No protocol version or cipher in common. */
    | "protocol"
    /** The connection ended during the handshake. */
    | "closed"
    /** nginx does not trust the certificate. */
    | "untrusted"
    /** The certificate is for another name. */
    | "other-name"
    | "other";
  /** `0A00010B`, `1408F10B`; null where the line has none. */
  readonly code: string | null;
  readonly reason: string;
  /** The TLS alert's number (RFC 8446, section 6). */
  readonly alert: number | null;
  /** OpenSSL's X509_V_ERR number: 10 expired, 18 and 19 self-signed, 20 and 21 unknown issuer. */
  readonly verify: number | null;
}

export interface NginxAccess {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly userAgent: string | null;
  /** `$upstream_addr`, where the format has it and there was one. */
  readonly upstream?: string | null;
  /** `$upstream_status` of the last upstream that was tried. */
  readonly upstreamStatus?: number | null;
  /** Seconds. */
  readonly requestTime?: number | null;
}
