import type { AppLog } from "../../case/codes/app.ts";
import type { Place } from "../../case/place.ts";

/** One line as the container wrote it; `at` is the engine's ISO time, null when it gave none. */
export interface LogLine {
  readonly at: string | null;
  readonly text: string;
}

/** What the reader cannot know from the log itself. */
export interface AppContext {
  /** The repository's file behind a path in the container; null when it is not in the repository. */
  place(remotePath: string, line: number | null): Place | null;
  /** Whether `a.b.c` is a module of this repository; null when that cannot be told. */
  inRepository(module: string): boolean | null;
  /** Names of the container's environment variables; null when they are not known. */
  readonly environment: ReadonlySet<string> | null;
}

export interface AppLogEntry {
  readonly log: AppLog;
  readonly at: string | null;
  /** The line or lines that decide, at most 400 characters. */
  readonly quote: string;
}

/** A line without colours, carriage return, compose prefix; and once more without its logger's head. */
export interface Line {
  readonly at: string | null;
  readonly text: string;
  readonly body: string;
  /** `body` without a logger's name (`app: message`); the same string where there is none. */
  readonly message: string;
  /** Process that the logger's head names. */
  readonly pid: number | null;
  readonly stamped: boolean;
}

/** Says that the stack which follows at once belongs to the boot or to a request. */
export interface Heading {
  readonly code: "heading";
  readonly during: "boot" | "request";
  readonly path: string | null;
}

/** What a line says about the lines that follow it. */
export type Hint =
  /** click names the program in its usage line; the error comes later. */
  | { readonly code: "usage"; readonly program: string }
  /** Flask says so before it lists each address by itself. */
  | { readonly code: "all-addresses"; readonly host: string }
  | Heading;

/** Reads one line; null when it is not what its words promised. */
export type LineReader = (line: Line, context: AppContext) => AppLog | Hint | null;

/**
 * Where a family's lines are looked up: by the first word of the message (without a colon, and
 * of a path only the last part) or by the last word of the line, so that a line meets only the
 * few readers that could understand it.
 */
export interface LineRules {
  readonly first?: Readonly<Record<string, LineReader>>;
  readonly last?: Readonly<Record<string, LineReader>>;
}
