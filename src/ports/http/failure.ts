import type { Outcome } from "../../case/outcome.ts";

export type Failure = Exclude<Outcome, { is: "answered" }>;

/** Nothing accepts there, or there is no way there. */
const REFUSED = new Set([
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EHOSTDOWN",
  "EADDRNOTAVAIL",
]);

/** What a socket or parser error means to the client; `bytes` is what had come back by then. */
export function failureOf(thrown: unknown, name: string, bytes: number, ms: number): Failure {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const code = codeOf(error);
  if (REFUSED.has(code)) return { is: "refused", code, ms };
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return { is: "unresolved", name, ms };
  if (code === "ETIMEDOUT") return { is: "timed-out", phase: "connect", ms };
  const spoke = spokenIn(error);
  const told = spoke === null ? {} : { spoke };
  return { is: "reset", afterBytes: bytes, detail: detailOf(error, code), ...told, ms };
}

/** A SETTINGS frame of stream 0 (RFC 9113, section 6.5), a TLS alert (RFC 8446, section 6). */
function spokenIn(error: Error): "http2" | "tls" | null {
  const data = "data" in error && typeof error.data === "string" ? error.data : "";
  const codes = [...data.slice(0, 9)].map((character) => character.charCodeAt(0));
  const [, , , type, , ...stream] = codes;
  if (type === 4 && stream.length === 4 && stream.every((code) => code === 0)) return "http2";
  return codes[0] === 0x15 && codes[1] === 3 ? "tls" : null;
}

function detailOf(error: Error, code: string): string {
  // An answer that is not HTTP; undici drops the code that llhttp has for it (HPE_INVALID_…).
  if (error.name === "HTTPParserError") return `HPE_INVALID: ${error.message}`;
  // TLS errors carry their own code; undici's say no more than its words.
  const isNamed = code === "" || code.startsWith("UND_ERR") || error.message.includes(code);
  return isNamed ? error.message : `${code}: ${error.message}`;
}

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : "";
}
