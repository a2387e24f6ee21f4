import type { AppLog } from "../../../case/codes/app.ts";
import type { LineRules } from "../log-line.ts";

/** PostgreSQL's own log, behind its `LOG:`, `FATAL:` heads. */
export const postgres: LineRules = {
  first: {
    database: ({ message, text }) =>
      message.startsWith("database system is ready to accept")
        ? { code: "database-ready" }
        : // The same words behind `ERROR` are about a statement, as `DROP DATABASE`.
          /\bFATAL: +database "/.test(text)
          ? missingDatabase(message)
          : null,
    the: ({ message }) =>
      message.startsWith("the database system is starting up") ||
      message.startsWith("the database system is not yet accepting connections")
        ? { code: "database-starting" }
        : null,
    PostgreSQL: ({ message }) => initialized(message),
    password: ({ message }) => wrongPassword(message),
    role: ({ message }) => missingRole(message),
    Role: ({ message }) => missingRole(message),
    User: ({ message }) => withoutPassword(message),
    FATAL: ({ message }) => untimed(message),
    DETAIL: ({ message }) => detail(message),
    listening: ({ message }) => {
      const [, host, port] =
        /^listening on IPv[46] address "([^"]+)", port (\d+)/.exec(message) ?? [];
      if (host === undefined || port === undefined) return null;
      return { code: "listening", server: "postgres", host, port: Number(port) };
    },
  },
};

/** The official image's entrypoint. */
function initialized(message: string): AppLog | null {
  const isKept = message.endsWith("appears to contain a database; Skipping initialization");
  if (isKept) return { code: "database-initialized", fresh: false };
  const isMade = message.startsWith("PostgreSQL init process complete");
  return isMade ? { code: "database-initialized", fresh: true } : null;
}

function detail(message: string): AppLog | null {
  const said = message.replace(/^DETAIL: +/, "");
  return missingRole(said) ?? withoutPassword(said);
}

function missingRole(message: string): AppLog | null {
  const user = /^[Rr]ole "([^"]*)" does not exist/.exec(message)?.[1];
  return user === undefined ? null : { code: "login-rejected", user, why: "no-role" };
}

function missingDatabase(message: string): AppLog | null {
  const database = /^database "([^"]*)" does not exist$/.exec(message)?.[1];
  return database === undefined ? null : { code: "database-unknown", database };
}

function withoutPassword(message: string): AppLog | null {
  const user =
    /^(?:User|Role) "([^"]*)" (?:has no password assigned|does not have a valid password)/.exec(
      message,
    )?.[1];
  return user === undefined ? null : { code: "login-rejected", user, why: "no-password" };
}

function wrongPassword(message: string): AppLog | null {
  const user = /^password authentication failed for user "([^"]*)"$/.exec(message)?.[1];
  return user === undefined ? null : { code: "login-rejected", user, why: null };
}

/** As people paste it: without the time in front. */
function untimed(message: string): AppLog | null {
  const said = message.replace(/^FATAL: +/, "");
  return wrongPassword(said) ?? missingRole(said) ?? missingDatabase(said);
}
