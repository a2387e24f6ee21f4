import { createConnection } from "node:net";
import type { Duplex } from "node:stream";
import { patient } from "./patient.ts";

/** A connection as HTTP needs it: bytes both ways, and how many have come. */
export interface Connection extends Duplex {
  readonly bytesRead: number;
}

/**
 * Opens a TCP connection. Rejects with an error whose `code` is errno's name or that of
 * getaddrinfo(3), or with the signal's reason.
 */
export type Open = (address: string, port: number, signal: AbortSignal) => Promise<Connection>;

export const openTcp: Open = (address, port, signal) => {
  const socket = patient(createConnection({ host: address, port }));
  return opened(socket, "connect", signal);
};

/** Waits until the stream says that it is open; what fails before ends it. */
export function opened<S extends Duplex>(
  stream: S,
  event: "connect" | "secureConnect",
  signal: AbortSignal,
): Promise<S> {
  const { promise, resolve, reject } = Promise.withResolvers<S>();
  const abort = () => {
    stream.destroy();
    reject(signal.reason);
  };
  stream.once(event, () => resolve(stream));
  // Stays for good: an error after the last word of an exchange concerns nobody.
  stream.on("error", reject);
  signal.addEventListener("abort", abort, { once: true });
  if (signal.aborted) abort();
  return promise.finally(() => signal.removeEventListener("abort", abort));
}
