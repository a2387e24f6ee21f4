import type { Exchange, Via } from "../../src/case/codes/http.ts";
import { LOOKED } from "../../src/case/coverage.ts";
import { type FactTable, factTable } from "../../src/case/fact-table.ts";
import type { AnyFact, Fact, FactKind, FactKinds, Seen } from "../../src/case/facts.ts";
import type { Answered, Outcome } from "../../src/case/outcome.ts";
import type { PlannedRoute, PlanRecord } from "../../src/case/plan-record.ts";
import type { View } from "../../src/causes/define.ts";

/** Facts made by hand, for the logic alone: what real stacks show is in the recorded cases. */
export const AT = "2026-11-20T08:40:00.000Z";

/** So many milliseconds after the first request. */
export function msLater(ms: number): string {
  return new Date(Date.parse(AT) + ms).toISOString();
}

export const UPLOAD: PlannedRoute = {
  id: "upload",
  method: "POST",
  proxiedPath: "/api/upload",
  directPath: null,
  backend: "backend",
  expect: null,
  credentials: false,
  body: { bytes: 65_536, field: "file", file: "sample.bin" },
};

export const HEALTH: PlannedRoute = {
  ...UPLOAD,
  id: "health",
  method: "GET",
  proxiedPath: "/api/health",
  body: null,
};

export const PLAN: PlanRecord = {
  target: { kind: "compose" },
  proxy: { service: "frontend", port: 80, host: null, scheme: "http" },
  backend: { service: "backend", port: 8000 },
  routes: [HEALTH, UPLOAD],
  timeoutSeconds: 120,
  requestTimeoutSeconds: 75,
};

export function tableOf(
  facts: readonly AnyFact[],
  options: { readonly plan?: Partial<PlanRecord>; readonly looked?: readonly FactKind[] } = {},
): FactTable {
  const kinds = new Set<FactKind>([...facts.map(({ kind }) => kind), ...(options.looked ?? [])]);
  const covered = [...kinds].map((kind) => ({ kind, subject: "", coverage: LOOKED }));
  return factTable({ ...PLAN, ...options.plan }, facts, covered);
}

/** The evidence as a cause sees it. */
export function viewOf(
  facts: readonly AnyFact[],
  options: Parameters<typeof tableOf>[1] = {},
): View<FactKind> {
  const table = tableOf(facts, options);
  return {
    plan: table.plan,
    all: (kind) => table.all(kind),
    of: (kind, subject) => table.of(kind, subject),
    looked: (kind, subject) => table.coverage(kind, subject).is === "looked",
  };
}

export function fact<K extends FactKind>(
  kind: K,
  subject: string,
  body: FactKinds[K],
  seen: Partial<Seen> = {},
): Fact<K> {
  const witness = { source: subject, how: "by hand", at: AT, place: null, quote: null };
  return { kind, subject, body, seen: { ...witness, ...seen } };
}

export function answered(status: number, answer: Partial<Answered> = {}): Answered {
  return {
    is: "answered",
    status,
    headers: {},
    body: "",
    bodyBytes: 0,
    bodyHash: "",
    redirects: [],
    ms: 10,
    ...answer,
  };
}

export function exchange(
  route: string,
  via: Via,
  outcome: Outcome,
  more: Partial<Exchange> = {},
): Fact<"http.exchange"> {
  const planned = PLAN.routes.find(({ id }) => id === route);
  const path = planned?.proxiedPath ?? "/";
  const body: Exchange = {
    check: `${route}:${via}`,
    route,
    via,
    backend: "backend",
    attempt: 1,
    method: planned?.method ?? "GET",
    url: `http://${via === "proxied" ? "localhost:8080" : "172.18.0.2:8000"}${path}`,
    path,
    host: "localhost",
    sentBytes: 0,
    at: AT,
    outcome,
    ...more,
  };
  return fact("http.exchange", body.check, body, { at: body.at });
}
