import { spawn } from "node:child_process";

/** A child process that ran to its end; `exitCode` is null when it was ended by `timeoutMs` or the signal. */
export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Replaces the whole environment; default: ours. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** Characters of each stream that are kept, from its beginning. */
  readonly keep?: number;
  /** Called per line of either stream as it comes. */
  readonly onLine?: (line: string) => void;
}

/** Runs programs without a shell in between, so that no argument is ever interpreted. */
export interface Shell {
  /** Never rejects on a failing program; rejects only when the program cannot be started (ENOENT, EACCES). */
  run(program: string, args: readonly string[], options?: RunOptions): Promise<Ran>;
}

/** Output kept per stream where nobody says how much: enough for any diagnosis, not all memory. */
const KEEP = 16 * 1024 * 1024;

/** What an ended program had written is read for so long: others may hold its streams open. */
const LAST_WORDS_MS = 200;

export const shell: Shell = {
  run(program, args, options = {}) {
    return new Promise((resolve, reject) => {
      const child = spawn(program, args, {
        cwd: options.cwd,
        env: options.env ?? process.env,
        stdio: ["pipe", "pipe", "pipe"],
      });
      const kept = { stdout: "", stderr: "" };
      const most = options.keep ?? KEEP;
      for (const name of ["stdout", "stderr"] as const) {
        const stream = child[name].setEncoding("utf8");
        let rest = "";
        stream.on("data", (text: string) => {
          if (kept[name].length < most) kept[name] = (kept[name] + text).slice(0, most);
          if (!options.onLine) return;
          const lines = (rest + text).split("\n");
          rest = lines.pop() ?? "";
          for (const line of lines) options.onLine(line);
        });
        stream.on("end", () => rest && options.onLine?.(rest));
      }
      const end = () => {
        child.kill("SIGKILL");
        child.once("exit", () => setTimeout(letGo, LAST_WORDS_MS));
      };
      const letGo = () => {
        child.stdout.destroy();
        child.stderr.destroy();
      };
      const timer =
        options.timeoutMs === undefined ? undefined : setTimeout(end, options.timeoutMs);
      options.signal?.addEventListener("abort", end, { once: true });
      if (options.signal?.aborted) end();
      child.on("error", reject);
      child.on("close", (exitCode) => {
        clearTimeout(timer);
        options.signal?.removeEventListener("abort", end);
        resolve({ exitCode, ...kept });
      });
      child.stdin.on("error", () => {
        // A program may end without reading its input.
      });
      child.stdin.end(options.input ?? "");
    });
  },
};
