import type { Fact } from "../../case/facts.ts";
import { lostWithoutReason } from "../ask/ends/alive-when-lost.ts";
import { closingLine } from "../ask/ends/lost.ts";
import { exchangesVia, statusOf } from "../ask/requests/exchanges.ts";
import { serverTimes } from "../ask/starts/server-settings.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause, type EffectOn, SILENT, type View } from "../define.ts";

/** Shorter requests break off for other reasons than a server's clock, on a busy machine too. */
const LEAST_MS = 2000;
/** Tries that differ by more than this share do not end at the same limit. */
const SPREAD = 0.4;

export default defineCause({
  id: "server-request-timeout",
  layer: "timeout",
  severity: "error",
  needs: ["http.exchange"],
  wants: [
    ...(["nginx.error", "app.log", "container.event", "container.memory"] as const),
    ...(["app.setting", "compose.service", "dockerfile.instruction"] as const),
  ],
  text: {
    answered:
      "The server of `{service}` ends {request} with 408 after {seconds} s: the request had not arrived whole in the time that it allows.",
    closed:
      "`{service}` breaks {request} off after {seconds} s each time, although its process lives and its log gives no reason: its server allows a request no more time ({setting}).",
    unnamed:
      "`{service}` breaks {request} off after {seconds} s each time, although its process lives and its log gives no reason. That is how a server's own time limit looks.",
    fix: "Raise the time that the server itself allows a request above what the slowest one needs: Node `requestTimeout`, Go `ReadTimeout` and `WriteTimeout`, Puma `first_data_timeout`, Tomcat `connectionTimeout`. nginx's timeouts do not help.",
  },
  doc: {
    title: "The backend's server ends the request after its own time",
    what: "HTTP servers have clocks of their own: Node ends requests that have not arrived within 300 s, Go's WriteTimeout closes the connection without an answer. Each try then ends after the same time, with 408 or a closed connection, and the process lives on.",
    confusedWith: {
      "nginx-proxy-read-timeout": "there nginx gives up and answers 504",
      "gunicorn-worker-timeout": "there gunicorn says WORKER TIMEOUT and ends the worker",
      "keepalive-race": "there a request fails at once, and the next is answered",
    },
  },
  judge(view) {
    const refused = exchangesVia(view, "direct").filter((one) => statusOf(one) === 408);
    const proxied = exchangesVia(view, "proxied").filter((one) => statusOf(one) === 408);
    const lost = constant(lostWithoutReason(view));
    const [first] = refused.length > 0 ? refused : lost;
    const service = first?.body.backend ?? null;
    if (!first || service === null || first.body.logged) return SILENT;
    const { ms } = first.body.outcome;
    const limits = serverTimes(view, service, "request-timeout").filter(
      (one) => one.ms <= ms * 1.1,
    );
    const limit = limits.toSorted((a, b) => b.ms - a.ms)[0];
    const isAnswered = refused.length > 0;
    const line = closingLine(view, first);
    const params = {
      service,
      request: `${first.body.method} ${first.body.path}`,
      seconds: (ms / 1000).toFixed(1),
    };
    const cites = [...(limit ? [limit.setting] : []), ...(line ? [line] : []), ...proxied];
    return {
      is: "cause",
      confidence: limit ? "certain" : isAnswered ? "likely" : "possible",
      subject: service,
      effects: effectsOn(view, service),
      cites: [first, ...(isAnswered ? [] : lost.slice(1)), ...cites],
      places: [
        ...(limit?.setting.seen.place ? [limit.setting.seen.place] : []),
        ...startCommandPlaces(view, service),
      ],
      summary: isAnswered
        ? { text: "answered", params }
        : limit
          ? { text: "closed", params: { ...params, setting: limit.setting.seen.quote ?? "" } }
          : { text: "unnamed", params },
      fix: { text: "fix", params: {} },
    };
  },
});

/** Tries of the same route that took long, and nearly the same time; at least two of them. */
function constant(lost: readonly Fact<"http.exchange">[]): readonly Fact<"http.exchange">[] {
  const [first] = lost;
  const alike = lost.filter(({ body }) => body.route === first?.body.route);
  const times = alike.map(({ body }) => body.outcome.ms);
  const isConstant = Math.max(...times) - Math.min(...times) <= Math.max(...times) * SPREAD;
  return alike.length >= 2 && Math.min(...times) >= LEAST_MS && isConstant ? alike : [];
}

/** nginx passes an early 408 on while it is still sending, and may lose it: then it closes as well. */
function effectsOn({ plan }: View<never>, service: string): readonly [EffectOn, ...EffectOn[]] {
  const proxy = plan.proxy?.service;
  return [
    { effect: "closed-early", on: service },
    { effect: "app-rejected", on: service },
    ...(proxy ? [{ effect: "closed-early", on: proxy } as const] : []),
  ];
}
