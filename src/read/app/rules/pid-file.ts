import type { LineRules } from "../log-line.ts";

/** Rack and Rails: `A server is already running. Check FILE.`, since Rack 3 `(pid: 1, file: FILE)`. */
const RACK = /^A server is already running(?:\. Check (\S+?)\.?$| \(pid: \d+, file: ([^)]+)\))/;
/** gunicorn/pidfile.py */
const GUNICORN = /^Error: Already running on PID \d+ \(or pid file '([^']+)' is stale\)/;

/** Servers that find the pid file of an earlier run. */
export const pidFile: LineRules = {
  first: {
    A: ({ message }) => {
      const [found, older, newer] = RACK.exec(message.trim()) ?? [];
      return found === undefined
        ? null
        : { code: "already-running", pidFile: older ?? newer ?? "its pid file" };
    },
    Error: ({ body }) => {
      const file = GUNICORN.exec(body.trim())?.[1];
      return file === undefined ? null : { code: "already-running", pidFile: file };
    },
  },
};
