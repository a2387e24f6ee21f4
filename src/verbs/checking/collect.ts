import { randomUUID } from "node:crypto";
import type { Capture } from "../../case/captures.ts";
import type { Exchange } from "../../case/codes/http.ts";
import { LOOKED } from "../../case/coverage.ts";
import { type Gathering, gatherAll, gatherEarly } from "../../gather/gather.ts";
import type { Plan } from "../../plan/plan.ts";
import { StackUnavailable } from "../../ports/docker.ts";
import type { Progress } from "../../ports/progress.ts";
import { insideOf } from "../../probe/inside/inside.ts";
import { type Probed, probeStack } from "../../probe/probe.ts";
import type { ProbeDeps } from "../../probe/probe-deps.ts";
import { awaitReady, type Readiness } from "../../probe/readiness.ts";
import { readCrash } from "../../read/crash.ts";
import { bringUp, newRun } from "../../stack/bring-up.ts";
import type { Stack, TearDown } from "../../stack/stack.ts";
import type { CheckPorts } from "../ports.ts";
import { watchStack } from "./look.ts";
import { targetsOf } from "./targets.ts";
import { upstreamBy } from "./upstream.ts";

export interface CollectDeps {
  readonly ports: CheckPorts;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** What one run saw of the stack, which is being taken down by then. */
export interface Collected {
  readonly captures: readonly Capture[];
  /** Whether the requests carried the credentials that the plan names. */
  readonly credentials: boolean;
  readonly secrets: readonly string[];
  /** Why checks were not run, or not all; null when they were. */
  readonly stopped: string | null;
  readonly tornDown: Promise<TearDown | null>;
}

/**
 * Brings the stack up, asks it, gathers what there is to see, and begins to take it down. Rejects
 * with `UsageError`, or with the signal's reason; then everything is gone already.
 */
export async function collect(plan: Plan, deps: CollectDeps): Promise<Collected> {
  const { ports, progress, signal } = deps;
  const nothing = {
    captures: [],
    credentials: false,
    secrets: [],
    tornDown: Promise.resolve(null),
  };
  progress.begin("build", "building and creating the stack");
  let stack: Stack;
  try {
    const engine = await ports.engine();
    const onProgress = (_step: string, line: string) => progress.note(line);
    stack = await bringUp(plan, { ...ports, ...engine }, { run: newRun(plan), signal, onProgress });
  } catch (error) {
    if (!(error instanceof StackUnavailable)) throw error;
    progress.end("build", error.message);
    return { ...nothing, stopped: error.message };
  }
  progress.end("build", `${stack.services.length} services`);
  const lost = AbortSignal.any([signal, stack.lost]);
  try {
    const seen = await observe(plan, stack, { ...deps, signal: lost });
    return {
      ...seen,
      secrets: [...seen.secrets, ...stack.secrets],
      tornDown: takeDown(stack, progress),
    };
  } catch (error) {
    if (signal.aborted || !stack.lost.aborted) {
      await stack.tearDown();
      throw error;
    }
    const { message } = stack.lost.reason as StackUnavailable;
    const captures = await stack.captures();
    return { ...nothing, captures, stopped: message, tornDown: takeDown(stack, progress) };
  }
}

async function takeDown(stack: Stack, progress: Progress): Promise<TearDown> {
  progress.begin("teardown", "removing what was created");
  const done = await stack.tearDown();
  for (const left of done.left) progress.warn(`could not remove ${left}`);
  for (const path of done.written) progress.warn(`the stack wrote ${path} into the checkout`);
  progress.end("teardown", `${done.removed.length} things removed`);
  return done;
}

type Observed = Pick<Collected, "captures" | "credentials" | "secrets" | "stopped">;

/** Waits, probes, gathers. */
async function observe(plan: Plan, stack: Stack, deps: CollectDeps): Promise<Observed> {
  const { ports, progress, signal } = deps;
  const { docker, compose } = await ports.engine();
  const sources = { ...ports, docker, compose };
  const gathering = async (): Promise<Gathering> => ({
    containers: await stack.containers(),
    labels: stack.labels,
    signal,
  });
  const crashes = remembered(readCrash);
  progress.begin("ready", "waiting for the stack");
  const config = (await stack.captures()).filter(({ kind }) => kind === "compose.config");
  const before = await gatherEarly(plan, sources, await gathering());
  const probing = (captures: readonly Capture[]): ProbeDeps => ({
    ...ports,
    inside,
    mark: () => randomUUID().slice(0, 13),
    look,
    upstream: upstreamBy([...config, ...captures], plan.proxy),
    readCrash: crashes,
    signal,
    onExchange: (exchange) => progress.note(inWords(exchange)),
  });
  const entering = { docker, containers: () => stack.containers(), labels: stack.labels, signal };
  const inside = insideOf(entering);
  const look = await watchStack(plan, stack, { ...ports, docker, inside }, signal);
  const readiness = await awaitReady(plan, probing(before));
  progress.end("ready", readinessInWords(readiness));
  // nginx runs by now, or never will, and its entrypoint has written what it makes from templates.
  const now = await gatherEarly(plan, sources, await gathering());
  const early = now.some(isConfiguration) ? now : before;
  progress.begin("probe", "asking the backend and nginx");
  const probed = await probeStack(plan, readiness, probing(early));
  for (const note of probed.notes) progress.warn(note);
  progress.end("probe", `${probed.exchanges.length} requests`);
  progress.begin("gather", "reading logs, states and sockets");
  const questions = { ...targetsOf(early, plan.proxy), config: config[0]?.body, early };
  const gathered = await gatherAll(plan, sources, await gathering(), questions);
  const captures = [...(await stack.captures()), ...gathered, ...probed.exchanges.map(captureOf)];
  progress.end("gather", `${captures.length} pieces of evidence`);
  const credentials = withCredentials(probed);
  return { captures, credentials, secrets: probed.secrets, stopped: null };
}

function withCredentials({ credentials }: Probed): boolean {
  return credentials === "given";
}

/** The waiting asks about the same output again and again. */
function remembered<R>(read: (output: string) => R): (output: string) => R {
  const known = new Map<string, R>();
  return (output) => {
    const result = known.get(output) ?? read(output);
    known.set(output, result);
    return result;
  };
}

function isConfiguration({ kind, body }: Capture): boolean {
  return kind === "nginx.config" && body !== null;
}

function captureOf(exchange: Exchange): Capture {
  return {
    kind: "exchange",
    subject: exchange.check,
    how: `${exchange.method} ${exchange.url}`,
    at: exchange.at,
    coverage: LOOKED,
    body: exchange,
  };
}

function inWords({ check, outcome }: Exchange): string {
  return `${check}: ${outcome.is === "answered" ? outcome.status : outcome.is}`;
}

function readinessInWords({ is, decided, ms, recovered }: Readiness): string {
  const again = recovered.map(
    ({ service, deaths }) => `; ${service} ended ${deaths} times and came back`,
  );
  const why = decided ? `: ${decided.because} (${decided.service ?? "compose"})` : "";
  return `${is} after ${(ms / 1000).toFixed(1)} s${why}${again.join("")}`;
}
