import { execFile } from "node:child_process";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { type CheckRun, check } from "../src/verbs/check.ts";
import { alone } from "./live/one-at-a-time.ts";
import { arranged } from "./live/scenario-ports.ts";
import { layScenario, type Scenario } from "./scenario.ts";

/** Recorded cases, for the replay. */
const corpus = join(import.meta.dirname, "corpus");

/** Where a scenario's case is kept: with the cause that it shows, or with the healthy ones. */
export function caseFile({ leaf, expect }: Scenario): string {
  const [cause] = expect.causes ?? [];
  return join(corpus, cause ?? "healthy", `${cause ? "caught" : "clean"}-${leaf}.json`);
}

/**
 * Runs one scenario as `bad-gateway check` would. Others, and the same, may run meanwhile, here and
 * in other processes; those that are exclusive wait for each other.
 */
export async function runScenario(
  { folder, expect }: Scenario,
  signal: AbortSignal,
): Promise<CheckRun> {
  using _held = expect.exclusive ? await alone() : null;
  using laid = layScenario({ folder });
  await using arrangement = await arranged(expect);
  const taken = await Promise.all((expect.occupy ?? []).map(occupy));
  try {
    await shell(laid.dir, expect.before);
    const raw = {
      cwd: laid.dir,
      dir: null,
      config: null,
      out: null,
      options: {},
      env: process.env,
    };
    return await check(raw, { signal, ...arrangement });
  } finally {
    for (const server of taken) server.close();
    await shell(laid.dir, expect.after);
  }
}

async function shell(cwd: string, script: string | undefined): Promise<void> {
  if (script !== undefined) await promisify(execFile)("sh", ["-ec", script], { cwd });
}

/** Listens on a host port, as another program would. */
function occupy(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(port, "0.0.0.0", () => resolve(server));
  });
}
