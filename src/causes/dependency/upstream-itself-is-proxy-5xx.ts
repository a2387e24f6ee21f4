import type { Fact } from "../../case/facts.ts";
import { known, passPlace } from "../ask/configuration/in-force.ts";
import { hasOwnLine, innerPass, lineInside } from "../ask/configuration/made-inside.ts";
import { oncePerPlace } from "../ask/configuration/once-per-place.ts";
import { isBlind } from "../ask/requests/blind.ts";
import { exchangesVia, statusOf } from "../ask/requests/exchanges.ts";
import { type ProxiedRequest, proxiedRequests } from "../ask/requests/proxied-requests.ts";
import { defineCause, type Effect, type View } from "../define.ts";

const GATEWAY: ReadonlySet<number> = new Set([502, 503, 504]);

export default defineCause({
  id: "upstream-itself-is-proxy-5xx",
  layer: "dependency",
  severity: "error",
  needs: ["http.exchange"],
  wants: [
    "nginx.error",
    "nginx.access",
    "nginx.route",
    "nginx.directive",
    "compose.service",
    "container.network",
  ],
  text: {
    inner:
      "The {status} was not made by `{outer}` but by `{inner}` behind it, whose nginx could not get an answer from {upstream} ({what}). `{outer}` only passed it on.",
    own: "The {status} is `{service}`'s own answer to {request}: asked direct it says the same. It asks somebody else for this, and gets no good answer.",
    logged:
      "nginx's upstream answered {request} with {status} itself, and nginx only passed it on: something behind that upstream failed.",
    innerFix:
      "Mend the way from `{inner}` to its upstream: the name and port in its `proxy_pass`, or the service there. Nothing is wrong at the outer nginx.",
    ownFix:
      "Look into the log of `{service}` for the call that it makes for this request, and at the service that it calls. nginx has no part in it.",
    log: "Read the logs of that upstream: it is a proxy itself, or calls another service. Your own nginx has no part in it.",
  },
  doc: {
    title: "The 502 was made further in",
    what: "nginx passes on what its upstream answers, a 502 as well. When the upstream is another proxy, or an application that calls others, it may have made the 502 itself. Then the error log of the first nginx says nothing at all.",
    confusedWith: {
      "upstream-wrong-port": "there nginx's own error log has the line",
      "unhandled-exception-500": "there the application fails by itself, with 500 and a stack",
    },
  },
  judge(view) {
    return oncePerPlace(
      proxiedRequests(view).flatMap((one) => {
        const status = statusOf(one.exchange);
        if (status === null || !GATEWAY.has(status) || hasOwnLine(view, one)) return [];
        const said = lineInside(view, one);
        if (said) return madeInside(view, one, said, status);
        if (one.exchange.body.logged) return fromLog(view, one, status);
        const direct = exchangesVia(view, "direct").find(
          (fact) => fact.body.route === one.exchange.body.route && statusOf(fact) === status,
        );
        // 503 is what an application also says of itself.
        const { service, request, exchange } = one;
        // Where nginx is its own upstream, asking direct is asking nginx.
        const proxy = view.plan.proxy?.service;
        if (!direct || status === 503 || service === proxy) return [];
        if (isBlind(view, "nginx.error", proxy ?? "")) return [];
        return {
          ...onUpstream(view, one),
          confidence: "likely" as const,
          cites: [direct, exchange] as const,
          summary: { text: "own", params: { service, request, status } } as const,
          fix: { text: "ownFix", params: { service } } as const,
        };
      }),
    );
  },
});

function madeInside(
  view: View<"nginx.directive" | "compose.service" | "container.network">,
  one: ProxiedRequest,
  said: Fact<"nginx.error">,
  status: number,
) {
  const { pass, behind, upstream, effect } = innerPass(view, said);
  const outer = view.plan.proxy?.service ?? "nginx";
  const inner = said.subject;
  return {
    ...onUpstream(view, one),
    confidence: "certain",
    subject: inner,
    from: behind ? [{ effect, on: behind }] : [],
    cites: [said, one.exchange, ...(pass ? [pass] : [])],
    places: known(pass?.seen.place),
    summary: { text: "inner", params: { status, outer, inner, upstream, what: effect } },
    fix: { text: "innerFix", params: { inner } },
  } as const;
}

/** `$upstream_status` says that the upstream answered; that nginx wrote no line is only likely. */
function fromLog(view: View<"nginx.access">, one: ProxiedRequest, status: number) {
  const line = view
    .all("nginx.access")
    .find(({ body }) => body.path === one.exchange.body.path && body.status === status);
  if (line?.body.upstreamStatus !== status || !line.body.upstream?.includes(":")) return [];
  return {
    ...onUpstream(view, one),
    confidence: "possible",
    cites: [line, one.exchange],
    summary: { text: "logged", params: { request: one.request, status } },
    fix: { text: "log", params: {} },
  } as const;
}

/** What each of its answers says of the upstream: it has none itself, for whatever reason. */
function onUpstream({ plan }: View<never>, { service, route }: ProxiedRequest) {
  const on = (effect: Effect) => ({ effect, on: service });
  const rest = (["refused", "unreachable", "unresolved", "timed-out"] as const).map(on);
  const planned = plan.backend?.service ?? service;
  return {
    is: "cause",
    subject: service,
    effects: [
      on("server-error"),
      on("bad-response"),
      ...rest,
      { effect: "server-error", on: planned },
    ],
    places: known(passPlace(route)),
  } as const;
}
