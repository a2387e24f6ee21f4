import type { AppException } from "../../../case/codes/app.ts";
import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { toldEnd } from "../pasted/told-end.ts";
import { isBlind } from "../requests/blind.ts";
import { duringExchange, exchangesVia } from "../requests/exchanges.ts";
import { lostExchanges } from "./lost.ts";
import { hasFailedToBoot, isOfFailedBoot } from "./running.ts";

export type Raised = Fact<"app.log"> & { readonly body: AppException };

/** A process of the backend that ended by itself over a request: no signal, no lack of memory. */
export interface ExitInHandler {
  readonly service: string;
  readonly request: Fact<"http.exchange">;
  readonly witness: Fact<"container.event"> | Fact<"app.log">;
  /** null: a worker ended, and its container lives on. */
  readonly code: number | null;
  /** What nothing caught. */
  readonly raised: Raised | null;
}

type Evidence = View<
  "http.exchange" | "nginx.error" | "container.event" | "container.memory" | "app.log"
>;

/** `stayed`: a request was lost, and no process ended. */
export function exitInHandler(view: Evidence): ExitInHandler | "stayed" | "none" {
  const service = view.plan.backend?.service;
  if (!service) return "none";
  const [request = endedBy(view, service)] = lostExchanges(view);
  if (!request || isOutOfMemory(view, service) || isBlind(view, "app.log", service)) return "none";
  const ended =
    view.of("container.event", service).find(({ body, seen: { at } }) => {
      return body.action === "die" && at !== null && duringExchange(request, at);
    }) ?? fittingEnd(view, service);
  if (ended && hasFailedToBoot(view, service)) return "none";
  if (ended) {
    const code = ended.body.exitCode;
    const raised = uncaught(view, service, request, Date.parse(ended.seen.at ?? ""));
    // From 128 on the code names a signal: a runtime that ends itself says so, others have causes.
    if (code !== null && code >= 128 && raised?.body.ends !== "process") return "none";
    return { service, request, witness: ended, code, raised };
  }
  // A child of what the container runs (a watcher, a process manager) says itself that it ends.
  const raised = uncaught(view, service, request, endOf(request) + AFTERWARDS_MS);
  if (raised?.body.ends === "process")
    return { service, request, witness: raised, code: null, raised };
  const worker = view
    .of("app.log", service)
    .find(
      ({ body, seen }) => body.code === "worker-lost" && duringExchange(request, seen.at, 5000),
    );
  if (!worker) return "stayed";
  if (worker.body.code === "worker-lost" && worker.body.signal !== null) return "none";
  return { service, request, witness: worker, code: null, raised: null };
}

/** From 125 on it never ran, or a signal ended it (the engine's manual, "Exit status"). */
const OWN_CODES = 124;

/** Of a paste: an end by itself that fits, unless the log shows that its start had failed. */
function fittingEnd(view: Evidence, service: string): Fact<"container.event"> | undefined {
  const told = toldEnd(view);
  if (!told || told.service !== service || told.code === 0 || told.code > OWN_CODES) return;
  return view.of("app.log", service).some(isOfFailedBoot) ? undefined : told.end;
}

function isOutOfMemory(view: Evidence, service: string): boolean {
  const [memory] = view.of("container.memory", service);
  return (
    view.of("container.event", service).some(({ body }) => body.action === "oom") ||
    view.of("app.log", service).some(({ body }) => body.code === "heap-exhausted") ||
    (memory?.body.oomKills ?? 0) > 0
  );
}

function endOf({ body }: Fact<"http.exchange">): number {
  return Date.parse(body.at) + body.outcome.ms;
}

function isAnswered({ body }: Fact<"http.exchange">): boolean {
  return body.outcome.is === "answered" && body.outcome.status < 500;
}

/** Long enough for a process to write its stack and end, too short for another reason to end. */
const AFTERWARDS_MS = 1000;

/** The request that the backend answered, only to end of it: of what the handler left behind. */
function endedBy(
  view: View<"http.exchange" | "container.event">,
  backend: string,
): Fact<"http.exchange"> | undefined {
  const ends = view
    .of("container.event", backend)
    .flatMap(({ body, seen }) =>
      body.action === "die" && body.exitCode !== 0 && seen.at ? Date.parse(seen.at) : [],
    );
  return [...exchangesVia(view, "proxied"), ...exchangesVia(view, "direct")].find((fact) => {
    const { at, backend: asked, method } = fact.body;
    const start = Date.parse(at);
    const until = endOf(fact) + AFTERWARDS_MS;
    const isChange = method !== "GET" && method !== "HEAD";
    if (asked !== backend || !isChange || !isAnswered(fact)) return false;
    return ends.some((end) => end >= start && end <= until);
  });
}

/** The exception that was said last before the end, while the request was worked on. */
function uncaught(
  view: View<"app.log">,
  service: string,
  request: Fact<"http.exchange">,
  until: number,
): Raised | null {
  const from = Date.parse(request.body.at);
  const isRaised = (fact: Fact<"app.log">): fact is Raised =>
    fact.body.code === "exception" && fact.body.during !== "boot";
  const isWithin = ({ seen }: Raised) => {
    if (request.body.logged && duringExchange(request, seen.at)) return true;
    const at = Date.parse(seen.at ?? "");
    return at >= from && at <= until;
  };
  return view.of("app.log", service).filter(isRaised).findLast(isWithin) ?? null;
}
