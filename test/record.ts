/**
 * `npm run record [-- NAME…]`: runs scenarios against real Docker and keeps what they showed as
 * cases for the replay. A name may be any part of a scenario's name; none means all.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { differences } from "./judged.ts";
import { caseFile, corpus, runScenario } from "./run-scenario.ts";
import { scenarios } from "./scenario.ts";

const wanted = process.argv.slice(2);
const chosen = scenarios().filter(
  ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);
const say = (line: string) => process.stdout.write(`${line}\n`);
let wrong = 0;
for (const scenario of chosen) {
  const started = performance.now();
  try {
    const { file, report } = await runScenario(scenario);
    const path = caseFile(scenario);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(file, null, 1)}\n`);
    const found = differences(report, scenario.expect);
    if (found.length > 0) wrong++;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const root = report.diagnosis.root.map(({ cause }) => cause).join(", ") || "-";
    say(
      `${found.length === 0 ? "ok   " : "WRONG"} ${seconds} s  ${scenario.name}: ${report.verdict} ${root}`,
    );
    for (const line of found) say(`        ${line}`);
  } catch (error) {
    wrong++;
    say(
      `ERROR ${scenario.name}: ${error instanceof Error ? (error.stack ?? error.message) : error}`,
    );
  }
}
say(`${chosen.length - wrong} of ${chosen.length} as expected; cases in ${relative(".", corpus)}/`);
process.exitCode = wrong === 0 ? 0 : 1;
