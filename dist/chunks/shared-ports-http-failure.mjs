
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
  const spoke = spokenIn(error);
  const told = spoke === null ? {} : { spoke };
  return { is: "reset", afterBytes: bytes, detail: detailOf(error, code), ...told, ms };
}
function spokenIn(error) {
  const data = "data" in error && typeof error.data === "string" ? error.data : "";
  const codes = [...data.slice(0, 9)].map((character) => character.charCodeAt(0));
  const [, , , type, , ...stream] = codes;
  if (type === 4 && stream.length === 4 && stream.every((code) => code === 0)) return "http2";
  return codes[0] === 21 && codes[1] === 3 ? "tls" : null;
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
