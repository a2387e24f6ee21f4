import type { LineRules } from "../log-line.ts";

const HARAKIRI = /\*\*\* HARAKIRI ON WORKER \d+ \(pid: (\d+), try: \d+\)/;
const DIED = /^DAMN ! worker \d+ \(pid: (\d+)\) died(?:, killed by signal (\d+))?/;

/** uWSGI's master: a worker that took too long, and one that died (core/master_utils.c). */
export const uwsgi: LineRules = {
  first: {
    WSGI: ({ message }) =>
      /^WSGI app \d+ \(mountpoint=.*\) ready in /.test(message)
        ? { code: "ready", server: "uwsgi" }
        : null,
    DAMN: ({ message }) => {
      const [, pid, signal] = DIED.exec(message) ?? [];
      if (pid === undefined) return null;
      const end = { pid: Number(pid), signal: signal ? Number(signal) : null, exitCode: null };
      return { code: "worker-lost", server: "uwsgi", ...end };
    },
  },
  last: {
    // The line begins with a date in uWSGI's own form.
    "***": ({ text }) => {
      const pid = HARAKIRI.exec(text)?.[1];
      if (pid === undefined) return null;
      return { code: "request-terminated", server: "uwsgi", pid: Number(pid), seconds: null };
    },
  },
};
