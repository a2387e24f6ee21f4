import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;

// src/ports/http/failure.ts
var REFUSED = /* @__PURE__ */ new Set([
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EHOSTDOWN",
  "EADDRNOTAVAIL"
]);
function failureOf(thrown, name, bytes, ms) {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const code = codeOf(error);
  if (REFUSED.has(code)) return { is: "refused", code, ms };
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return { is: "unresolved", name, ms };
  if (code === "ETIMEDOUT") return { is: "timed-out", phase: "connect", ms };
  return { is: "reset", afterBytes: bytes, detail: detailOf(error, code), ms };
}
function detailOf(error, code) {
  if (error.name === "HTTPParserError") return `HPE_INVALID: ${error.message}`;
  const isNamed = code === "" || code.startsWith("UND_ERR") || error.message.includes(code);
  return isNamed ? error.message : `${code}: ${error.message}`;
}
function codeOf(error) {
  return "code" in error && typeof error.code === "string" ? error.code : "";
}

export {
  failureOf
};
