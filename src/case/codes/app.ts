import type { Place } from "../place.ts";

/** What an application's own log said; understood in `read/`, so that no cause reads log text. */
export type AppLog =
  /** `host` is "" where the line names the port only. */
  | {
      readonly code: "listening";
      readonly server: string;
      readonly host: string;
      readonly port: number;
    }
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
  | { readonly code: "worker-started"; readonly server: string; readonly pid: number }
  | { readonly code: "worker-timeout"; readonly server: string; readonly pid: number }
  | {
      readonly code: "worker-lost";
      readonly server: string;
      readonly pid: number;
      readonly signal: number | null;
      /** null where the server does not say it, or a signal ended the worker. */
      readonly exitCode: number | null;
    }
  | { readonly code: "port-in-use"; readonly port: number | null }
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
  | { readonly code: "bad-arguments"; readonly program: string; readonly detail: string }
  | {
      readonly code: "host-rejected";
      readonly host: string;
      readonly reason: "not-allowed" | "malformed";
    }
  | { readonly code: "invalid-request" }
  | { readonly code: "tool-failed"; readonly tool: string; readonly detail: string }
  | { readonly code: "database-starting" }
  | { readonly code: "database-ready" };

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
}

/** The kind of error, told by exception type, errno and the library's fixed words. */
export type AppError =
  | {
      readonly is: "module-not-found";
      readonly module: string;
      readonly inRepository: boolean | null;
    }
  | { readonly is: "relative-import" }
  | { readonly is: "missing-key"; readonly key: string; readonly environment: boolean }
  | { readonly is: "permission"; readonly path: string; readonly errno: number }
  | { readonly is: "file-not-found"; readonly path: string }
  | { readonly is: "no-space" }
  | {
      readonly is: "connection-refused";
      readonly host: string | null;
      readonly port: number | null;
    }
  | { readonly is: "host-unresolved"; readonly host: string | null }
  | { readonly is: "credentials-rejected"; readonly user: string | null }
  | { readonly is: "table-missing"; readonly table: string }
  | { readonly is: "out-of-memory" }
  | { readonly is: "syntax" }
  | { readonly is: "import" }
  | { readonly is: "system-exit"; readonly status: string }
  | { readonly is: "other" };

/** A route that the application's source declares. */
export interface AppRoute {
  /** Upper case. */
  readonly method: string;
  /** Parameters as `{id}`. */
  readonly path: string;
  /** Form field of the file that it takes; null: it takes none. */
  readonly field: string | null;
  /** False where a part of it could not be read off the source. */
  readonly sure: boolean;
  /** Bytes that the application itself allows for an upload; null: not plain. */
  readonly limitBytes: number | null;
}
