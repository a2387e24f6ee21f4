import { randomUUID } from "node:crypto";
import type { Capture } from "../../case/captures.ts";
import type { Exchange } from "../../case/codes/http.ts";
import { LOOKED } from "../../case/coverage.ts";
import type { Plan } from "../../plan/plan.ts";
import type { RawInput } from "../../plan/raw-input.ts";
import { type Audit, newAudit } from "../../ports/audit.ts";
import { EngineError, StackUnavailable } from "../../ports/docker.ts";
import type { Progress } from "../../ports/progress.ts";
import { type Probed, probeStack } from "../../probe/probe.ts";
import type { ProbeDeps } from "../../probe/probe-deps.ts";
import { awaitReady, type Readiness } from "../../probe/readiness.ts";
import { readCrash } from "../../read/crash.ts";
import type { TearDown } from "../../stack/stack.ts";
import type { CheckPorts } from "../ports.ts";
import { open } from "./open.ts";
import type { Site } from "./site.ts";
import { targetsOf } from "./targets.ts";
import { upstreamBy } from "./upstream.ts";
import { tellingWaits } from "./waiting.ts";

export interface CollectDeps {
  readonly ports: CheckPorts;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly env: RawInput["env"];
}

/** What opening a site needs. */
export interface OpenDeps extends CollectDeps {
  /** Where all is written down that is done to a system that others run. */
  readonly audit: Audit;
}

/** What one run saw of the stack, which is being taken down by then. */
export interface Collected {
  /** As it turned out, where the system was asked about it. */
  readonly plan: Plan;
  readonly captures: readonly Capture[];
  /** Whether the requests carried the credentials that the plan names. */
  readonly credentials: boolean;
  readonly secrets: readonly string[];
  /** Why checks were not run, or not all; null when they were. */
  readonly stopped: string | null;
  /** What was done to a system that others run, one line each; null: the stack was ours. */
  readonly audit: readonly string[] | null;
  readonly tornDown: Promise<TearDown | null>;
}

/**
 * Brings the stack up, asks it, gathers what there is to see, and begins to take it down. Rejects
 * with `UsageError`, or with the signal's reason; then everything is gone already.
 */
export async function collect(plan: Plan, deps: CollectDeps): Promise<Collected> {
  const { ports, progress, signal } = deps;
  const audit = newAudit(ports.clock.now);
  const isOurs = plan.target.kind === "compose";
  // A URL has only the checks, and all of them stand in the report.
  const lines = isOurs || plan.target.kind === "url" ? null : audit.lines();
  const nothing = {
    plan,
    audit: lines,
    captures: [],
    credentials: false,
    secrets: [],
    tornDown: Promise.resolve(null),
  };
  const opening = isOurs ? "build" : "attach";
  progress.begin(opening, isOurs ? "building and creating the stack" : "looking for containers");
  let site: Site;
  try {
    site = await open(plan, { ...deps, audit });
  } catch (error) {
    if (!(error instanceof StackUnavailable)) throw error;
    progress.end(opening, error.message);
    return { ...nothing, stopped: error.message };
  }
  progress.end(opening, site.size);
  const lost = AbortSignal.any([signal, site.lost]);
  const left = () => (isOurs ? takeDown(site, progress) : site.leave());
  try {
    const seen = await observe(site.plan, site, { ...deps, signal: lost });
    const secrets = [...seen.secrets, ...site.secrets];
    return { ...seen, plan: site.plan, secrets, audit: lines, tornDown: left() };
  } catch (error) {
    const message = engineIsGone(site.lost.aborted ? site.lost.reason : error);
    if (signal.aborted || message === null) {
      await site.leave();
      throw error;
    }
    const captures = await site.captures();
    return { ...nothing, captures, stopped: message, tornDown: left() };
  }
}

/** An engine that is gone, or too busy to answer, is no fault of ours; null where it is none of both. */
function engineIsGone(error: unknown): string | null {
  if (error instanceof StackUnavailable) return error.message;
  if (!(error instanceof EngineError) || error.status !== null) return null;
  return `The Docker engine does not keep up: ${error.message}`;
}

async function takeDown(site: Site, progress: Progress): Promise<TearDown | null> {
  progress.begin("teardown", "removing what was created");
  const done = await site.leave();
  for (const left of done?.left ?? []) progress.warn(`could not remove ${left}`);
  for (const path of done?.written ?? []) {
    progress.warn(`the stack wrote ${path} into the checkout`);
  }
  progress.end("teardown", `${done?.removed.length ?? 0} things removed`);
  return done;
}

type Observed = Pick<Collected, "captures" | "credentials" | "secrets" | "stopped">;

/** Waits, probes, gathers. */
async function observe(plan: Plan, site: Site, deps: CollectDeps): Promise<Observed> {
  const { ports, progress, signal } = deps;
  const crashes = remembered(readCrash);
  progress.begin("ready", "waiting for the stack");
  const config = (await site.captures()).filter(({ kind }) => kind === "compose.config");
  const before = await site.early();
  const tlsPorts = new Set<string>();
  const probing = (captures: readonly Capture[]): ProbeDeps => ({
    ...ports,
    inside: site.inside,
    mark: () => randomUUID().slice(0, 13),
    tlsPorts,
    look: tellingWaits(site.look, progress),
    upstream: upstreamBy([...config, ...captures], plan.proxy),
    readCrash: crashes,
    signal,
    onExchange: (exchange) => progress.note(inWords(exchange)),
  });
  const readiness = await awaitReady(plan, probing(before));
  progress.end("ready", readinessInWords(readiness));
  // nginx runs by now, or never will, and its entrypoint has written what it makes from templates.
  const now = await site.early();
  const early = now.some(isConfiguration) ? now : before;
  progress.begin("probe", "asking the backend and nginx");
  const probed = await probeStack(plan, readiness, probing(early));
  for (const note of probed.notes) progress.warn(note);
  progress.end("probe", `${probed.exchanges.length} requests`);
  progress.begin("gather", "reading logs, states and sockets");
  const questions = { ...targetsOf(early, plan), config: config[0]?.body, early };
  const gathered = await site.gather(questions);
  const captures = [...(await site.captures()), ...gathered, ...probed.exchanges.map(captureOf)];
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
