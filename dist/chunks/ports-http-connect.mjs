import {
  failureOf
} from "./shared-ports-http-failure.mjs";
import "./shared-runtime.mjs";

// src/ports/http/connect.ts
async function connect(open, address, port, timeoutMs, signal) {
  const start = performance.now();
  const ms = () => performance.now() - start;
  const limit = AbortSignal.timeout(timeoutMs);
  try {
    const connection = await open(address, port, signal ? AbortSignal.any([limit, signal]) : limit);
    connection.destroy();
    return { is: "open", ms: ms() };
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (limit.aborted) return { is: "timed-out", phase: "connect", ms: ms() };
    return failureOf(error, address, 0, ms());
  }
}
export {
  connect
};
