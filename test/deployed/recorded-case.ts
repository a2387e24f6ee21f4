import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CaseFile } from "../../src/case/captures.ts";

const CORPUS = join(import.meta.dirname, "../corpus/deployed");

/** Where the case of a scenario is kept as a live run left it. */
function recordedCase(system: string, leaf: string): string {
  return join(CORPUS, system, `${leaf}.json`);
}

export function hasRecorded(system: string, leaf: string): boolean {
  return existsSync(recordedCase(system, leaf));
}

export function readRecorded(system: string, leaf: string): CaseFile {
  return JSON.parse(readFileSync(recordedCase(system, leaf), "utf8")) as CaseFile;
}

/** With BAD_GATEWAY_KEEP=1 a live run's case is kept, and the unit tests read it from then on. */
export function keep(system: string, leaf: string, file: CaseFile): void {
  if (!process.env["BAD_GATEWAY_KEEP"]) return;
  const path = recordedCase(system, leaf);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(file));
}
