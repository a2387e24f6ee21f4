import { spawn } from "node:child_process";
import { once } from "node:events";
import { StackUnavailable } from "../docker.ts";
import { lastWords, whyNot } from "./words.ts";

export interface Master {
  readonly lost: AbortSignal;
  /** Begins to listen to what ssh says; the result gives it. */
  complaints(): () => string;
  end(): Promise<void>;
}

interface Wanted {
  readonly args: readonly string[];
  readonly to: string;
  readonly destination: string;
}

const READY = "bad-gateway-ready";
/** The shell of the host may print a greeting of its own before. */
const COMMAND = `echo ${READY} && exec cat`;
/** ConnectTimeout ends before the host's answer to the key is waited for. */
const LIMIT_MS = 30_000;

/**
 * Starts the connection. The `cat` at its other end waits for an input that ends with this process,
 * however that ends: no connection is left behind.
 */
export async function startMaster(wanted: Wanted, signal?: AbortSignal): Promise<Master> {
  const { args, to, destination } = wanted;
  // Of a process group of its own: Ctrl-C is ours to handle.
  const child = spawn("ssh", [...args, "--", to, COMMAND], { detached: true });
  let said = "";
  let printed = "";
  const lost = new AbortController();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  child.stdin.on("error", () => undefined);
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
    if (printed.includes(READY)) resolve();
  });
  child.on("error", (error: NodeJS.ErrnoException) => {
    const why = error.code === "ENOENT" ? "this machine has no ssh program" : error.message;
    reject(new StackUnavailable(`There is no way to ${destination}: ${why}.`, { cause: error }));
  });
  child.on("close", () => {
    reject(new StackUnavailable(whyNot(destination, said)));
    const words = lastWords(said);
    lost.abort(
      new StackUnavailable(`The SSH connection to ${destination} is gone${words && `: ${words}`}.`),
    );
  });
  const abort = () => reject(signal?.reason);
  signal?.addEventListener("abort", abort, { once: true });
  if (signal?.aborted) abort();
  const limit = setTimeout(
    () => reject(new StackUnavailable(whyNot(destination, `${said}\nConnection timed out`))),
    LIMIT_MS,
  );
  const end = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "close");
    child.kill();
    await gone;
  };
  try {
    await promise;
  } catch (error) {
    child.kill();
    throw error;
  } finally {
    clearTimeout(limit);
    signal?.removeEventListener("abort", abort);
  }
  return {
    lost: lost.signal,
    complaints() {
      const before = said.length;
      return () => said.slice(before);
    },
    end,
  };
}
