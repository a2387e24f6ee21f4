/**
 * `npm run score`: writes docs/accuracy.md, from the live results that are here and from the recorded
 * cases, diagnosed again. With `--check` it only says whether the page's second half is what the
 * recorded cases give today.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CaseFile } from "../src/case/captures.ts";
import { causes } from "../src/causes/registry.ts";
import { reportOf } from "../src/verbs/judge-case.ts";
import { deployedScenarios } from "./deployed/deployed-scenarios.ts";
import { hasRecorded } from "./deployed/recorded-case.ts";
import { caseFile } from "./run-scenario.ts";
import { type Scenario, scenarios } from "./scenario.ts";
import { accuracyPage } from "./score/accuracy.ts";
import { answerOf } from "./score/answer.ts";
import { readResults } from "./score/results.ts";

const page = join(import.meta.dirname, "../docs/accuracy.md");
const isCheck = process.argv.includes("--check");
const all = scenarios();
const results = readResults();
const asked = all.map((scenario) => ({ scenario, answer: results[scenario.name] ?? null }));
const [last] = asked
  .flatMap(({ answer }) => answer?.at ?? [])
  .toSorted()
  .toReversed();
const before = existsSync(page) ? readFileSync(page, "utf8") : "";

const deployed = readdirSync(join(import.meta.dirname, "corpus/deployed"))
  .flatMap(deployedScenarios)
  .filter(({ system, leaf }) => hasRecorded(system, leaf))
  .flatMap(({ expect }) => expect.causes?.[0] ?? []);

const text = accuracyPage({
  causes,
  deployed: new Set(deployed),
  before,
  replayed: all.map((scenario) => ({ scenario, answer: replay(scenario) })),
  live: last === undefined || isCheck ? null : { asked, date: last.slice(0, 10) },
});
if (!isCheck) {
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, text);
  process.stdout.write(text);
} else if (text !== before) {
  process.stderr.write('docs/accuracy.md is stale: run "npm run score" and commit it.\n');
  process.exitCode = 1;
}

function replay(scenario: Scenario) {
  const path = caseFile(scenario);
  if (!existsSync(path)) return null;
  const file = JSON.parse(readFileSync(path, "utf8")) as CaseFile;
  return answerOf(scenario, reportOf(file).report);
}
