import type { NginxErrorCode } from "../../../case/codes/nginx.ts";
import type { ErrorRule } from "./error-rule.ts";

const rule = (pattern: RegExp, code: NginxErrorCode | null): ErrorRule => ({ pattern, code });

/** Messages whose first word is `upstream`, by the second. */
export const UPSTREAM_RULES: Readonly<Record<string, readonly ErrorRule[]>> = {
  timed: [
    rule(/ while connecting to upstream/, "connect-timed-out"),
    rule(/ while sending request to upstream/, "send-timed-out"),
    rule(/ while SSL handshaking to upstream/, "tls-handshake-failed"),
    rule(/^/, "answer-timed-out"),
  ],
  prematurely: [rule(/^/, "closed-early")],
  closed: [rule(/^/, "closed-early")],
  server: [rule(/^upstream server temporarily disabled/, "upstream-disabled")],
  sent: [
    rule(/^upstream sent too big header/, "header-too-big"),
    rule(/^upstream sent duplicate header line: "(?<name>[^":]*)/, "duplicate-header"),
    rule(/^upstream sent (?<name>"Content-Length" and "Transfer-Encoding")/, "duplicate-header"),
    rule(/^upstream sent (?:no valid HTTP|unsupported FastCGI)/, "protocol-mismatch"),
    rule(/^upstream sent too large http2 frame: (?<bytes>\d+)/, "protocol-mismatch"),
    rule(/^upstream sent (?:unexpected|invalid|malformed) http2/, "protocol-mismatch"),
    rule(/^upstream sent (?:unexpected|invalid) FastCGI/, "protocol-mismatch"),
    rule(/^upstream sent invalid header(?:: "(?<name>(?:[^":\\]|\\x[^0])*))?/, "invalid-header"),
    rule(/^upstream sent (?:invalid|unexpected|more|unsupported)/, "invalid-header"),
  ],
  SSL: [
    rule(/^upstream SSL certificate(?: does not match "(?<name>[^"]*)")?/, "tls-verify-failed"),
  ],
};
