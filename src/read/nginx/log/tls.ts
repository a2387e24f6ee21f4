import type { TlsFailure } from "../../../case/codes/nginx.ts";

const NOT_TLS =
  /wrong version number|packet length too long|http request|unknown protocol|record layer failure/;
const PROTOCOL = /unsupported protocol|no protocols available|no ciphers? |version too low/;

const NOTHING = { code: null, alert: null, verify: null } as const;

export function readTls(message: string): TlsFailure | null {
  const match = /\(SSL: (?:error:([\dA-F]{8}):)?([^)]*)\)/.exec(message);
  if (!match) {
    const closed = /^peer closed connection in SSL handshake/.test(message);
    return closed ? { ...NOTHING, kind: "closed", reason: "closed" } : null;
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
    verify: null,
  };
}

/** What nginx says when it does not accept the upstream's certificate. */
export function readVerification(message: string): TlsFailure {
  const [, number, reason] = /verify error: \((\d+):([^)]*)\)/.exec(message) ?? [];
  if (number === undefined) {
    return { ...NOTHING, kind: "other-name", reason: "name does not match" };
  }
  return { ...NOTHING, kind: "untrusted", reason: reason ?? "", verify: Number(number) };
}

function kindOf(reason: string, alert: number | null): TlsFailure["kind"] {
  if (NOT_TLS.test(reason)) return "not-tls";
  if (alert === 70 || PROTOCOL.test(reason)) return "protocol";
  if (alert !== null) return "refused";
  if (/certificate verify failed/.test(reason)) return "untrusted";
  return /unexpected eof/.test(reason) ? "closed" : "other";
}
