import { createServer, type Server } from "node:net";
import { join } from "node:path";
import type { Progress } from "../src/ports/progress.ts";
import { type CheckRun, check } from "../src/verbs/check.ts";
import { realPorts } from "../src/verbs/ports.ts";
import { layScenario, type Scenario } from "./scenario.ts";

/** Recorded cases, for the replay. */
export const corpus = join(import.meta.dirname, "corpus");

/** Where a scenario's case is kept: with the cause that it shows, or with the healthy ones. */
export function caseFile({ leaf, expect }: Scenario): string {
  const [cause] = expect.causes ?? [];
  return join(corpus, cause ?? "healthy", `${cause ? "caught" : "clean"}-${leaf}.json`);
}

/** Runs one scenario as `bad-gateway check` would. */
export async function runScenario(scenario: Scenario): Promise<CheckRun> {
  const { signal } = new AbortController();
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
