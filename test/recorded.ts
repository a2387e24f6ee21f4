import { existsSync, readFileSync } from "node:fs";
import type { CaseFile } from "../src/case/captures.ts";
import { caseFile } from "./run-scenario.ts";
import { type Scenario, scenarios } from "./scenario.ts";

/** A scenario whose case is there, as live runs left it. */
export interface Recorded {
  readonly scenario: Scenario;
  readonly text: string;
  /** Read anew each time, so that nobody's changes are seen by others. */
  file(): CaseFile;
}

export function recorded(): readonly Recorded[] {
  return scenarios().flatMap((scenario) => {
    const path = caseFile(scenario);
    if (!existsSync(path)) return [];
    const text = readFileSync(path, "utf8");
    return [{ scenario, text, file: () => JSON.parse(text) as CaseFile }];
  });
}
