import type { Fact } from "../../case/facts.ts";
import { routePlaces } from "../ask/configuration/in-force.ts";
import { oncePerPlace } from "../ask/configuration/once-per-place.ts";
import { proxiedRequests } from "../ask/requests/proxied-requests.ts";
import { defineCause, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

const CLIENT_LEFT = 499;
/** The shortest limits that clients have: a healthcheck's second. */
const LONG_S = 1;

export default defineCause({
  id: "client-timeout-499",
  layer: "timeout",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["nginx.access", "nginx.error", "nginx.route", "app.log"],
  text: {
    finished:
      "The client of {request} gave up after {seconds} s, and nginx noted 499. `{service}` was at work and finished with {status} later.",
    summary:
      "The client of {request} left before the answer came ({seconds}), and nginx noted 499: neither nginx nor `{service}` ended the request.",
    fix: "Give the client (a browser, a load balancer, a healthcheck, the `request-timeout` of this check) more time than `{service}` needs for {request}, or make that faster: work of this length belongs in the background.",
  },
  doc: {
    title: "The client leaves before the answer comes",
    what: "499 stands in nginx's access log alone: it means that the client closed the connection while nginx waited for the backend. The client has a time limit of its own that is shorter than the work; raising nginx's timeouts changes nothing.",
    confusedWith: {
      "nginx-proxy-read-timeout": "there nginx gives up, with 504 and a line in its error log",
      "nginx-read-timeout-midstream": "there nginx cuts an answer that has begun",
    },
  },
  judge(view) {
    return oncePerPlace(
      proxiedRequests(view, "client-closed").flatMap((one) => {
        const { exchange, line, route, service, request } = one;
        const { outcome, path } = exchange.body;
        const left = view.all("nginx.access").find(({ body }) => {
          return body.status === CLIENT_LEFT && body.path === path;
        });
        if (!isLeft(exchange) || !(left || line)) return [];
        const done = finishedAfter(view, service, exchange);
        if (!done && !exchange.body.logged) return [];
        const seconds = Math.round((left?.body.requestTime ?? outcome.ms / 1000) * 10) / 10;
        return {
          is: "cause",
          ...weightOf(done !== null, seconds),
          subject: service,
          effects: [
            { effect: "timed-out", on: service },
            { effect: "timed-out", on: view.plan.proxy?.service ?? "proxy" },
            { effect: "rejected", on: view.plan.proxy?.service ?? "proxy" },
          ],
          // Whatever keeps the service so long is the deeper reason.
          from: [{ effect: "timed-out", on: service }],
          cites: [left ?? exchange, ...(line ? [line] : []), exchange, ...(done ? [done.log] : [])],
          places: routePlaces(route),
          summary: saying({ request, service }, seconds, done?.status),
          fix: { text: "fix", params: { service, request } },
        };
      }),
    );
  },
});

/** Visitors leave, and close their browser; who waited for long was waiting for the answer. */
function weightOf(isDone: boolean, seconds: number) {
  if (isDone) return { confidence: "certain", severity: "error" } as const;
  if (seconds >= LONG_S) return { confidence: "likely", severity: "error" } as const;
  return { confidence: "possible", severity: "note" } as const;
}

function isLeft({ body: { outcome } }: Fact<"http.exchange">): boolean {
  const is499 = outcome.is === "answered" && outcome.status === CLIENT_LEFT;
  return is499 || outcome.is === "timed-out";
}

function saying(
  params: { readonly request: string; readonly service: string },
  seconds: number,
  status: number | undefined,
) {
  if (status !== undefined) {
    return { text: "finished", params: { ...params, seconds, status } } as const;
  }
  const after = seconds > 0 ? phrase("after-seconds", { seconds }) : phrase("after-unknown-time");
  return { text: "summary", params: { ...params, seconds: after } } as const;
}

/** Logs are written a little later than the answer. */
const SLACK_MS = 500;

/** The application's own line about the request, written when nobody waited any more. */
function finishedAfter(
  view: View<"app.log" | "http.exchange">,
  service: string,
  { body: { path, at, outcome } }: Fact<"http.exchange">,
) {
  const left = Date.parse(at) + outcome.ms;
  // What was asked direct afterwards says nothing of the request that went through nginx.
  const direct = view
    .all("http.exchange")
    .filter(({ body }) => body.via !== "proxied" && body.path === path)
    .map(({ body }) => ({ from: Date.parse(body.at), to: Date.parse(body.at) + body.outcome.ms }));
  for (const log of view.of("app.log", service)) {
    const { body, seen } = log;
    if (body.code !== "access" || body.path !== path || body.status >= 500) continue;
    const written = Date.parse(seen.at ?? "");
    const isOurs = direct.some(({ from, to }) => written >= from && written <= to + SLACK_MS);
    if (written > left && !isOurs) return { log, status: body.status };
  }
  return null;
}
