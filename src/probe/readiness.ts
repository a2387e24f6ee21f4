import type { Plan } from "../plan/plan.ts";
import { ask } from "./ask.ts";
import { type AwaitedBackend, awaitedBackends } from "./backends.ts";
import { type DeathRecord, type Decided, decideEarly, othersReady } from "./early.ts";
import type { ProbeDeps } from "./probe-deps.ts";
import { type Asking, direct, proxied, type Topic } from "./questions.ts";
import { type Scene, stateOf } from "./scene.ts";
import { backendKind, DOWN, hasSettled, nextSign, proxyKind, type Sign } from "./signs.ts";

/** How waiting for the stack ended. The checks are made in any case: their answers are evidence. */
export interface Readiness {
  readonly is: "ready" | "decided" | "timed-out";
  readonly decided: Decided | null;
  /** From the call to the end of the waiting. */
  readonly ms: number;
  readonly scene: Scene;
  /** Services that ended on the way and came back, with how often they ended. */
  readonly recovered: readonly { readonly service: string; readonly deaths: number }[];
}

interface Watching {
  readonly plan: Plan;
  readonly deps: ProbeDeps;
  readonly start: number;
  scene: Scene;
  readonly deaths: Map<string, DeathRecord>;
  readonly backends: Map<string, Sign>;
  proxy: Sign;
}

const LOOK_EVERY_MS = 200;
const ATTEMPT_TIMEOUT_MS = 2000;

/** Milliseconds between two attempts, after so many of waiting: logs need not drown in them. */
function stepAfter(ms: number): number {
  return ms < 10_000 ? 50 : ms < 30_000 ? 200 : 500;
}

/**
 * Waits until all backends and then the proxy answer, or nothing more can come of it. Our own steps,
 * not the healthcheck's intervals. The proxy is asked last: nginx remembers an upstream that failed,
 * and would answer 502 after it has come up. Rejects when aborted, or when `look` does.
 */
export async function awaitReady(plan: Plan, deps: ProbeDeps): Promise<Readiness> {
  const stop = new AbortController();
  const { onExchange: _, ...quiet } = deps; // Attempts while waiting are no evidence.
  const watching: Watching = {
    plan,
    deps: { ...quiet, signal: AbortSignal.any([deps.signal, stop.signal]) },
    start: deps.clock.elapsed(),
    scene: await deps.look(),
    deaths: new Map(),
    backends: new Map(),
    proxy: DOWN,
  };
  remember(watching, null, []);
  const looking = repeatedly(watching, () => LOOK_EVERY_MS, lookAgain);
  const asking = repeatedly(watching, stepAfter, askAll);
  try {
    return await Promise.race([outcome(watching), looking, asking]);
  } finally {
    stop.abort();
    await Promise.allSettled([looking, asking]);
  }
}

async function outcome(watching: Watching): Promise<Readiness> {
  const { plan, deps, start, deaths } = watching;
  let judged: Scene | null = null;
  for (;;) {
    const { scene } = watching;
    const ms = deps.clock.elapsed() - start;
    const result = { ms, scene, recovered: recoveredIn(scene) };
    // Reading what crashes have written takes long enough to be done once for each look.
    const decided =
      scene === judged
        ? null
        : decideEarly(scene, neededServices(watching), deaths, deps.readCrash);
    judged = scene;
    if (decided) return { is: "decided", decided, ...result };
    if (hasComeUp(watching)) return { is: "ready", decided, ...result };
    if (ms >= plan.timeoutSeconds * 1000) return { is: "timed-out", decided, ...result };
    await deps.clock.sleep(20, deps.signal);
  }
}

/** Works until the signal; other errors come out. */
async function repeatedly(
  watching: Watching,
  pause: (ms: number) => number,
  work: (watching: Watching) => Promise<void>,
): Promise<never> {
  const { clock, signal } = watching.deps;
  for (;;) {
    await work(watching);
    await clock.sleep(pause(clock.elapsed() - watching.start), signal);
  }
}

async function lookAgain(watching: Watching): Promise<void> {
  const before = watching.scene;
  const answering = answeringBackends(watching);
  watching.scene = await watching.deps.look();
  remember(watching, before, answering);
}

/**
 * Puts down new ends of services, with whether all others were ready when seen last before. One that
 * answers us is, whatever its healthcheck has not yet got round to.
 */
function remember(
  { plan, scene, deaths, deps }: Watching,
  before: Scene | null,
  answering: readonly string[],
): void {
  for (const { service, deaths: seen } of scene.services) {
    const known = deaths.get(service) ?? [];
    const proxy = plan.proxy && plan.proxy.service !== service ? [plan.proxy.service] : [];
    const except = [...proxy, ...answering];
    const ready = before !== null && othersReady(before, service, except, deps.clock.now());
    const added = seen.slice(known.length).map((death) => ({ death, othersReady: ready }));
    if (added.length > 0) deaths.set(service, [...known, ...added]);
  }
}

function recoveredIn(scene: Scene): Readiness["recovered"] {
  return scene.services
    .filter(({ status, deaths }) => status === "running" && deaths.length > 0)
    .map(({ service, deaths }) => ({ service, deaths: deaths.length }));
}

function neededServices(watching: Watching): readonly string[] {
  const { proxy } = watching.plan;
  const backends = awaited(watching).map(({ service }) => service);
  return [...new Set([...(proxy ? [proxy.service] : []), ...backends])];
}

function awaited({ plan, deps }: Watching): readonly AwaitedBackend[] {
  return awaitedBackends(plan, deps.upstream);
}

function signOf({ backends }: Watching, { service, port }: AwaitedBackend): Sign {
  return backends.get(`${service}:${port}`) ?? DOWN;
}

function answeringBackends(watching: Watching): readonly string[] {
  return awaited(watching)
    .filter((backend) => isUp(watching, backend))
    .map(({ service }) => service);
}

function isUp(watching: Watching, backend: AwaitedBackend): boolean {
  return signOf(watching, backend).kind === "up";
}

function backendsUp(watching: Watching): boolean {
  const now = watching.deps.clock.elapsed();
  return awaited(watching).every((backend) => hasSettled(signOf(watching, backend), now));
}

function hasComeUp(watching: Watching): boolean {
  const { plan, proxy, deps } = watching;
  if (!backendsUp(watching)) return false;
  // Without a known backend its 502 may still be that of one which is starting.
  if (awaited(watching).length === 0) return plan.proxy !== null && proxy.kind === "up";
  // A proxy's 502 means nothing yet where its backend may still be starting.
  const isSilent = awaited(watching).some((backend) => signOf(watching, backend).kind === "silent");
  if (isSilent && proxy.kind === "gateway-error") return false;
  if (plan.proxy === null || hasSettled(proxy, deps.clock.elapsed())) return true;
  // Of a backend that will not answer, it can say nothing else.
  const allUp = awaited(watching).every((backend) => isUp(watching, backend));
  return proxy.kind === "gateway-error" && !allUp;
}

async function askAll(watching: Watching): Promise<void> {
  await Promise.all(awaited(watching).map((backend) => askBackend(watching, backend)));
  if (backendsUp(watching)) await askProxy(watching);
}

async function askBackend(watching: Watching, backend: AwaitedBackend): Promise<void> {
  const { deps, plan } = watching;
  const { service, port, path } = backend;
  const question = direct(topicOf(plan, backend, path ?? "/"), null, asking(watching));
  const answer = question?.endpoint ? (await ask(deps, question)).exchange.outcome : null;
  const state = stateOf(watching.scene, service);
  const kind = backendKind(answer, state, backend);
  const sign = nextSign(signOf(watching, backend), kind, deps.clock.elapsed());
  watching.backends.set(`${service}:${port}`, sign);
}

async function askProxy(watching: Watching): Promise<void> {
  const { plan, deps } = watching;
  if (!plan.proxy) return;
  const { service, port } = plan.proxy;
  const topic = topicOf(plan, plan.backend, plan.health.proxied ?? plan.routes[0]?.path ?? "/");
  const question = proxied(topic, asking(watching));
  const answer = question && (await ask(deps, question)).exchange.outcome;
  const kind = proxyKind(answer, stateOf(watching.scene, service), port);
  watching.proxy = nextSign(watching.proxy, kind, deps.clock.elapsed());
}

function topicOf(plan: Plan, backend: Topic["backend"], path: string): Topic {
  const { headers } = plan.health;
  const base = { check: "readiness", route: "readiness", method: "GET", body: null };
  return { ...base, path, headers, backend };
}

function asking({ plan, scene }: Watching): Asking {
  return { plan, scene, timeoutMs: ATTEMPT_TIMEOUT_MS, byHttps: false, fromInFront: false };
}
