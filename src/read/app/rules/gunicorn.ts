import type { AppLog } from "../../../case/codes/app.ts";
import type { Line, LineRules } from "../log-line.ts";
import { SIGNAL_NUMBERS } from "../signal-numbers.ts";

/** Signals by which the master itself stops a worker: INT, QUIT, TERM. */
const ASKED = new Set([2, 3, 15]);

const LISTENING = /^Listening at: http(s?):\/\/(\[[^\]]+\]|[^:/\s]+):(\d+)/;
const AT_SOCKET = /^Listening at: unix:(\/\S+)/;
const SENT = /^Worker \(pid:(\d+)\) was sent (SIG[A-Z0-9]+)!/;
const EXITED = /^Worker \(pid:(\d+)\) exited with code (\d+)/;
const TERMINATED = /^Worker with pid (\d+) was terminated due to signal (\d+)/;

/** gunicorn 20 to 23; the words changed in 21. */
export const gunicorn: LineRules = {
  first: {
    Listening: ({ message }) => {
      const path = AT_SOCKET.exec(message)?.[1];
      if (path !== undefined) return { code: "listening-at-socket", server: "gunicorn", path };
      const [, tls, host, port] = LISTENING.exec(message) ?? [];
      if (host === undefined || port === undefined) return null;
      return {
        code: "listening",
        server: "gunicorn",
        host: host.replace(/^\[|\]$/g, ""),
        port: Number(port),
        ...(tls === "s" ? { tls: true } : {}),
      };
    },
    Booting: ({ message }) => {
      const pid = /^Booting worker with pid: (\d+)/.exec(message)?.[1];
      return pid === undefined
        ? null
        : { code: "worker-started", server: "gunicorn", pid: Number(pid) };
    },
    Handling: ({ message }) =>
      /^Handling signal: (?:term|int|quit)\b/.test(message)
        ? { code: "shutting-down", server: "gunicorn" }
        : null,
    WORKER: ({ message }) => {
      const pid = /^WORKER TIMEOUT \(pid:(\d+)\)/.exec(message)?.[1];
      return pid === undefined
        ? null
        : { code: "worker-timeout", server: "gunicorn", pid: Number(pid) };
    },
    Worker: lost,
    Reason: ({ message }) => bootFailed(message.slice("Reason: ".length)),
    App: ({ message }) => bootFailed(message),
    Failed: ({ message }) => {
      const [, attribute, module] =
        /^Failed to find attribute '([^']+)' in '([^']+)'/.exec(message) ?? [];
      if (attribute === undefined || module === undefined) return null;
      return { code: "app-not-loaded", server: "gunicorn", module, attribute };
    },
    Connection: ({ message }) => {
      const port = /^Connection in use: \('[^']*', (\d+)/.exec(message)?.[1];
      return port === undefined ? null : { code: "port-in-use", port: Number(port) };
    },
    Error: ({ message }) => {
      const path = /^Error handling request (\S+)/.exec(message)?.[1];
      if (path !== undefined) return { code: "heading", during: "request", path };
      const detail = /^Error: (.* is not a valid port number)/.exec(message)?.[1];
      return detail === undefined ? null : { code: "bad-arguments", program: "gunicorn", detail };
    },
    Autorestarting: ({ message }) =>
      message.startsWith("Autorestarting worker after current request")
        ? { code: "worker-recycled", server: "gunicorn", limit: null }
        : null,
    Exception: ({ message }) =>
      message.startsWith("Exception in worker process")
        ? { code: "heading", during: "boot", path: null }
        : null,
  },
};

function bootFailed(message: string): AppLog | null {
  const failed =
    message.startsWith("Worker failed to boot") || message.startsWith("App failed to load");
  return failed ? { code: "boot-failed", server: "gunicorn" } : null;
}

function lost({ message }: Line): AppLog | null {
  const failed = bootFailed(message);
  if (failed !== null) return failed;
  const exited = EXITED.exec(message);
  if (exited !== null) return gone(exited[1], null, Number(exited[2]));
  const terminated = TERMINATED.exec(message);
  if (terminated !== null) return gone(terminated[1], Number(terminated[2]), null);
  const sent = SENT.exec(message);
  return sent === null ? null : gone(sent[1], SIGNAL_NUMBERS[sent[2] ?? ""] ?? 15, null);
}

function gone(
  pid: string | undefined,
  signal: number | null,
  exitCode: number | null,
): AppLog | null {
  if (signal !== null && ASKED.has(signal)) return null;
  return { code: "worker-lost", server: "gunicorn", pid: Number(pid), signal, exitCode };
}
