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
export function failureOf(error: Error, name: string, bytes: number, ms: number): Failure {
  const code = codeOf(error);
  if (REFUSED.has(code)) return { is: "refused", code, ms };
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return { is: "unresolved", name, ms };
  if (code === "ETIMEDOUT") return { is: "timed-out", phase: "connect", ms };
  // Node's parser errors (HPE_…) are answers that are not HTTP; TLS errors carry their own code.
  const detail =
    code === "" || error.message.includes(code) ? error.message : `${code}: ${error.message}`;
  return { is: "reset", afterBytes: bytes, detail, ms };
}

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : "";
}
