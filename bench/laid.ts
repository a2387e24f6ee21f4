import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Plan } from "../src/plan/plan.ts";
import { resolvePlan } from "../src/plan/resolve.ts";
import { files } from "../src/ports/files.ts";
import { sample } from "../src/probe/sample/sample.ts";
import { layScenario, type Scenario } from "../test/scenario.ts";

/** A scenario in a fresh folder, with its images built for both sides and its ports as it wants. */
export interface Laid extends AsyncDisposable {
  readonly dir: string;
  readonly plan: Plan;
  /** The file that the upload sends; absolute. */
  readonly upload: string;
  /** Environment of the commands that a user types. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

const PROJECT = "bad-gateway-bench";

/** `change`: files that are written over the scenario's, by path. */
export async function lay(
  scenario: Scenario,
  change: Readonly<Record<string, string>> = {},
): Promise<Laid> {
  await using made = new AsyncDisposableStack();
  const { dir } = made.use(layScenario(scenario));
  for (const [path, text] of Object.entries(change)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  const raw = { cwd: dir, dir: null, config: null, out: null, options: {}, env: process.env };
  const plan = await resolvePlan(raw, { files });
  const env = {
    ...process.env,
    ...plan.compose.env,
    COMPOSE_PROJECT_NAME: PROJECT,
    COMPOSE_PROFILES: plan.compose.profiles.join(","),
  };
  made.defer(takeDown);
  execFileSync("docker", ["compose", "build"], { cwd: dir, env, stdio: "pipe" });
  for (const port of scenario.expect.occupy ?? []) {
    const server = await occupy(port);
    made.defer(() => void server.close());
  }
  const upload = uploadFile(plan, dir);
  const all = made.move();
  return { dir, plan, env, upload, [Symbol.asyncDispose]: () => all.disposeAsync() };
}

/** Removes what the commands by hand made, also in a run that was stopped; labels are enough. */
export function takeDown(): void {
  const down = ["down", "--volumes", "--timeout", "0", "--rmi", "local", "--remove-orphans"];
  const options = { cwd: tmpdir(), stdio: "pipe" } as const;
  execFileSync("docker", ["compose", "--project-name", PROJECT, ...down], options);
}

function uploadFile({ upload }: Plan, dir: string): string {
  if (!upload) throw new Error(`${dir} has no upload to compare with`);
  const { content } = upload;
  if (content.is === "file") return content.path;
  const path = join(dir, ".git", content.name); // Where no build context sees it.
  writeFileSync(path, sample(content.name, content.bytes));
  return path;
}

/** Listens on a host port, as another program would. Rejects where one does already. */
export function occupy(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(port, "0.0.0.0", () => resolve(server));
  });
}
