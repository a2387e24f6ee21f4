/**
 * `npm run corpus [-- NAME… --all --jobs 3]`: runs scenarios against real Docker, several at once, and
 * keeps their cases for the replay and their results for `npm run score`. Runs what is missing, what
 * changed and what went wrong the last time; with NAMEs those whose name contains one; with `--all` all.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { leftBehind } from "./live/left-behind.ts";
import { several } from "./live/several.ts";
import { caseFile } from "./run-scenario.ts";
import { type Scenario, scenarios } from "./scenario.ts";
import { isFresh, keyOf, type Result, readResults } from "./score/results.ts";
import { timedRun } from "./score/timed-run.ts";

const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { all: { type: "boolean", default: false }, jobs: { type: "string", default: "3" } },
});
const interrupted = new AbortController();
process.once("SIGINT", () => interrupted.abort(new Error("interrupted")));
process.once("SIGTERM", () => interrupted.abort(new Error("interrupted")));

const known = readResults();
const all = scenarios();
const wanted = all.filter((scenario) =>
  names.length > 0
    ? names.some((part) => scenario.name.includes(part))
    : values.all || !isFresh(known[scenario.name], keyOf(scenario)),
);
// Those that may not run at once are one after the other from the start.
const exclusive = wanted.filter(({ expect }) => expect.exclusive);
const others = wanted.filter(({ expect }) => !expect.exclusive);
const lanes = [exclusive, ...others.map((scenario) => [scenario])].filter(
  ({ length }) => length > 0,
);
const say = (line: string) => process.stdout.write(`${line}\n`);
if (names.length === 0) say(`${wanted.length} of ${all.length} scenarios to run`);

let done = 0;
const wrong: string[] = [];
await several(lanes, Number(values.jobs), async (lane) => {
  for (const scenario of lane) {
    if (interrupted.signal.aborted) return;
    const result = await recorded(scenario);
    if (interrupted.signal.aborted) return;
    if (!isFresh(result, result.key)) wrong.push(result.name);
    say(line(result, ++done));
  }
});

const left = await leftBehind();
for (const what of left) say(`left behind: ${what}`);
say(`${done - wrong.length} of ${wanted.length} as expected`);
for (const name of wrong) say(`  not: ${name}`);
process.exitCode = done === wanted.length && wrong.length === 0 && left.length === 0 ? 0 : 1;

async function recorded(scenario: Scenario): Promise<Result> {
  const { result, run } = await timedRun(scenario, interrupted.signal);
  if (run) {
    const path = caseFile(scenario);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(run.file, null, 1)}\n`);
  }
  return result;
}

function line(result: Result, count: number): string {
  const { name, seconds, verdict, roots, place, differences, error } = result;
  const word = error !== null ? "ERROR" : differences.length > 0 ? "WRONG" : "ok   ";
  const at = `[${String(count).padStart(String(wanted.length).length)}/${wanted.length}]`;
  const where = place?.file ? ` ${place.file}:${place.line}` : "";
  const said =
    error ?? [`${verdict} ${roots.join(", ")}${where}`.trim(), ...differences].join("; ");
  return `${at} ${word} ${seconds.toFixed(1).padStart(5)} s  ${name}: ${said}`;
}
