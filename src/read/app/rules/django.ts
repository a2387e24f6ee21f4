import type { AppLog } from "../../../case/codes/app.ts";
import type { Line, LineRules } from "../log-line.ts";

/** Django's and Flask's own words; their tracebacks follow on the next lines. */
export const django: LineRules = {
  first: {
    Invalid: ({ message }) => rejectedHost(message),
    Forbidden: ({ message }) => {
      const [, origin, path] =
        /^Forbidden \(Origin checking failed - (\S+) does not match any trusted origins\.\): (\S+)/.exec(
          message,
        ) ?? [];
      if (origin === undefined || path === undefined) return null;
      return { code: "origin-rejected", origin, path };
    },
    // `%(levelname)s %(asctime)s %(name)s %(message)s`: many projects log so.
    ERROR: ({ message }) => {
      const start = message.indexOf("Invalid HTTP_HOST header: ");
      return start < 0 ? null : rejectedHost(message.slice(start));
    },
    Internal: ({ message }) => {
      const path = /^Internal Server Error: (\/\S*)/.exec(message)?.[1];
      return path === undefined ? null : { code: "heading", during: "request", path };
    },
    Exception: ({ message }) => {
      const path = /^Exception on (\S+) \[[A-Z]+\]/.exec(message)?.[1];
      return path === undefined ? null : { code: "heading", during: "request", path };
    },
    Watching: ({ message }) =>
      message.startsWith("Watching for file changes with ")
        ? { code: "reloader", server: "django", waiting: false }
        : null,
    Starting: ({ message }) => {
      const [, host, port] =
        /^Starting development server at https?:\/\/(.+):(\d+)\//.exec(message) ?? [];
      if (host === undefined || port === undefined) return null;
      return {
        code: "listening",
        server: "django",
        host: host.replace(/^\[|\]$/g, ""),
        port: Number(port),
      };
    },
    "*": ({ message }) => {
      if (message.startsWith("* Restarting with ")) {
        return { code: "reloader", server: "flask", waiting: false };
      }
      const all = /^\* Running on all addresses \(([^)]+)\)/.exec(message)?.[1];
      const [, host, port] =
        /^\* Running on https?:\/\/(\[[^\]]+\]|[^:/\s]+):(\d+)/.exec(message) ?? [];
      if (all !== undefined) return { code: "all-addresses", host: all };
      if (host === undefined || port === undefined) return null;
      return {
        code: "listening",
        server: "flask",
        host: host.replace(/^\[|\]$/g, ""),
        port: Number(port),
      };
    },
    CommandError: ({ message }) => {
      const detail = message.slice("CommandError: ".length);
      const fork = detail.startsWith("Conflicting migrations detected");
      return fork
        ? { code: "migration-failed", tool: "manage.py", detail, fork }
        : { code: "tool-failed", tool: "manage.py", detail };
    },
    Unknown: ({ message }) =>
      /^Unknown command: '?[\w-]+'?/.test(message)
        ? { code: "tool-failed", tool: "manage.py", detail: message }
        : null,
    Error: ({ message }) =>
      message.startsWith("Error: That port is already in use")
        ? { code: "port-in-use", port: null }
        : null,
  },
};

/** An error of Django's own checks, which end every management command: `app.Model: (fields.E202) …`. */
export function systemCheck({ message }: Line): AppLog | null {
  const isError = /^(?:\?|[\w.]+): \((?:\w+\.)+E\d{3}\) \S/.test(message);
  return isError ? { code: "tool-failed", tool: "manage.py", detail: message } : null;
}

/** Text of Django's DisallowedHost, logged alone or at the end of a traceback. */
export function rejectedHost(message: string): AppLog | null {
  const [, quoted, why] =
    /^Invalid HTTP_HOST header: ('(?:[^']*)'|"[^"]*")\.(.*)/.exec(message) ?? [];
  if (quoted === undefined || why === undefined) return null;
  const malformed = why.includes("not valid according to RFC");
  return {
    code: "host-rejected",
    host: quoted.slice(1, -1),
    reason: malformed ? "malformed" : "not-allowed",
  };
}
