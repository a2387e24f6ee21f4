import type { Fact } from "../../../case/facts.ts";
import { AT_WORK, DEADLY } from "../../../case/last-words.ts";
import type { View } from "../../define.ts";
import { duringExchange, exchangesVia } from "../requests/exchanges.ts";

/** The last thing that a service said about its own start; null when it got over it, or was silent. */
export function lastWords(
  view: View<"app.log" | "container.event" | "http.exchange">,
  service: string,
): Fact<"app.log"> | null {
  const logs = view.of("app.log", service);
  const isDeadly = ({ body }: Fact<"app.log">) =>
    DEADLY.has(body.code) && !(body.code === "exception" && body.during === "request");
  const last = logs.findLastIndex(isDeadly);
  // npm says that its script failed; what failed in it stands before.
  const inside = isByNpm(logs[last])
    ? logs.findLastIndex((log, at) => at < last && isDeadly(log) && !isByNpm(log))
    : -1;
  const index = inside >= 0 && logs[inside]?.body.code === "exception" ? inside : last;
  const words = logs[index];
  if (!words) return null;
  const worked = ({ body }: Fact<"app.log">) => AT_WORK.has(body.code);
  if (logs.slice(index + 1).some(worked)) return null;
  const isVague = words.body.code === "exception" && words.body.during === "unknown";
  const life = lifeAt(view, service, words.seen.at);
  // Where its port is taken, whoever has the port answers.
  const mayAnswer = words.body.code !== "port-in-use";
  if (mayAnswer && hasAnswered(view, service, words.seen.at, life)) return null;
  const before = logs.slice(0, index).filter(({ seen }) => lifeAt(view, service, seen.at) === life);
  const announced = before.some(({ body }) => body.code === "listening");
  const hasStarted = announced || isKnownOverRequest(view, service, words);
  if (isVague && hasStarted && mayBeOverRequest(view, service, words)) return null;
  return isVague && before.some(worked) ? null : words;
}

/**
 * Whether it ended the process while that worked on a request which changes something; where nobody
 * knows of any request, it may have been one.
 */
function mayBeOverRequest(
  view: View<"http.exchange">,
  service: string,
  { body: words, seen }: Fact<"app.log">,
): boolean {
  if (words.code !== "exception" || words.ends !== "process") return false;
  if (["connection-refused", "host-unresolved"].includes(words.error.is)) return false;
  if (!view.looked("http.exchange")) return true;
  return view.all("http.exchange").some((fact) => {
    const { backend, method, outcome } = fact.body;
    if (backend !== service || method === "GET" || method === "HEAD") return false;
    const isLost = outcome.is === "reset" || (outcome.is === "answered" && outcome.status === 502);
    return isLost && duringExchange(fact, seen.at, 1000);
  });
}

/**
 * Whether the same words have ended it before over a request that it had accepted, as one that is
 * broken off later than the handshake was: a server need not say that it listens.
 */
function isKnownOverRequest(
  view: View<"app.log" | "http.exchange">,
  service: string,
  { body: words }: Fact<"app.log">,
): boolean {
  if (words.code !== "exception") return false;
  const same = view
    .of("app.log", service)
    .filter(
      ({ body }) =>
        body.code === "exception" && body.name === words.name && body.message === words.message,
    );
  return exchangesVia(view, "direct").some(
    (fact) =>
      fact.body.backend === service &&
      fact.body.outcome.is === "reset" &&
      same.some(({ seen }) => duringExchange(fact, seen.at, 1000)),
  );
}

function isByNpm(log: Fact<"app.log"> | undefined): boolean {
  return log?.body.code === "tool-failed" && log.body.tool === "npm";
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
