import type { LineRules } from "../log-line.ts";

/** PostgreSQL's own log, behind its `LOG:`, `FATAL:` heads. */
export const postgres: LineRules = {
  first: {
    database: ({ message }) =>
      message.startsWith("database system is ready to accept") ? { code: "database-ready" } : null,
    the: ({ message }) =>
      message.startsWith("the database system is starting up") ||
      message.startsWith("the database system is not yet accepting connections")
        ? { code: "database-starting" }
        : null,
    listening: ({ message }) => {
      const [, host, port] =
        /^listening on IPv[46] address "([^"]+)", port (\d+)/.exec(message) ?? [];
      if (host === undefined || port === undefined) return null;
      return { code: "listening", server: "postgres", host, port: Number(port) };
    },
  },
};
