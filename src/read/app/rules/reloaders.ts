import type { AppLog } from "../../../case/codes/app.ts";
import type { LineRules } from "../log-line.ts";

/** Servers for development that start the program again when one of its files changes. */
export const reloaders: LineRules = {
  first: {
    "[nodemon]": ({ message }) => {
      if (message.startsWith("[nodemon] app crashed - waiting for file changes"))
        return { code: "reloader", server: "nodemon", waiting: true };
      const restarts = message.startsWith("[nodemon] restarting due to changes");
      return restarts ? { code: "reloading", server: "nodemon", file: null } : null;
    },
    Failed: ({ message }) =>
      /^Failed running '.*'(?:\. Waiting for file changes|$)/.test(message)
        ? { code: "reloader", server: "node --watch", waiting: true }
        : null,
    Restarting: ({ body }) =>
      /^Restarting '[^']+'$/.test(body) ? reloading("node --watch", undefined) : null,
    WatchFiles: ({ message }) =>
      found("uvicorn --reload", /^WatchFiles detected changes? in '([^']+)'/, message),
    StatReload: ({ message }) =>
      found("uvicorn --reload", /^StatReload detected (?:file )?changes? in '([^']+)'/, message),
    WatchGodReload: ({ message }) =>
      found("uvicorn --reload", /^WatchGodReload detected file change in '\[?'?([^'\]]+)/, message),
    "*": ({ message }) =>
      found("flask --debug", /^\* Detected change in '([^']+)', reloading/, message.trim()),
    Worker: ({ message }) =>
      found("gunicorn --reload", /^Worker reloading: (\S+) modified/, message),
    // pm2, and Strapi's development server.
    Change: ({ message }) =>
      found("pm2 --watch", /^Change detected on path (\S+) for app .* - restarting/, message),
    PM2: ({ body }) => found("pm2 --watch", /^PM2 +\| Change detected on path (\S+) for app/, body),
    File: ({ message }) =>
      found("strapi develop", /^File (?:created|changed|deleted): (\S+)/, message),
  },
  last: {
    "reloading.": ({ message }) =>
      found("manage.py runserver", /^(\S+) changed, reloading\.$/, message),
  },
};

function found(server: string, words: RegExp, message: string): AppLog | null {
  const match = words.exec(message);
  return match === null ? null : reloading(server, match[1]);
}

function reloading(server: string, file: string | undefined): AppLog {
  return { code: "reloading", server, file: file ?? null };
}
