import { createConnection } from "node:net";
import type { Reached } from "../http.ts";
import { failureOf } from "./failure.ts";

export function connect(
  address: string,
  port: number,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<Reached> {
  const start = performance.now();
  const { promise, resolve, reject } = Promise.withResolvers<Reached>();
  const socket = createConnection({ host: address, port });
  const ms = () => performance.now() - start;
  const timer = setTimeout(
    () => resolve({ is: "timed-out", phase: "connect", ms: ms() }),
    timeoutMs,
  );
  const abort = () => reject(signal?.reason);
  signal?.addEventListener("abort", abort, { once: true });
  if (signal?.aborted) abort();
  socket.once("connect", () => resolve({ is: "open", ms: ms() }));
  socket.on("error", (error) => resolve(failureOf(error, address, 0, ms())));
  return promise.finally(() => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
    socket.destroy();
  });
}
