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
    | "other";
  /** `0A00010B`, `1408F10B`; null where the line has none. */
  readonly code: string | null;
  readonly reason: string;
  /** The TLS alert's number. */
  readonly alert: number | null;
}

const NOT_TLS =
  /wrong version number|packet length too long|http request|unknown protocol|record layer failure/;
const PROTOCOL = /unsupported protocol|no protocols available|no ciphers? |version too low/;

export function readTls(message: string): TlsFailure | null {
  const match = /\(SSL: (?:error:([\dA-F]{8}):)?([^)]*)\)/.exec(message);
  if (!match) {
    const closed = /^peer closed connection in SSL handshake/.test(message);
    return closed ? { kind: "closed", code: null, reason: "closed", alert: null } : null;
  }
  const parts = (match[2] ?? "").split(":").filter((part) => part !== "");
  const alert = /SSL alert number (\d+)/.exec(message)?.[1];
  const said = parts.filter((part) => !part.startsWith("SSL alert number"));
  const reason = said.at(-1) ?? "";
  return {
    kind: kindOf(reason, alert === undefined ? null : Number(alert)),
    code: match[1] ?? null,
    reason,
    alert: alert === undefined ? null : Number(alert),
  };
}

function kindOf(reason: string, alert: number | null): TlsFailure["kind"] {
  if (NOT_TLS.test(reason)) return "not-tls";
  if (alert === 70 || PROTOCOL.test(reason)) return "protocol";
  if (alert !== null) return "refused";
  return /unexpected eof/.test(reason) ? "closed" : "other";
}
