import { randomBytes } from "node:crypto";
import { dirname, join, relative, sep } from "node:path";
import type { Plan } from "../plan/plan.ts";
import { UsageError } from "../plan/usage-error.ts";
import type { ComposeProject } from "../ports/compose.ts";
import { withoutValues } from "../read/compose/without-values.ts";
import { watchBinds } from "./binds.ts";
import { readConfig } from "./config.ts";
import { stackCaptures } from "./evidence.ts";
import { OWNER, ownLabels, PROJECT, RUN, SERVICE } from "./labels.ts";
import { removeLeftovers } from "./leftovers.ts";
import { modelOf } from "./model.ts";
import { ownFile } from "./own-file.ts";
import { record } from "./recorder.ts";
import { removeLabelled } from "./remove.ts";
import { OWNER_FILE, scratchName } from "./scratch.ts";
import type { Run, Stack, StackPorts, Started, TearDown } from "./stack.ts";
import { type Step, stepsOf } from "./steps.ts";

export interface BringUpOptions {
  readonly run: Run;
  /** Ends a bring-up, which then rejects with the signal's reason and leaves nothing behind. */
  readonly signal?: AbortSignal | undefined;
  /** Lines of `docker compose` as they come: build, pull, create, start. */
  readonly onProgress?: (step: Step["name"], line: string) => void;
}

/** A project name of its own for each run, unless the stack depends on a certain one. */
export function newRun(plan: Pick<Plan, "compose">): Run {
  const id = randomBytes(4).toString("hex");
  return { id, project: plan.compose.project ?? `bad-gateway-${id}` };
}

/**
 * Builds, creates and starts the stack, and returns when compose has begun to start it. A stack
 * that does not come up is an answer, not an error. Rejects with `UsageError` where compose does
 * not accept the files, with `StackUnavailable` where there is no Docker or compose that could try,
 * and with the signal's reason; then nothing is left behind.
 */
export async function bringUp(
  plan: Plan,
  ports: StackPorts,
  { run, signal, onProgress }: BringUpOptions,
): Promise<Stack> {
  const stack = await prepare(plan, ports, run, onProgress);
  try {
    signal?.throwIfAborted();
    await withSignal(stack.create(), signal);
    return stack;
  } catch (error) {
    await stack.tearDown();
    throw stack.lost.aborted ? stack.lost.reason : error;
  }
}

/** Everything that has to be known or listening before something is created. */
async function prepare(
  plan: Plan,
  ports: StackPorts,
  run: Run,
  onProgress: BringUpOptions["onProgress"],
): Promise<Stack & { create(): Promise<void> }> {
  const { compose, docker, clock, files, processes } = ports;
  const now = () => new Date(clock.now()).toISOString();
  const user = projectOf(plan, run);
  const at = now();
  const [owner, config] = await firstRejection(
    processes.self(),
    readConfig(compose, user, plan.root),
    compose.prepare(),
    removeLeftovers(ports).then(() => refuseTaken(ports, plan)),
  );
  const model = modelOf(config);
  const labels = ownLabels(run.id, owner);
  const text = await ownFile(ports, model, run, labels);
  const binds = await watchBinds(ports, model, plan.root);
  const recorder = await record(docker, clock, [`${PROJECT}=${run.project}`, `${RUN}=${run.id}`]);
  const scratch = join(processes.temporary, scratchName(run.id));
  const own = join(scratch, "compose.bad-gateway.yml");
  await files.writeText(join(scratch, OWNER_FILE), labels[OWNER] ?? "");
  await files.writeText(own, text);
  const steps = stepsOf(
    ports,
    { ...user, files: [...user.files, own] },
    plan.compose.services,
    onProgress,
  );
  const { promise: started, resolve: start } = Promise.withResolvers<Started>();

  async function create(): Promise<void> {
    // The version is asked for meanwhile: the answer takes as long as a fifth of a small stack.
    const [, created] = await firstRejection(compose.version(), steps.run("create"));
    if (!created.ok) return start(created);
    steps
      .run("up")
      .then(start, (error) =>
        start({ ok: false, step: "up", exitCode: null, output: String(error) }),
      );
  }

  async function remove(): Promise<TearDown> {
    const busy = steps.all().some(({ running }) => running);
    if (busy) {
      await processes.endByArgument(scratchName(run.id));
      await Promise.race([steps.idle(), clock.sleep(PATIENCE_MS)]);
    }
    recorder.close();
    const first = await removeLabelled(docker, clock, run.id);
    // The engine may still be finishing what it was last asked to create.
    const { removed, left } = busy
      ? await clock.sleep(SETTLE_MS).then(() => removeLabelled(docker, clock, run.id))
      : { removed: [], left: first.left };
    await binds.removeMade();
    const written = (await binds.written())
      .filter((path) => !path.startsWith(`${plan.out}${sep}`)) // Our report, written meanwhile.
      .map((path) => relative(plan.root, path));
    await files.remove(scratch);
    return { removed: [...first.removed, ...removed], left, written };
  }

  let tornDown: Promise<TearDown> | null = null;
  const tearDown = () => (tornDown ??= remove());
  const source = { how: `docker ${compose.arguments("config", user, []).join(" ")}`, at };
  return {
    run,
    started,
    labels,
    secrets: model.secrets,
    lost: recorder.lost,
    events: recorder.events,
    services: model.services.map(({ name }) => name),
    async containers() {
      const found = await docker.containers([`${PROJECT}=${run.project}`, `${RUN}=${run.id}`]);
      return found.map((container) => ({ ...container, service: container.labels[SERVICE] ?? "" }));
    },
    captures: () =>
      stackCaptures({
        config: { ...source, body: withoutValues(config) },
        ...{ steps, recorder, binds, at: now() },
      }),
    create,
    tearDown,
    [Symbol.asyncDispose]: async () => void (await tearDown()),
  };
}

/** How long compose may take to die when it is killed. */
const PATIENCE_MS = 2000;
const SETTLE_MS = 200;

function projectOf(plan: Plan, run: Run): ComposeProject {
  const { files, profiles, envFiles, env } = plan.compose;
  const [first] = files;
  if (first === undefined) {
    const message = `no compose file in ${plan.dir}`;
    throw new UsageError([{ file: null, line: null, key: "compose", message }]);
  }
  const directory = dirname(first);
  return { files, directory, cwd: plan.dir, project: run.project, profiles, envFiles, env };
}

/** With a project name that is not ours alone, somebody's own stack may be running under it. */
async function refuseTaken({ docker }: StackPorts, plan: Plan): Promise<void> {
  const { project } = plan.compose;
  if (project === null) return;
  const [taken] = await docker.containers([`${PROJECT}=${project}`]);
  if (!taken) return;
  const message = `${project} has containers already (${taken.name}). They are not touched: take them down first (docker compose -p ${project} down), or use another name.`;
  throw new UsageError([{ file: null, line: null, key: "project", message }]);
}

/** All at once; when several reject, the first in the list is the one that explains. */
async function firstRejection<T extends readonly Promise<unknown>[]>(
  ...work: T
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

function withSignal<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  return Promise.race([work, promise]).finally(() => signal.removeEventListener("abort", abort));
}
