import type { Exchange } from "../case/codes/http.ts";
import type { Plan, RoutePlan } from "../plan/plan.ts";
import { backendOf } from "./backends.ts";
import { probeBursts, type Tried } from "./burst.ts";
import { type Check, runCheck } from "./check.ts";
import { probeFromInside } from "./from-inside.ts";
import { type Credentials, logIn } from "./login.ts";
import type { ProbeDeps } from "./probe-deps.ts";
import { type Asking, direct, proxied, published, type Topic } from "./questions.ts";
import type { Readiness } from "./readiness.ts";
import { probeUnmapped } from "./unmapped.ts";
import { probeUpload, uploadTopic } from "./upload.ts";
import { emptyForm } from "./upload-body.ts";

export interface Probed {
  /** In the order in which they ended. */
  readonly exchanges: readonly Exchange[];
  /** `failed`: routes and upload went without. */
  readonly credentials: Credentials["is"];
  /** Tokens and cookies that the log-in gave. */
  readonly secrets: readonly string[];
  /** What a reader of the results should know. */
  readonly notes: readonly string[];
}

/** Requests to a stack that did not become ready are not given all the time there is. */
const UNREADY_TIMEOUT_MS = 15_000;

/**
 * Asks every route direct and proxied: health first, all at once, then the log-in, further routes,
 * and the upload last, since it may end what it meets. Rejects only when aborted, or when `look` does.
 */
export async function probeStack(
  plan: Plan,
  readiness: Readiness,
  deps: ProbeDeps,
): Promise<Probed> {
  const exchanges: Exchange[] = [];
  const noting: ProbeDeps = {
    ...deps,
    onExchange(exchange) {
      if (exchange.route !== "login") exchanges.push(exchange);
      deps.onExchange?.(exchange);
    },
  };
  const isReady = readiness.is === "ready";
  const most = plan.requestTimeoutSeconds * 1000;
  const asking: Asking = {
    plan,
    scene: await deps.look(),
    timeoutMs: isReady ? most : Math.min(most, UNREADY_TIMEOUT_MS),
    byHttps: false,
    fromInFront: false,
  };
  const tried: Tried[] = [];
  const all = (checks: readonly (Check | null)[]) =>
    Promise.all(
      checks.map(async (check) => {
        if (check) tried.push({ check, attempts: await runCheck(noting, check, isReady) });
      }),
    );

  await all(healthChecks(asking, noting));
  const own = ownHealthPath(asking, noting);
  if (own !== null) await probeFromInside(noting, asking, healthTopic(plan, own), exchanges);
  const after = {
    ...asking,
    byHttps: wasSentToHttps(exchanges),
    fromInFront: exchanges.some(isInFront),
  };
  const { credentials, notes } = await credentialsFor(noting, after, exchanges);
  const { headers } = credentials;
  await all(plan.routes.flatMap((route) => routeChecks(route, headers, after, noting)));
  const limits = isReady ? await probeBursts(noting, plan, tried) : [];
  const state = { isReady, wasUp: mayBeUp(exchanges) };
  const upload = await probeUpload(noting, after, headers, state);
  await probeUnmapped(noting, after, topicsOf(after, noting, headers), exchanges);
  return {
    exchanges,
    credentials: credentials.is,
    secrets: credentials.secrets,
    notes: [...notes, ...limits, ...upload, ...frontNotes(exchanges)],
  };
}

/** Whether the backend may be there: false when it was asked itself, and never answered. */
function mayBeUp(exchanges: readonly Exchange[]): boolean {
  const direct = exchanges.filter(({ via }) => via === "direct");
  return direct.length === 0 || direct.some(({ outcome }) => outcome.is === "answered");
}

/** All that is asked of nginx, with an empty form for the upload. */
function topicsOf(
  asking: Asking,
  deps: ProbeDeps,
  headers: Readonly<Record<string, string>>,
): readonly Topic[] {
  const { health, upload, routes, backend } = asking.plan;
  const form = emptyForm(`bad-gateway-${deps.mark()}`);
  return [
    ...(health.proxied === null ? [] : [healthTopic(asking.plan, health.proxied)]),
    ...routes.map((route) => routeTopic(route, headers, asking, deps)),
    ...(upload ? [uploadTopic(upload, form, headers, backend)] : []),
  ];
}

function healthTopic({ health, backend }: Plan, path: string): Topic {
  const { headers } = health;
  return { check: "health", route: "health", method: "GET", path, headers, body: null, backend };
}

/** What the backend itself is asked for; null where nobody told, and nginx does not pass it on. */
function ownHealthPath({ plan: { health } }: Asking, deps: ProbeDeps): string | null {
  const mapped = health.proxied === null ? null : deps.upstream("GET", health.proxied);
  return health.direct ?? mapped?.uri ?? null;
}

function healthChecks(asking: Asking, deps: ProbeDeps): readonly (Check | null)[] {
  const { health } = asking.plan;
  const topic = (path: string) => healthTopic(asking.plan, path);
  const mapped = health.proxied === null ? null : deps.upstream("GET", health.proxied);
  const own = ownHealthPath(asking, deps);
  const checks = [
    own === null ? null : direct(topic(own), null, asking),
    own === null ? null : published(topic(own), asking),
    health.proxied === null ? null : proxied(topic(health.proxied), asking),
    // What nginx makes of the proxied request: the same answer proves who gave it.
    mapped && own !== mapped.uri
      ? renamed(direct(topic(mapped.uri), null, asking), "health:upstream")
      : null,
  ];
  return checks.map((question) => question && { question, expect: null });
}

function renamed<T extends { readonly check: string }>(question: T | null, check: string) {
  return question && { ...question, check };
}

function routeChecks(
  route: RoutePlan,
  headers: Readonly<Record<string, string>>,
  asking: Asking,
  deps: ProbeDeps,
): readonly (Check | null)[] {
  const { path, expect } = route;
  const mapped = deps.upstream("GET", path);
  const topic = routeTopic(route, headers, asking, deps);
  const questions = [
    proxied(topic, asking),
    direct({ ...topic, path: mapped?.uri ?? path }, mapped?.host ?? null, asking),
  ];
  // Who expects 101 means a WebSocket: only such a request gets it.
  const webSocket = expect?.includes(101) ?? false;
  return questions.map((question) => question && { question: { ...question, webSocket }, expect });
}

function routeTopic(
  route: RoutePlan,
  headers: Readonly<Record<string, string>>,
  { plan }: Asking,
  { upstream }: ProbeDeps,
): Topic {
  const { path } = route;
  const id = `route:${path}`;
  const backend = backendOf(plan, route, upstream);
  return { check: id, route: id, method: "GET", path, headers, body: null, backend };
}

function wasSentToHttps(exchanges: readonly Exchange[]): boolean {
  return exchanges.some(
    ({ via, outcome }) =>
      via === "proxied" && outcome.is === "answered" && outcome.redirects.length > 0,
  );
}

const isInFront = ({ forwardedProto }: Exchange) => forwardedProto !== undefined;

/** What was sent that nobody configured. */
function frontNotes(exchanges: readonly Exchange[]): readonly string[] {
  return exchanges.some(isInFront)
    ? [
        "Plain http is sent on to https here, and nothing in this stack speaks https: requests say X-Forwarded-Proto: https, as a proxy in front that ends TLS does.",
      ]
    : [];
}

/** Through the proxy as users do; where that is dead, at the backend. */
async function credentialsFor(
  deps: ProbeDeps,
  asking: Asking,
  exchanges: Exchange[],
): Promise<{ readonly credentials: Credentials; readonly notes: readonly string[] }> {
  const { auth, backend } = asking.plan;
  const quiet: ProbeDeps = { ...deps, onExchange: () => undefined };
  const place = {
    proxied: (topic: Topic) => proxied({ ...topic, backend }, asking),
    direct: (topic: Topic) => {
      const mapped = deps.upstream(topic.method, topic.path);
      const path = mapped?.uri ?? topic.path;
      return direct({ ...topic, backend, path }, mapped?.host ?? null, asking);
    },
  };
  const byProxy = await logIn(quiet, auth, place.proxied);
  const isDead = byProxy.is === "failed" && !isAnswered(byProxy);
  const byBackend = isDead ? await logIn(quiet, auth, place.direct) : null;
  for (const { last } of [byProxy, byBackend ?? byProxy]) {
    // One exchange tells of a log-in: the one that failed, or the last.
    if (last && !exchanges.includes(last.exchange)) {
      exchanges.push(last.exchange);
      deps.onExchange?.(last.exchange);
    }
  }
  const credentials = byBackend?.is === "given" ? byBackend : byProxy;
  const notes =
    credentials.is === "failed"
      ? [`Log-in failed, so the upload goes without: ${credentials.why}`]
      : [];
  return { credentials, notes };
}

/** Whether an application answered, be it with a refusal. */
function isAnswered({ last }: Credentials): boolean {
  const outcome = last?.reply.outcome;
  return outcome?.is === "answered" && ![502, 503, 504].includes(outcome.status);
}
