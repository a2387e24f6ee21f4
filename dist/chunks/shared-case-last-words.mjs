
// src/case/last-words.ts
var DEADLY = /* @__PURE__ */ new Set([
  "exception",
  "app-not-loaded",
  "command-not-found",
  "permission-denied",
  "interpreter-missing",
  "exec-format",
  "bad-arguments",
  "tool-failed",
  "disk-full",
  "migration-failed",
  "port-in-use",
  "already-running"
]);
var AT_WORK = /* @__PURE__ */ new Set(["ready", "access"]);

export {
  DEADLY,
  AT_WORK
};
