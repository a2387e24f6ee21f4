import {
  LOOKED
} from "./shared-case-coverage.mjs";
import {
  EngineError
} from "./shared-ports-docker.mjs";

// src/gather/capture.ts
var Unavailable = class extends Error {
  name = "Unavailable";
};
async function take({ clock, signal }, about, ask) {
  const at = new Date(clock.now()).toISOString();
  try {
    signal.throwIfAborted();
    const { body, how = about.how } = await Promise.race([ask(), aborted(signal)]);
    return captureOf({ ...about, how, at, coverage: LOOKED, body });
  } catch (error) {
    return captureOf({ ...about, at, coverage: coverageOf(error), body: null });
  }
}
var ends = /* @__PURE__ */ new WeakMap();
function aborted(signal) {
  const known = ends.get(signal);
  if (known !== void 0) return known;
  const end = new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  end.catch(() => {
  });
  ends.set(signal, end);
  return end;
}
function captureOf(capture) {
  return capture;
}
function coverageOf(error) {
  const why = error instanceof Error ? error.message : String(error);
  const unavailable = error instanceof Unavailable || isUnsupported(error);
  return { is: unavailable ? "unavailable" : "failed", why };
}
function isUnsupported(error) {
  return error instanceof EngineError && error.status === 501;
}

export {
  Unavailable,
  take
};
