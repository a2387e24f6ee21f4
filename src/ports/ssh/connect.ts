import { spawn } from "node:child_process";
import type { Connection } from "../http/open.ts";
import { clientArguments } from "./options.ts";
import { Tunnel } from "./tunnel.ts";
import { codeIn } from "./words.ts";

/** What ssh writes with `-v` once the other end is connected; there is no other sign of it. */
const OPEN = "master session id";

/**
 * `ssh -W` through the master. `complaints`: what the master has said since a moment, since only
 * there the reason of a failure is told.
 */
export function connectThrough(
  { control, to, complaints }: { control: string; to: string; complaints(): () => string },
  host: string,
  port: number,
  signal?: AbortSignal,
): Promise<Connection> {
  const target = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  const since = complaints();
  const { promise, resolve, reject } = Promise.withResolvers<Connection>();
  const child = spawn("ssh", [...clientArguments(control), "-v", "-W", target, "--", to]);
  const tunnel = new Tunnel(child);
  // An error after it was opened concerns the exchange, which sees it too; none may go unheard.
  tunnel.on("error", () => undefined);
  const abort = () => {
    tunnel.destroy();
    reject(signal?.reason);
  };
  signal?.addEventListener("abort", abort, { once: true });
  if (signal?.aborted) abort();
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    if (said.includes(OPEN)) return;
    said += text;
    if (said.includes(OPEN)) resolve(tunnel);
  });
  child.on("error", reject);
  child.on("close", () => {
    // The master's word may come a moment after the client's.
    setTimeout(() => {
      const reason = since();
      const message = `${target} from ${to}: ${reason.trim() || said.trim()}`;
      reject(Object.assign(new Error(message), { code: codeIn(reason) }));
    }, 20);
  });
  return promise.finally(() => signal?.removeEventListener("abort", abort));
}
