import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;

// src/case/still-starting.ts
var MOST_OF_IT = 0.8;
var FAILED = /* @__PURE__ */ new Set([
  "app-not-loaded",
  "boot-failed",
  "port-in-use",
  "worker-lost"
]);
function isStillStarting(state, events, logs, at, timeoutSeconds) {
  if (state.status !== "running" || state.startedAt === null || state.restartCount > 0)
    return false;
  if (events.some(({ action }) => action === "die")) return false;
  if (logs.some(isFailure)) return false;
  const age = (Date.parse(at) - Date.parse(state.startedAt)) / 1e3;
  return age < timeoutSeconds * MOST_OF_IT;
}
function isFailure(log) {
  return FAILED.has(log.code) || log.code === "exception" && log.during !== "request";
}

export {
  isStillStarting
};
