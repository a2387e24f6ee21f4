import type { Reached } from "../http.ts";
import { failureOf } from "./failure.ts";
import type { Open } from "./open.ts";

/**
 * Opens a connection and closes it again. How it fails is the answer; it rejects only with the
 * reason of `signal`.
 */
export async function connect(
  open: Open,
  address: string,
  port: number,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<Reached> {
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
