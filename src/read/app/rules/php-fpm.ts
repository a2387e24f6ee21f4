import type { AppLog } from "../../../case/codes/app.ts";
import type { LineRules } from "../log-line.ts";

const LOST = /child (\d+) exited on signal (\d+)/;
const EXHAUSTED = /server reached (?:pm\.)?max_children setting \((\d+)\)/;
const TERMINATED = /child (\d+), script .* execution timed out \(([\d.]+) sec\), terminating/;
const SIGTERM = 15;

/** PHP-FPM's own log; a pool's name comes first (fpm_children.c, fpm_process_ctl.c, fpm_request.c). */
export const phpFpm: LineRules = {
  first: {
    ready: ({ message }) =>
      message.startsWith("ready to handle connections")
        ? { code: "ready", server: "php-fpm" }
        : null,
    "[pool": ({ message }) => exhausted(message) ?? terminated(message) ?? lost(message),
  },
};

function exhausted(message: string): AppLog | null {
  const limit = EXHAUSTED.exec(message)?.[1];
  if (limit === undefined) return null;
  return { code: "workers-exhausted", server: "php-fpm", limit: Number(limit) };
}

function terminated(message: string): AppLog | null {
  const [, pid, seconds] = TERMINATED.exec(message) ?? [];
  if (pid === undefined) return null;
  const took = { pid: Number(pid), seconds: Number(seconds) };
  return { code: "request-terminated", server: "php-fpm", ...took };
}

function lost(message: string): AppLog | null {
  const [, pid, signal] = LOST.exec(message) ?? [];
  if (pid === undefined || Number(signal) === SIGTERM) return null;
  const end = { pid: Number(pid), signal: Number(signal), exitCode: null };
  return { code: "worker-lost", server: "php-fpm", ...end };
}
