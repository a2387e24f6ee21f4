import type { AppException } from "../../case/codes/app.ts";
import type { Fact } from "../../case/facts.ts";
import type { View } from "../define.ts";
import { duringExchange, exchangesVia } from "./exchanges.ts";
import { lostExchanges } from "./lost.ts";

type Raised = Fact<"app.log"> & { readonly body: AppException };

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
  if (!request || isOutOfMemory(view, service)) return "none";
  const ended = view
    .of("container.event", service)
    .find(({ body, seen }) => body.action === "die" && duringExchange(request, seen.at));
  if (ended) {
    const code = ended.body.exitCode;
    // From 128 on the code names a signal: one sent from outside has causes of its own.
    if (code !== null && code >= 128 && signalOf(code) === null) return "none";
    const raised = uncaught(view, service, request, ended);
    return { service, request, witness: ended, code, raised };
  }
  const worker = view
    .of("app.log", service)
    .find(
      ({ body, seen }) => body.code === "worker-lost" && duringExchange(request, seen.at, 5000),
    );
  if (!worker) return "stayed";
  if (worker.body.code === "worker-lost" && worker.body.signal !== null) return "none";
  return { service, request, witness: worker, code: null, raised: null };
}

/** Signals that a process gets for what it does itself, by exit code (128 + number). */
const OWN_SIGNALS: Readonly<Record<number, string>> = {
  132: "SIGILL",
  134: "SIGABRT",
  135: "SIGBUS",
  136: "SIGFPE",
  139: "SIGSEGV",
};

/** The name of the signal by which a process ended itself; null for every other exit code. */
export function signalOf(code: number): string | null {
  return OWN_SIGNALS[code] ?? null;
}

function isOutOfMemory(view: Evidence, service: string): boolean {
  const [memory] = view.of("container.memory", service);
  return (
    view.of("container.event", service).some(({ body }) => body.action === "oom") ||
    (memory?.body.oomKills ?? 0) > 0
  );
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
    const { at, outcome, backend: asked, method } = fact.body;
    const start = Date.parse(at);
    const until = start + outcome.ms + AFTERWARDS_MS;
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
  end: Fact<"container.event">,
): Raised | null {
  const from = Date.parse(request.body.at);
  const until = Date.parse(end.seen.at ?? "");
  const isRaised = (fact: Fact<"app.log">): fact is Raised =>
    fact.body.code === "exception" && fact.body.during !== "boot";
  const isWithin = ({ seen }: Raised) => {
    const at = Date.parse(seen.at ?? "");
    return at >= from && at <= until;
  };
  return view.of("app.log", service).filter(isRaised).findLast(isWithin) ?? null;
}
