import type { AppError, CacheRefusal } from "../../../case/codes/app.ts";

/** No message is looked at beyond this. */
const LONGEST = 2000;

/**
 * What a client library says when a database, cache or other service does not answer, is not
 * found by name, does not let it in, or lacks what is asked for: libpq, PyMySQL, redis, asyncio, urllib3, pymongo, node,
 * Go and JDBC. null when the message is about something else.
 */
export function dependencyError(whole: string): AppError | null {
  const message = whole.slice(0, LONGEST);
  return (
    exhausted(message) ??
    cache(message) ??
    database(message) ??
    rejected(message) ??
    unresolved(message) ??
    refused(message) ??
    table(message) ??
    full(message) ??
    sqlite(message)
  );
}

/** SQLITE_CANTOPEN and SQLITE_READONLY (sqlite.org/rescode.html), in SQLite's own words. */
function sqlite(message: string): AppError | null {
  return /\bunable to open database file\b|\battempt to write a readonly database\b/.test(message)
    ? { is: "sqlite-closed" }
    : null;
}

/** psycopg2, SQLAlchemy, HikariPool, tedious and node-postgres, asyncpg. */
const POOL =
  /^connection pool exhausted|QueuePool limit of size|Connection is not available, request timed out after|^timeout exceeded when trying to connect|couldn't get a connection after|ResourceRequest timed out/;
/** PostgreSQL (SQLSTATE 53300) and MySQL (1040). */
const SLOTS =
  /sorry, too many clients already|remaining connection slots are reserved|\b(?:1040\b.*)?Too many connections/;
/** A limit of one user or one database: PostgreSQL's `CONNECTION LIMIT`, MySQL's 1203 and 1226. */
const OWN_SLOTS =
  /too many connections for (?:role|database)|already has more than 'max_user_connections'|has exceeded the 'max_user_connections' resource/;

function exhausted(message: string): AppError | null {
  // HikariPool with no connection at all could not make one.
  if (POOL.test(message) && !/\(total=0,/.test(message))
    return { is: "connections-exhausted", where: "pool" };
  if (OWN_SLOTS.test(message)) return { is: "connections-exhausted", where: "user" };
  return SLOTS.test(message) ? { is: "connections-exhausted", where: "server" } : null;
}

/** Redis, by the first word of its answer; redis-py leaves that out where it has a class for it. */
const REFUSALS: readonly (readonly [RegExp, CacheRefusal])[] = [
  [/\bNOAUTH\b|^Authentication required\.$/, "password-missing"],
  [/\bWRONGPASS\b|^invalid username-password pair or user is disabled\.$/, "password-wrong"],
  [/\bDENIED Redis is running in protected mode/, "protected"],
  // redis-py, of a new connection on which something waits to be read already.
  [/^Connection not ready$/, "unasked"],
  [/\bMISCONF (?:Redis|Valkey) is configured to save/, "not-saved"],
  [/^(?:OOM )?command not allowed when used memory > 'maxmemory'/, "full"],
  [/You can't write against a read only replica/, "replica"],
];

function cache(message: string): AppError | null {
  const found = REFUSALS.find(([words]) => words.test(message));
  return found ? { is: "cache-refused", why: found[1] } : null;
}

/** SQLSTATE 53100: PostgreSQL passes the words of errno 28 on, behind its own. */
function full(message: string): AppError | null {
  const isFull =
    /^could not (?:extend|write to|create|resize shared memory segment) .*: No space left on device/.test(
      message,
    );
  return isFull ? { is: "no-space" } : null;
}

function rejected(message: string): AppError | null {
  const user =
    /password authentication failed for user ["']([^"']*)["']/.exec(message)?.[1] ??
    /Access denied for user '([^']*)'/.exec(message)?.[1] ??
    /role "([^"]*)" does not exist/.exec(message)?.[1];
  if (user !== undefined) return { is: "credentials-rejected", user };
  const [, denied] =
    /no pg_hba\.conf entry for host "[^"]*", user "([^"]*)"/.exec(message) ??
    /\bHost ('[^']*') is not allowed to connect to this (?:MySQL|MariaDB) server/.exec(message) ??
    [];
  if (denied !== undefined) {
    const isHost = denied.startsWith("'");
    return { is: "credentials-rejected", user: isHost ? null : denied, byHost: true };
  }
  const nameless = /no password supplied|SASL authentication failed/.test(message);
  return nameless ? { is: "credentials-rejected", user: null } : null;
}

/**
 * PostgreSQL (SQLSTATE 3D000), MySQL (1049), Prisma, SQL Server, Rails. An `ERROR` is about a
 * statement that names a database, as `DROP DATABASE` does: the connection stands.
 */
const DATABASES = [
  /(?<!ERROR: *)\bdatabase "([^"]+)" does not exist/,
  /\bUnknown database '([^']+)'/,
  /\bDatabase `([^`]+)` does not exist/,
  /Cannot open database "([^"]+)" requested by the login/,
  /We could not find your database: ([\w-]+)/,
];

/** MySQL (1044) says the same of a database that is not there and of one of others. */
const HIDDEN = /Access denied for user '[^']*'@'[^']*' to database '([^']+)'/;

function database(message: string): AppError | null {
  const name = firstOf(DATABASES, message);
  if (name !== undefined) return { is: "database-missing", database: name };
  const hidden = HIDDEN.exec(message)?.[1];
  return hidden === undefined ? null : { is: "database-missing", database: hidden, hidden: true };
}

/** A database that accepts the connection and asks for patience. */
export function isStarting(message: string): boolean {
  return /the database system is (?:starting up|not yet accepting connections)|\bLOADING Redis is loading/.test(
    message.slice(0, LONGEST),
  );
}

const UNRESOLVED = [
  /could not translate host name "([^"]+)" to address/,
  /failed to resolve host '([^']+)'/i,
  /Failed to resolve '([^']+)'/,
  /getaddrinfo (?:ENOTFOUND|EAI_AGAIN) (\S+)/,
  /Error -[235] connecting to ([^\s:]+):\d+/,
  /Can't connect to MySQL server on '([^':]+)(?::\d+)?' \((?:\[Errno )?-[235]\b/,
  /Unknown MySQL server host '([^']+)'/,
  /UnknownHostException: ([\w.-]+)/,
  /lookup ([\w.-]+)(?: on [\d.:]+)?: (?:no such host|server misbehaving)/,
  /([\w.-]+):\d+: \[Errno -[235]\]/,
];

function unresolved(message: string): AppError | null {
  const host = firstOf(UNRESOLVED, message);
  if (host !== undefined) return { is: "host-unresolved", host };
  return /\[Errno -[235]\]/.test(message) ? { is: "host-unresolved", host: null } : null;
}

/** First the host, then the port. Errno 113: nobody has the address any more, as of a container that ended. */
const REFUSED = [
  /connection to server at "([^"]+)"(?: \([^)]*\))?, port (\d+) failed: (?:Connection refused|No route to host|Host is unreachable|.*\(0x0000274D)/,
  /server running on host "([^"]+)"[\s\S]*?port (\d+)\?/,
  /Error 11[13] connecting to (\[[^\]]+\]|[^\s:]+):(\d+)/,
  /\[Errno 11[13]\] Connect call failed \('([^']+)', (\d+)/,
  /E(?:CONNREFUSED|HOSTUNREACH) (\[[^\]]+\]|::1|[^\s:]+):(\d+)/,
  /Can't connect to MySQL server on '([^':]+)(?::(\d+))?' \((?:\[Errno )?111\b/,
  /host='([^']+)', port=(\d+)\)[\s\S]*\[Errno 111\]/,
  /([\w.-]+):(\d+): \[Errno 111\]/,
  /dial tcp (\[[^\]]+\]|[^\s:]+):(\d+): connect: connection refused/,
  /Connection to ([\w.-]+):(\d+) refused/,
];

function refused(message: string): AppError | null {
  for (const words of REFUSED) {
    const [, host, port] = words.exec(message) ?? [];
    if (host !== undefined) {
      return {
        is: "connection-refused",
        host: host.replace(/^\[|\]$/g, ""),
        port: port === undefined ? null : Number(port),
      };
    }
  }
  // ioredis says so of commands that waited for a connection while it tried and tried again.
  const nameless =
    /\[Errno 11[13]\]|\bE(?:CONNREFUSED|HOSTUNREACH)\b|ConnectException: Connection refused|^MaxRetriesPerRequestError\b/;
  return nameless.test(message) ? { is: "connection-refused", host: null, port: null } : null;
}

const TABLES = [
  /no such table: ([\w.]+)/,
  /relation "([^"]+)" does not exist/,
  /Table '([^']+)' doesn't exist/,
];

function table(message: string): AppError | null {
  const name = firstOf(TABLES, message);
  return name === undefined ? null : { is: "table-missing", table: name };
}

/** What the first of these expressions that matches has in its brackets. */
function firstOf(all: readonly RegExp[], message: string): string | undefined {
  return all.map((words) => words.exec(message)?.[1]).find((name) => name !== undefined);
}
