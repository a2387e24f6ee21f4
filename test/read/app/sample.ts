import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AppException, AppLog } from "../../../src/case/codes/app.ts";
import {
  type AppContext,
  type AppLogEntry,
  readAppLog,
} from "../../../src/read/app/read-app-log.ts";

export const RELEASES = ["bookworm", "trixie"] as const;

/** The repository is what lay in /app; `stock` is its only package. */
export const context: AppContext = {
  place: (path, line) =>
    path.startsWith("/app/") ? { file: path.slice(5), line, remote: `${path}:${line}` } : null,
  inRepository: (module) => module.split(".")[0] === "stock",
  environment: null,
};

export function read(text: string): readonly AppLogEntry[] {
  return readAppLog(
    text.split("\n").map((line) => ({ at: null, text: line })),
    context,
  );
}

export function sampleText(name: string): string {
  return readFileSync(join(import.meta.dirname, "samples", `${name}.log`), "utf8");
}

export function sample(name: string): readonly AppLog[] {
  return read(sampleText(name)).map(({ log }) => log);
}

export function exceptions(logs: readonly AppLog[]): readonly AppException[] {
  return logs.filter((log) => log.code === "exception");
}

/** `web/main.py:21`; null when no frame lies in the repository. */
export function originOf({ origin }: AppException): string | null {
  return origin === null ? null : `${origin.file}:${origin.line}`;
}

/** The codes in order, each once where it stands several times in a row. */
export function codes(logs: readonly AppLog[]): readonly string[] {
  return logs.map(({ code }) => code).filter((code, at, all) => code !== all[at - 1]);
}
