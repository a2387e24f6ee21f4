import type { AppLog } from "../../case/codes/app.ts";
import type { Heading } from "./log-line.ts";

/** A heading speaks of the stack that begins within this many lines. */
const NEAR = 3;

/** What the log so far says about the process: whether it serves, and what just went wrong in it. */
export interface Moment {
  readonly heading: Heading | null;
  /** Something may be serving: it said so, or a worker is there that never says so. */
  readonly ready: boolean;
  /** A server has started its process and has not yet said that the application is ready. */
  readonly booting: boolean;
}

export interface Clock {
  /** Counts a line, so that headings grow old. */
  tick(): void;
  announce(heading: Heading): void;
  see(log: AppLog): void;
  /** The moment at which a stack begins. */
  now(): Moment;
}

export function createClock(): Clock {
  let ready = false;
  let booting = 0;
  let line = 0;
  let heading: { said: Heading; line: number } | null = null;
  let failed: { path: string; line: number } | null = null;
  return {
    tick: () => {
      line++;
    },
    announce(said) {
      // uvicorn logs the access line just before the exception and names no path itself.
      const path = said.path ?? (failed !== null && line - failed.line <= 1 ? failed.path : null);
      heading = { said: said.during === "request" ? { ...said, path } : said, line };
    },
    see(log) {
      if (log.code === "worker-started" && log.server === "uvicorn") booting++;
      if (log.code === "ready") booting = Math.max(0, booting - 1);
      if (serves(log)) ready = true;
      if (log.code === "access" && log.status >= 500) failed = { path: log.path, line };
    },
    now() {
      const near = heading !== null && line - heading.line <= NEAR ? heading.said : null;
      heading = null;
      return { heading: near, ready, booting: booting > 0 && !ready };
    },
  };
}

/**
 * uvicorn's parent and gunicorn's master listen before any worker has loaded the application;
 * gunicorn's workers never say that they have.
 */
function serves(log: AppLog): boolean {
  if (log.code === "listening") return log.server !== "uvicorn" && log.server !== "gunicorn";
  if (log.code === "worker-started") return log.server !== "uvicorn";
  return log.code === "ready" || log.code === "access";
}
