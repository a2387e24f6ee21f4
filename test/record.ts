/**
 * `npm run record [-- NAME…]`: runs scenarios against real Docker and keeps what they showed as
 * cases for the replay. A name may be any part of a scenario's name; none means all.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { dirname, join, relative } from "node:path";
import type { Progress } from "../src/ports/progress.ts";
import { check } from "../src/verbs/check.ts";
import { realPorts } from "../src/verbs/ports.ts";
import { differences } from "./judged.ts";
import { layScenario, type Scenario, scenarios } from "./scenario.ts";

const corpus = join(import.meta.dirname, "corpus");

/** Where a scenario's case is kept: with the cause that it shows, or with the healthy ones. */
export function caseFile({ leaf, expect }: Scenario): string {
  const [cause] = expect.causes ?? [];
  return join(corpus, cause ?? "healthy", `${cause ? "caught" : "clean"}-${leaf}.json`);
}

/** Runs one scenario as `bad-gateway check` would. */
export async function runScenario(scenario: Scenario, signal = new AbortController().signal) {
  using laid = layScenario(scenario);
  const taken = await Promise.all((scenario.expect.occupy ?? []).map(occupy));
  try {
    const raw = {
      cwd: laid.dir,
      dir: null,
      config: null,
      out: null,
      options: {},
      env: process.env,
    };
    return await check(raw, { signal, progress: silent, ports: realPorts() });
  } finally {
    for (const server of taken) server.close();
  }
}

const nothing = (): undefined => undefined;
const silent: Progress = { begin: nothing, note: nothing, end: nothing, warn: nothing };

/** Listens on a host port, as another program would. */
function occupy(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(port, "0.0.0.0", () => resolve(server));
  });
}

if (import.meta.main) {
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
  say(
    `${chosen.length - wrong} of ${chosen.length} as expected; cases in ${relative(".", corpus)}/`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
}
