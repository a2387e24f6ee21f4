import type { Via } from "../case/codes/http.ts";
import type { BackendPlan, Plan } from "../plan/plan.ts";
import type { Question } from "./ask.ts";
import { IN_FRONT } from "./in-front.ts";
import { type Endpoint, LOOPBACK, type Scene, stateOf } from "./scene.ts";

/** What one check asks, wherever it is asked. */
export interface Topic {
  readonly check: string;
  readonly route: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Question["body"];
  readonly backend: BackendPlan | null;
}

export interface Asking {
  readonly plan: Plan;
  readonly scene: Scene;
  readonly timeoutMs: number;
  /** Users are redirected to https: begin there. */
  readonly byHttps: boolean;
  /** They are, and nothing here speaks it: ask as a proxy in front asks that ends TLS. */
  readonly fromInFront: boolean;
}

/**
 * Through nginx as a user would; null where others run it and it has no address for us, which proves
 * nothing.
 */
export function proxied(
  topic: Topic,
  { plan, scene, timeoutMs, byHttps, fromInFront }: Asking,
): Question | null {
  const { endpoints } = scene;
  const scheme = byHttps ? "https" : (plan.proxy?.scheme ?? "http");
  const endpoint = byHttps ? endpoints.secure : endpoints.proxy;
  const isRunning = stateOf(scene, plan.proxy?.service ?? null)?.status === "running";
  if (!endpoint && isRunning && plan.target.kind !== "compose") return null;
  return {
    ...base(
      fromInFront ? { ...topic, headers: { ...IN_FRONT, ...topic.headers } } : topic,
      "proxied",
    ),
    scheme,
    endpoint,
    host: plan.proxy?.host ?? hostFor(endpoint, scheme),
    insecure: plan.proxy?.insecure ?? false,
    timeoutMs,
    secure: endpoints.secure,
  };
}

/**
 * At the backend itself; null where it runs and has no address for us, which proves nothing.
 * `host`: the Host header; null: what users send.
 */
export function direct(
  topic: Topic,
  host: string | null,
  { plan, scene, timeoutMs }: Asking,
): Question | null {
  const { backend } = topic;
  if (!backend || backend.port === null) return null;
  const found = scene.endpoints.backends[backend.service];
  const endpoint =
    found && found.address !== null
      ? { address: found.address, port: backend.port, from: found.from }
      : null;
  if (!endpoint && stateOf(scene, backend.service)?.status === "running") return null;
  return {
    ...base(topic, "direct"),
    scheme: "http",
    endpoint,
    host: host ?? plan.proxy?.host ?? `localhost:${backend.port}`,
    insecure: false,
    timeoutMs,
    secure: null,
  };
}

/** At the backend's port on the host; null where it is not published. */
export function published(topic: Topic, { scene, timeoutMs }: Asking): Question | null {
  const { backend } = topic;
  if (!backend || backend.port === null) return null;
  const endpoint = scene.endpoints.backends[backend.service]?.published[backend.port];
  if (!endpoint) return null;
  return {
    ...base(topic, "published"),
    scheme: "http",
    endpoint,
    host: `localhost:${endpoint.port}`,
    insecure: false,
    timeoutMs,
    secure: null,
  };
}

/**
 * At the backend, by its name, from where nginx stands; null where that is no place to ask from. A
 * backend on a host's own network has no name there.
 */
export function inside(topic: Topic, asking: Asking): Question | null {
  const { within, backends } = asking.scene.endpoints;
  const question = direct(topic, null, asking);
  if (!question || within === null || question.backend === null) return null;
  const { backend: service, endpoint } = question;
  const found = backends[service];
  if (!endpoint || !found || found.address === LOOPBACK) return null;
  const there = { address: found.name, port: endpoint.port, from: within };
  return { ...question, ...base(topic, "inside"), endpoint: there };
}

function base({ check, route, method, path, headers, body, backend }: Topic, via: Via) {
  return {
    check: `${check}:${via}`,
    route,
    via,
    backend: backend?.service ?? null,
    attempt: 1,
    method,
    path,
    headers,
    body,
  };
}

/** What stands in the address bar of somebody who tries the stack on this machine. */
function hostFor(endpoint: Endpoint | null, scheme: "http" | "https"): string {
  const usual = scheme === "https" ? 443 : 80;
  const port = endpoint?.from === null ? endpoint.port : usual;
  return port === usual ? "localhost" : `localhost:${port}`;
}
