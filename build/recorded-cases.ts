import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CaseFile } from "../src/case/captures.ts";
import type { AnyFact } from "../src/case/facts.ts";
import { readCase } from "../src/read/read-case.ts";
import type { Report } from "../src/report/report.ts";
import { reportOf } from "../src/verbs/judge-case.ts";
import { root } from "./generated.ts";

/** A recorded run of a scenario that shows a cause. */
export interface RecordedCase {
  readonly cause: string;
  /** Name of the scenario. */
  readonly leaf: string;
  readonly report: Report;
  readonly facts: readonly AnyFact[];
  readonly file: CaseFile;
}

const CORPUS = join(root, "test/corpus");
const DEPLOYED = join(CORPUS, "deployed");

/** `test/corpus/CAUSE/caught-LEAF.json`, by cause and name; then what deployed systems showed. */
export function recordedCases(): readonly RecordedCase[] {
  return [...ofStacks(), ...ofDeployed()];
}

function ofStacks(): readonly RecordedCase[] {
  return named(CORPUS).flatMap((cause) =>
    named(join(CORPUS, cause)).flatMap((name) => {
      const leaf = /^caught-(.+)\.json$/.exec(name)?.[1];
      return leaf === undefined ? [] : { ...read(join(CORPUS, cause, name)), cause, leaf };
    }),
  );
}

/** `test/corpus/deployed/SYSTEM/LEAF.json`, each for the root cause that is found in it. */
function ofDeployed(): readonly RecordedCase[] {
  if (!existsSync(DEPLOYED)) return [];
  return named(DEPLOYED).flatMap((system) =>
    named(join(DEPLOYED, system)).flatMap((name) => {
      const found = read(join(DEPLOYED, system, name));
      const [first] = found.report.diagnosis.root;
      return first ? { ...found, cause: first.cause, leaf: name.replace(/\.json$/, "") } : [];
    }),
  );
}

function read(path: string): Pick<RecordedCase, "report" | "facts" | "file"> {
  const file = JSON.parse(readFileSync(path, "utf8")) as CaseFile;
  return { report: reportOf(file).report, facts: readCase(file).facts, file };
}

function named(folder: string): readonly string[] {
  return readdirSync(folder).sort();
}
