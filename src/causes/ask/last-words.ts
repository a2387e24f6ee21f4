import type { AppLog } from "../../case/codes/app.ts";
import type { Fact } from "../../case/facts.ts";
import type { View } from "../define.ts";
import { exchangesVia } from "./exchanges.ts";

/** What a program says when it cannot go on. */
const DEADLY: ReadonlySet<AppLog["code"]> = new Set([
  "exception",
  "app-not-loaded",
  "command-not-found",
  "permission-denied",
  "interpreter-missing",
  "exec-format",
  "bad-arguments",
  "tool-failed",
  "port-in-use",
]);

/** What only a service at work says; "listening" is not among it: parents of workers say it first. */
const AT_WORK: ReadonlySet<AppLog["code"]> = new Set(["ready", "access"]);

/** The last thing that a service said about its own start; null when it got over it, or was silent. */
export function lastWords(
  view: View<"app.log" | "container.event" | "http.exchange">,
  service: string,
): Fact<"app.log"> | null {
  const logs = view.of("app.log", service);
  const index = logs.findLastIndex(
    ({ body }) =>
      DEADLY.has(body.code) && !(body.code === "exception" && body.during === "request"),
  );
  const words = logs[index];
  if (!words) return null;
  const worked = ({ body }: Fact<"app.log">) => AT_WORK.has(body.code);
  if (logs.slice(index + 1).some(worked)) return null;
  const isVague = words.body.code === "exception" && words.body.during === "unknown";
  const life = lifeAt(view, service, words.seen.at);
  if (hasAnswered(view, service, words.seen.at, life)) return null;
  const before = logs.slice(0, index).filter(({ seen }) => lifeAt(view, service, seen.at) === life);
  return isVague && before.some(worked) ? null : words;
}

/** Whether it had answered us in this life already: then its start was over. */
function hasAnswered(
  view: View<"container.event" | "http.exchange">,
  service: string,
  at: string | null,
  life: number,
): boolean {
  const until = at === null ? Number.NEGATIVE_INFINITY : Date.parse(at);
  return exchangesVia(view, "direct").some(
    ({ body }) =>
      body.backend === service &&
      body.outcome.is === "answered" &&
      Date.parse(body.at) <= until &&
      lifeAt(view, service, body.at) === life,
  );
}

/** Which life of the container a moment belongs to: the engine says `die` after the last output. */
function lifeAt(view: View<"container.event">, service: string, at: string | null): number {
  const time = at === null ? Number.POSITIVE_INFINITY : Date.parse(at);
  return view
    .of("container.event", service)
    .filter(({ body, seen }) => body.action === "die" && Date.parse(seen.at ?? "") < time).length;
}
