import type { AppLog } from "../../../case/codes/app.ts";
import type { LineRules } from "../log-line.ts";

/** Django's and Flask's own words; their tracebacks follow on the next lines. */
export const django: LineRules = {
  first: {
    Invalid: ({ message }) => rejectedHost(message),
    Internal: ({ message }) => {
      const path = /^Internal Server Error: (\/\S*)/.exec(message)?.[1];
      return path === undefined ? null : { code: "heading", during: "request", path };
    },
    Exception: ({ message }) => {
      const path = /^Exception on (\S+) \[[A-Z]+\]/.exec(message)?.[1];
      return path === undefined ? null : { code: "heading", during: "request", path };
    },
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
    CommandError: ({ message }) => ({
      code: "tool-failed",
      tool: "manage.py",
      detail: message.slice("CommandError: ".length),
    }),
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
