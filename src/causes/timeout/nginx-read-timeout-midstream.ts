import { known, passPlace } from "../ask/configuration/in-force.ts";
import { oncePerPlace } from "../ask/configuration/once-per-place.ts";
import { upstreamDirective } from "../ask/hops/upstream-directive.ts";
import { exchangesVia, statusOf } from "../ask/requests/exchanges.ts";
import { proxiedRequests } from "../ask/requests/proxied-requests.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "nginx-read-timeout-midstream",
  layer: "timeout",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route"],
  text: {
    summary:
      "`{service}` began to answer {request}, then paused, and nginx waited {limit} for the next piece and broke the answer off: the visitor has status 200 and half of it.",
    fix: "Raise `{directive}` for this location above the longest pause, or let `{service}` send something meanwhile (a comment line for server-sent events, a part of the result).",
  },
  doc: {
    title: "nginx gives up in the middle of an answer",
    what: "proxy_read_timeout (60 s unless set) counts between two pieces of an answer too. A stream that pauses longer (server-sent events, a language model that thinks, a slow report) is cut after its status has been sent, so the visitor sees 200 and an answer without its end.",
    confusedWith: {
      "nginx-proxy-read-timeout": "there nothing had come yet, and the visitor gets 504",
      "client-timeout-499": "there the client leaves, and nginx would have waited",
      "process-exit-in-handler": "there the backend closes the connection, and nothing timed out",
    },
  },
  judge(view) {
    return oncePerPlace(
      proxiedRequests(view, "answer-timed-out").flatMap((one) => {
        const { exchange, line, route, service, request } = one;
        if (line?.body.phase !== "reading upstream") return [];
        const limit = route?.body.limits.readTimeout;
        const directive = upstreamDirective("read_timeout", route, line);
        const direct = exchangesVia(view, "direct").find(
          (other) => other.body.route === exchange.body.route && statusOf(other) === 200,
        );
        return {
          is: "cause",
          confidence: direct ? "certain" : "likely",
          subject: service,
          effects: [
            { effect: "timed-out", on: service },
            { effect: "closed-early", on: view.plan.proxy?.service ?? "proxy" },
          ],
          cites: [line, exchange, ...(direct ? [direct] : [])],
          places: known(limit?.place, passPlace(route), route?.body.location?.place),
          summary: {
            text: "summary",
            params: {
              service,
              request,
              limit: limit
                ? `${limit.value} s`
                : phrase("as-long-as", { directive: `\`${directive}\`` }),
            },
          },
          fix: { text: "fix", params: { service, directive } },
        };
      }),
    );
  },
});
