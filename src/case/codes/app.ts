import type { Place } from "../place.ts";

/** What an application's own log said; understood in `read/`, so that no cause reads log text. */
export type AppLog =
  /** `host` is "" where the line names the port only. */
  | {
      readonly code: "listening";
      readonly server: string;
      readonly host: string;
      readonly port: number;
      /** Where the line says https. */
      readonly tls?: true;
    }
  /** A development server whose address is not told before: what it says is that it has no other. */
  | { readonly code: "loopback-only"; readonly server: string }
  /** At a unix socket, which is a file and no port. */
  | { readonly code: "listening-at-socket"; readonly server: string; readonly path: string }
  | { readonly code: "ready"; readonly server: string }
  | {
      readonly code: "access";
      readonly method: string;
      readonly path: string;
      readonly status: number;
    }
  | AppException
  /** The server could not load `module:attribute` (uvicorn, gunicorn). */
  | {
      readonly code: "app-not-loaded";
      readonly server: string;
      readonly module: string;
      readonly attribute: string | null;
    }
  | { readonly code: "boot-failed"; readonly server: string }
  /** Told to end, it does so in order. */
  | { readonly code: "shutting-down"; readonly server: string }
  | { readonly code: "worker-started"; readonly server: string; readonly pid: number }
  | { readonly code: "worker-timeout"; readonly server: string; readonly pid: number }
  /** Every worker is busy, and the server may start no more of them (php-fpm: pm.max_children). */
  | { readonly code: "workers-exhausted"; readonly server: string; readonly limit: number }
  /** The server ended a worker in the middle of a request, because the request took too long. */
  | {
      readonly code: "request-terminated";
      readonly server: string;
      readonly pid: number;
      /** How long it had taken; null where the server does not say it. */
      readonly seconds: number | null;
    }
  | {
      readonly code: "worker-lost";
      readonly server: string;
      readonly pid: number;
      readonly signal: number | null;
      /** null where the server does not say it, or a signal ended the worker. */
      readonly exitCode: number | null;
    }
  /** The server found the pid file of an earlier run, and takes that for a server that runs. */
  | { readonly code: "already-running"; readonly pidFile: string }
  /** The runtime ended itself, because its own heap was full. */
  | { readonly code: "heap-exhausted"; readonly runtime: "jvm" }
  | { readonly code: "port-in-use"; readonly port: number | null }
  /** The nginx image could not fill its templates in, because it may not write this folder. */
  | { readonly code: "templates-not-rendered"; readonly folder: string }
  | { readonly code: "command-not-found"; readonly command: string }
  /** Errno 1, 13 or 30. `tool` was refused; null: the shell itself, running or opening the path. */
  | { readonly code: "permission-denied"; readonly path: string; readonly tool: string | null }
  /** `interpreter`: its name where it is said, else the script that names it in its first line. */
  | {
      readonly code: "interpreter-missing";
      readonly interpreter: string;
      readonly carriageReturn: boolean;
    }
  | { readonly code: "exec-format"; readonly path: string }
  /** `lacking`: the option that came without its value. */
  | {
      readonly code: "bad-arguments";
      readonly program: string;
      readonly detail: string;
      readonly lacking?: string;
    }
  | {
      readonly code: "host-rejected";
      readonly host: string;
      readonly reason: "not-allowed" | "malformed";
    }
  /** Cross-site protection: the request says that it comes from another origin than it went to. */
  | { readonly code: "origin-rejected"; readonly origin: string; readonly path: string }
  /** The kernel's security module (SELinux, AppArmor) denied a program something. */
  | { readonly code: "policy-denied"; readonly program: string; readonly what: string }
  | { readonly code: "invalid-request" }
  /** A request in plain HTTP came to a port that speaks TLS. */
  | { readonly code: "plain-http" }
  /** A client came without the certificate that this server wants of it. */
  | { readonly code: "client-certificate-missing" }
  | {
      readonly code: "tool-failed";
      readonly tool: string;
      readonly detail: string;
      /** Where it says that a database did not let it in, was not found, or has no place left. */
      readonly error?: AppError;
    }
  /** A process ended itself: `signal` is what it got for it; `detail` is what was said of it. */
  | { readonly code: "died-of-signal"; readonly signal: number; readonly detail: string }
  /** supervisord: a program ended, unexpectedly where `expected` is false; or it is tried no more. */
  | {
      readonly code: "child-ended";
      readonly program: string;
      readonly exitCode: number | null;
      readonly signal: number | null;
      readonly expected: boolean;
    }
  | { readonly code: "child-given-up"; readonly program: string; readonly detail: string }
  | { readonly code: "child-running"; readonly program: string }
  /** A server that watches its files. `waiting`: it said that it serves no more until one changes. */
  | { readonly code: "reloader"; readonly server: string; readonly waiting: boolean }
  /** It starts again, because a file that it watches has changed; null: the line names none. */
  | { readonly code: "reloading"; readonly server: string; readonly file: string | null }
  /** It answers 503 by itself, because it has as much to do as it may. */
  | { readonly code: "shedding"; readonly server: string }
  /** A worker ended as it was told to, after so many requests; null: the line does not say. */
  | { readonly code: "worker-recycled"; readonly server: string; readonly limit: number | null }
  /** The tool that brings the database's schema up to date gave up. */
  | {
      readonly code: "migration-failed";
      readonly tool: string;
      readonly detail: string;
      /** Two migrations follow the same one, and nobody said which comes first. */
      readonly fork: boolean;
    }
  | { readonly code: "database-starting" }
  | { readonly code: "database-ready" }
  /** Errno 28, whoever says it; `what` is the file or program that the line names. */
  | { readonly code: "disk-full"; readonly what: string }
  /** `fresh`: its data directory was made at this start; else an earlier one's is used as it is. */
  | { readonly code: "database-initialized"; readonly fresh: boolean }
  /** A database server's own word that a client asked for a database which it does not have. */
  | { readonly code: "database-unknown"; readonly database: string }
  /** A database's own word about a login that it refused; `why` where a second line says more. */
  | {
      readonly code: "login-rejected";
      readonly user: string;
      readonly why: "no-password" | "no-role" | null;
    };

/** An exception with its stack; frames from the outermost to the place that raised. */
export interface AppException {
  readonly code: "exception";
  readonly language: "python" | "node" | "java" | "go" | "ruby" | "php";
  readonly name: string;
  readonly message: string;
  readonly error: AppError;
  readonly during: "boot" | "request" | "unknown";
  /** Request path when the framework says it. */
  readonly path: string | null;
  /** Innermost frame that lies in the repository; null when no frame does. */
  readonly origin: Place | null;
  readonly frames: readonly {
    readonly file: string;
    readonly line: number;
    readonly function: string;
    readonly text: string;
  }[];
  /** Program that ran when it was raised, told by the outermost frame (`uvicorn`, `manage.py`). */
  readonly program: string | null;
  /** What the runtime itself ends because nothing caught it; absent: nothing, or it is not told. */
  readonly ends?: "process" | "connection";
}

/** What Redis says: log in first, or with the right password; not from there; not now. `unasked`:
 * it spoke before it was asked anything, and the client did not read what. */
export type CacheRefusal =
  | "password-missing"
  | "password-wrong"
  | "protected"
  | "unasked"
  | "not-saved"
  | "full"
  | "replica";

/** The kind of error, told by exception type, errno and the library's fixed words. */
export type AppError =
  | {
      readonly is: "module-not-found";
      readonly module: string;
      readonly inRepository: boolean | null;
      /** Who wants it, where it is no code: the file that the start command names. */
      readonly by?: "command";
      /** The name of the file that is there, and that an `import` has to name whole. */
      readonly there?: string;
    }
  | { readonly is: "relative-import" }
  /** Node read a file as the other kind of module, and met what that kind does not know. */
  | { readonly is: "module-system"; readonly met: "import" | "require" | "module" }
  /** A server called what it was given for the application, and that takes other arguments. */
  | {
      readonly is: "wrong-interface";
      /** What it is instead: a function that makes the application, or one for other servers. */
      readonly found: "factory" | "asgi" | "wsgi";
      readonly name: string;
    }
  | { readonly is: "missing-key"; readonly key: string; readonly environment: boolean }
  | { readonly is: "permission"; readonly path: string; readonly errno: number }
  | { readonly is: "file-not-found"; readonly path: string }
  | { readonly is: "no-space"; readonly path?: string }
  /** The kernel watches no more files for this user (inotify(7)), on the whole machine. */
  | { readonly is: "no-watches" }
  /** SQLite cannot open its file, or not for writing; it never says which. */
  | { readonly is: "sqlite-closed" }
  | {
      readonly is: "connection-refused";
      readonly host: string | null;
      readonly port: number | null;
    }
  | { readonly is: "host-unresolved"; readonly host: string | null }
  /** `byHost`: the server lets nobody in from there, whatever the password. */
  | { readonly is: "credentials-rejected"; readonly user: string | null; readonly byHost?: true }
  | { readonly is: "table-missing"; readonly table: string }
  /** The server has no database of this name; `hidden`: or it has, and this user may not know. */
  | { readonly is: "database-missing"; readonly database: string; readonly hidden?: true }
  /** `limit` in bytes, where the runtime says it. */
  | { readonly is: "out-of-memory"; readonly limit?: number }
  /** No connection is left: in the application's own pool, on the server, or for this user of it. */
  | { readonly is: "connections-exhausted"; readonly where: "pool" | "server" | "user" }
  /** Redis and its kin answer, and do not do what they are asked for. */
  | { readonly is: "cache-refused"; readonly why: CacheRefusal }
  /** The body, or a part of it, is larger than the application's own framework takes; bytes. */
  | { readonly is: "body-too-large"; readonly limitBytes: number | null }
  /** The form could not be read: no boundary, not the expected field, or it ends too early. */
  | { readonly is: "bad-form"; readonly what: "boundary" | "field" | "broken" }
  /** The server's library refused what the application wanted to answer. */
  | { readonly is: "bad-answer"; readonly what: "header" | "length" }
  | { readonly is: "syntax" }
  /** `from`: the module that lacks the name, where it is an installed one. `circular`: half loaded. */
  | { readonly is: "import"; readonly from?: string; readonly circular?: true }
  /** A module that was loaded has no such name. */
  | { readonly is: "attribute-missing"; readonly module: string }
  | { readonly is: "system-exit"; readonly status: string }
  | { readonly is: "other" };
