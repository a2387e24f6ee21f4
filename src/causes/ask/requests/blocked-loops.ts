import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { exchangesVia, statusOf } from "./exchanges.ts";

type Evidence = View<"http.exchange" | "app.log" | "container.health">;

/** A request that kept an event loop from everything else. */
export interface BlockedLoop {
  readonly service: string;
  readonly server: string;
  readonly request: Fact<"http.exchange">;
  /** That something else was answered before. */
  readonly before: Fact<"http.exchange">;
  /** And was not while the request was worked on. */
  readonly meanwhile: Fact<"http.exchange"> | Fact<"container.health">;
}

/** Servers that answer all requests of a process in one loop. */
const LOOPS: ReadonlySet<string> = new Set(["uvicorn", "hypercorn", "daphne", "next", "nest"]);

export function blockedLoops(view: Evidence): readonly BlockedLoop[] {
  const late = [...exchangesVia(view, "proxied"), ...exchangesVia(view, "direct")].filter(isLate);
  const services = new Set(late.flatMap(({ body }) => body.backend ?? []));
  return [...services].flatMap((service) => {
    const server = loopOf(view, service);
    const request = late.find(({ body }) => body.backend === service && body.route !== "health");
    if (server === null || !request) return [];
    const [before, meanwhile] = silentWith(view, service, request) ?? [];
    return before && meanwhile ? [{ service, server, request, before, meanwhile }] : [];
  });
}

/** The only process of a server with a loop; several would answer for each other. */
function loopOf(view: Evidence, service: string): string | null {
  const logs = view.of("app.log", service).map(({ body }) => body);
  const server = logs
    .flatMap((body) => ("server" in body ? body.server : []))
    .find((one) => LOOPS.has(one));
  const workers = new Set(logs.flatMap((body) => (body.code === "worker-started" ? body.pid : [])));
  return server !== undefined && workers.size <= 1 ? server : null;
}

function isLate(fact: Fact<"http.exchange">): boolean {
  const { outcome } = fact.body;
  return statusOf(fact) === 504 || (outcome.is === "timed-out" && outcome.phase === "answer");
}

/** Another route, or the healthcheck, that was answered before, and not while this was under way. */
function silentWith(
  view: Evidence,
  service: string,
  request: Fact<"http.exchange">,
): readonly [Fact<"http.exchange">, BlockedLoop["meanwhile"]] | null {
  const start = Date.parse(request.body.at);
  const others = view
    .all("http.exchange")
    .filter(({ body }) => body.backend === service && body.route !== request.body.route);
  const answered = others.filter(
    (fact) => (statusOf(fact) ?? 500) < 500 && Date.parse(fact.body.at) <= start,
  );
  for (const before of answered) {
    const { route } = before.body;
    const late = others.find(
      (one) => one.body.route === route && isLate(one) && Date.parse(one.body.at) >= start,
    );
    if (late) return [before, late];
  }
  const [health] = view.of("container.health", service);
  const [before] = answered.filter(({ body }) => body.via === "direct");
  return before && health?.body.log.at(-1)?.timedOut ? [before, health] : null;
}
