import type { AnyFact, Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { commandArguments } from "../starts/start-steps.ts";
import { wasAsked } from "./loops.ts";
import { lostExchanges } from "./lost.ts";

export const RECYCLE_EVIDENCE = [
  "http.exchange",
  "nginx.error",
  "container.event",
  "container.state",
  "container.config",
  "compose.service",
  "dockerfile.instruction",
] as const;
type Evidence = View<(typeof RECYCLE_EVIDENCE)[number] | "app.log">;

/** Harm that came of a server which restarts after so many requests. */
export interface Recycling {
  readonly service: string;
  /** null where neither the log nor the start command says it. */
  readonly limit: number | null;
  /** The server's own word, or the start command that asks for it. */
  readonly told: Fact<"app.log"> | Fact<"container.config">;
  /** The end of the container, or a request that was lost about then. */
  readonly harm: AnyFact;
  readonly isEnd: boolean;
}

/** A worker finishes, and is replaced, within seconds. */
const NEAR_MS = 5000;

export function recyclings(view: Evidence): readonly Recycling[] {
  const services = new Set(view.all("app.log").map(({ subject }) => subject));
  return [...services].flatMap((service) => said(view, service) ?? asked(view, service) ?? []);
}

function endsOf(view: Evidence, service: string): readonly Fact<"container.event">[] {
  return view
    .of("container.event", service)
    .filter(({ body }) => body.action === "die" && body.exitCode === 0);
}

function said(view: Evidence, service: string): Recycling | null {
  const ends = endsOf(view, service);
  const lost = lostExchanges(view).filter(({ body }) => (body.backend ?? service) === service);
  for (const told of view.of("app.log", service)) {
    if (told.body.code !== "worker-recycled") continue;
    const { limit } = told.body;
    const isNear = (time: string | null) =>
      Math.abs(Date.parse(time ?? "") - Date.parse(told.seen.at ?? "")) <= NEAR_MS;
    const end = ends.find(({ seen }) => isNear(seen.at));
    if (end) return { service, limit, told, harm: end, isEnd: true };
    const request = lost.find(({ body }) => isNear(body.at));
    if (request) return { service, limit, told, harm: request, isEnd: false };
  }
  return null;
}

/** Older uvicorn does not say why it shuts down; its start command does. */
function asked(view: Evidence, service: string): Recycling | null {
  const words = commandArguments(view, service).join(" ");
  const limit = /--limit-max-requests[= ](\d+)/.exec(words)?.[1];
  const [told] = view.of("container.config", service);
  const served = view.of("app.log", service).some(({ body }) => body.code === "access");
  const end = endsOf(view, service).at(-1);
  if (limit === undefined || !told || !served || !end || wasAsked(view, service)) return null;
  return { service, limit: Number(limit), told, harm: end, isEnd: true };
}
