import { patiently } from "./patiently.ts";
import type { SwarmEngine } from "./swarm-engine.ts";

/** An update of a service that runs, and the state that the Swarm must say it has come to. */
export interface Update {
  readonly "on-failure": "pause" | "rollback";
  readonly until: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Between one task and the next. */
  readonly delay?: string;
  /** null: the one that it has. */
  readonly image?: string | null;
}

export async function update(engine: SwarmEngine, service: string, to: Update): Promise<void> {
  const before = await running(engine, service);
  const env = Object.entries(to.env ?? {}).map(([name, value]) => `${name}=${value}`);
  await engine.docker(
    ...["service", "update", "--detach", "--quiet", "--no-resolve-image"],
    // Longer than a start takes on a busy machine: what fails later is no failure of the update.
    ...["--update-failure-action", to["on-failure"], "--update-monitor", "120s"],
    ...(to.delay ? ["--update-delay", to.delay] : []),
    ...(to.image ? ["--image", to.image] : []),
    ...env.flatMap((entry) => ["--env-add", entry]),
    service,
  );
  await patiently(async () => {
    const state = await engine.docker(...UPDATE_STATE, service);
    if (state.trim() !== to.until) throw new Error(`the update is ${state}`);
  });
  // After a pause perhaps nothing runs; else a container of the update, or of the way back, does.
  if (!to.until.endsWith("paused")) await running(engine, service, before);
}

const UPDATE_STATE = ["service", "inspect", "--format", "{{.UpdateStatus.State}}"];

/** Gives the tag of a service's image to another one, and ends one task: the next one has that. */
export async function retag(engine: SwarmEngine, service: string, image: string): Promise<void> {
  const before = await running(engine, service);
  const [first = ""] = before;
  const tag = (await engine.docker("inspect", "--format", "{{.Config.Image}}", first)).trim();
  await engine.docker("tag", image, tag);
  await engine.docker("kill", first);
  const after = await running(engine, service, before);
  await answering(engine, service);
  for (const id of after) if (!before.includes(id)) await balanced(engine, service, id);
}

/**
 * Waits until nginx's requests to the service's name get to a container: until then the others answer
 * all of them. They themselves find only themselves behind that name.
 */
async function balanced(engine: SwarmEngine, service: string, id: string): Promise<void> {
  const [nginx = ""] = await containersOf(engine, "captain-nginx");
  const ask = ["curl", "--silent", "--output", "/dev/null", `http://${service}:80/?balanced`];
  await patiently(async () => {
    await engine.docker("exec", nginx, ...ask);
    const log = await engine.docker("logs", id);
    if (!log.includes("?balanced")) throw new Error(`nobody's requests get to ${id}`);
  });
}

/** Waits for all tasks of a service to answer: where two migrate at once, one may have to start again. */
export async function answering(engine: SwarmEngine, service: string): Promise<void> {
  const ask = ["curl", "--silent", "--output", "/dev/null", "http://127.0.0.1:80/"];
  await patiently(async () => {
    const all = await running(engine, service);
    await Promise.all(all.map((id) => engine.docker("exec", id, ...ask)));
  });
}

/** Waits for as many containers as the service should have, at least one of which is new. */
async function running(
  engine: SwarmEngine,
  service: string,
  before: readonly string[] = [],
): Promise<readonly string[]> {
  const count = ["service", "inspect", "--format", "{{.Spec.Mode.Replicated.Replicas}}", service];
  const wanted = Number(await engine.docker(...count));
  let now: readonly string[] = [];
  await patiently(async () => {
    now = await containersOf(engine, service);
    const isNew = now.some((id) => !before.includes(id));
    if (now.length !== wanted || !isNew) throw new Error(`${now.length} of ${wanted} run`);
  });
  return now;
}

async function containersOf(engine: SwarmEngine, service: string): Promise<readonly string[]> {
  const label = `label=com.docker.swarm.service.name=${service}`;
  const ids = await engine.docker("ps", "--quiet", "--filter", label);
  return ids.split("\n").filter((id) => id !== "");
}
