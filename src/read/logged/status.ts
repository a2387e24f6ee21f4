import type { NginxError, NginxErrorCode } from "../../case/codes/nginx.ts";

/** What nginx answers with when it cannot go on (ngx_http_upstream.c, ngx_http_upstream_next). */
const STATUS: Partial<Record<NginxErrorCode, number>> = {
  "connect-refused": 502,
  "connect-unreachable": 502,
  "connect-timed-out": 504,
  "connect-failed": 502,
  "closed-early": 502,
  "reset-early": 502,
  "send-failed": 502,
  "answer-timed-out": 504,
  "send-timed-out": 504,
  "no-live-upstreams": 502,
  "could-not-resolve": 502,
  "no-resolver": 502,
  "resolver-failed": 502,
  "protocol-mismatch": 502,
  "header-too-big": 502,
  "invalid-header": 502,
  "duplicate-header": 502,
  "tls-handshake-failed": 502,
  "tls-verify-failed": 502,
  "invalid-upstream-url": 500,
  "body-too-large": 413,
  "temp-file-failed": 500,
  "too-many-files": 500,
  "out-of-memory": 500,
  "worker-connections": 500,
  "redirect-cycle": 500,
  "auth-request-failed": 500,
  "rate-limited": 503,
  "access-forbidden": 403,
  "static-not-found": 404,
  "script-not-found": 404,
  "client-closed": 499,
  "client-timed-out": 408,
};

/** Local trouble before a connect (EADDRNOTAVAIL, EAFNOSUPPORT, EMFILE): nginx blames itself. */
const OWN_ERRNO: ReadonlySet<number> = new Set([24, 97, 99]);

/** nginx was already passing the answer on: its status had been sent. */
const MIDSTREAM = "reading upstream";

/**
 * The status with which the request of this line ended; null where the line does not imply one.
 * `cut`: the answer had begun, and was broken off.
 */
export function statusImplied({ code, errno, phase, level }: NginxError): number | "cut" | null {
  if (level === "emerg" || level === "warn") return null;
  const status = STATUS[code];
  if (status === undefined) return null;
  if (phase === MIDSTREAM && status >= 500) return "cut";
  const isLocal = code === "connect-failed" && OWN_ERRNO.has(errno ?? 0);
  return isLocal ? 500 : status;
}
