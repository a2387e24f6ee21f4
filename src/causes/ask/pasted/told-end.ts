import type { Fact } from "../../../case/facts.ts";
import { isExcerpt } from "../../../case/is-excerpt.ts";
import type { View } from "../../define.ts";
import { lostExchanges } from "../ends/lost.ts";

type Evidence = View<"http.exchange" | "nginx.error" | "container.event" | "app.log">;

/** An end of the backend of which a paste tells without its time; the backend is up again since. */
export interface ToldEnd {
  readonly service: string;
  readonly code: number;
  readonly end: Fact<"container.event">;
  /** What nginx lost about then, which fits. */
  readonly lost: Fact<"http.exchange">;
}

/** One end breaks off at one moment all that is under way; nginx's clock counts whole seconds. */
const MOMENT_MS = 2000;

/**
 * The end that fits what nginx lost; null where there is none. Requests that were lost at several
 * moments are not those of one end, and what says that it shuts down was told to.
 */
export function toldEnd(view: Evidence): ToldEnd | null {
  const service = view.plan.backend?.service;
  if (!service || !isExcerpt(view)) return null;
  if (view.of("app.log", service).some(({ body }) => body.code === "shutting-down")) return null;
  const end = view
    .of("container.event", service)
    .findLast(({ body, seen }) => body.action === "die" && seen.at === null);
  const code = end?.body.exitCode ?? null;
  const all = lostExchanges(view);
  const [lost] = all;
  if (!end || code === null || !lost || !all.every(({ body }) => body.backend === service))
    return null;
  const times = all.map(({ body }) => Date.parse(body.at));
  const isOneMoment = Math.max(...times) - Math.min(...times) <= MOMENT_MS;
  return all.length === 1 || isOneMoment ? { service, code, end, lost } : null;
}
