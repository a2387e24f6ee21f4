import type { NginxErrorCode } from "../../../case/codes/nginx.ts";

/** What a line of the error log says, whatever the words of the C library are. */
export type ErrorCode =
  | NginxErrorCode
  /** A peer of several is left out for fail_timeout; the reason stands in an earlier line. */
  | "upstream-disabled"
  /** The `resolver` itself does not answer. */
  | "resolver-failed"
  /** The upstream speaks another protocol: TLS, HTTP/2, FastCGI, or nothing of the kind. */
  | "protocol-mismatch"
  /** `proxy_pass` has no scheme, host or port: in the configuration, or as a variable's value. */
  | "invalid-upstream-url"
  /** The configured `user` or its group does not exist in this image. */
  | "user-missing"
  /** EMFILE, ENFILE. */
  | "too-many-files"
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
  | "fastcgi-stderr";

export interface ErrorRule {
  /**
   * Tried on the message without its fields, with `, client` behind it if it has one. Groups:
   * `name`; `bytes` and `more`, whose sum is what the line counts.
   */
  readonly pattern: RegExp;
  /** Null for lines that never explain anything. */
  readonly code: ErrorCode | null;
}
