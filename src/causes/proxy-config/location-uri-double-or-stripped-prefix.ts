import type { Fact } from "../../case/facts.ts";
import type { Place } from "../../case/place.ts";
import { withoutQuery } from "../../case/without-query.ts";
import { rewrite } from "../ask/configuration/edits.ts";
import { turnedByInner } from "../ask/configuration/inner-nginx.ts";
import { serviceAt } from "../ask/names/service-names.ts";
import { named, UNNAMED_BACKEND } from "../ask/names/unnamed.ts";
import { askedUnmapped } from "../ask/requests/asked-unmapped.ts";
import { exchangesVia, nginxRouteOf, proxiedWith, statusOf } from "../ask/requests/exchanges.ts";
import { routeOf } from "../ask/written/app-routes.ts";
import { placesOf } from "../ask/written/evidence.ts";
import { type Unreached, unreachedBehind } from "../ask/written/unreached-routes.ts";
import {
  defineCause,
  type Judgement,
  SILENT,
  type StaticFinding,
  type StaticKind,
  type View,
} from "../define.ts";

type Written = readonly StaticFinding<typeof text>[];

const text = {
  written:
    "nginx turns {path} into {sent} before it asks `{service}`, whose source has a route for {path} ({declared}) and none for {sent}.",
  double:
    "nginx turns {path} into {sent} before it asks `{service}`: two slashes, because `location {pattern}` does not end with one and the path in proxy_pass does.",
  summary:
    "nginx turns {path} into {sent} before it asks `{service}`, which does not know that path ({status}). It does know {path} ({right}).",
  inner:
    "nginx in `{inner}` turns {path} into {sent} before it asks `{service}`, and {status} comes back. Asked for {path} itself, `{service}` answers {right}.",
  fix: "Write `proxy_pass {target};`, with nothing behind the host and port: then nginx hands the path on as it is. A path there, even a single `/`, replaces what `location {pattern}` matched.",
  kept: "nginx sends requests below {pattern} to `{service}` as {sent}…, and none of the {count} routes that were found in its source begins so, as {declared} ({at}) does not. They are answered with 404.",
  cut: "nginx cuts {pattern} off before it asks `{service}`, and all {count} routes that were found in its source begin with that, as {declared} ({at}) does. They are answered with 404.",
  strip:
    "Where visitors ask for {pattern}… and `{service}` knows the rest alone, write a slash behind the address, which cuts the prefix off: `location {slashed}` with `proxy_pass {target}/;`. Or declare the routes with the prefix.",
  same: "nginx hands {path} on as it is",
  unknown: "`{service}` does not know {path} as the client sent it either ({status})",
};

export default defineCause({
  id: "location-uri-double-or-stripped-prefix",
  layer: "proxy-config",
  severity: "error",
  needs: ["http.exchange", "nginx.route"],
  wants: [
    "nginx.directive",
    // What the source declares, and what else an inspection looks at.
    "app.route",
    "bind.source",
    "compose.service",
    "container.network",
    "dockerfile.instruction",
    "nginx.problem",
    "nginx.template",
    "nginx.unloaded",
    "repo.path",
    "script",
  ],
  text,
  doc: {
    title: "location and proxy_pass change the path",
    what: "When proxy_pass has a path, even a single slash, nginx replaces the part of the request that `location` matched by that path. So a prefix is cut off, doubled, or gets two slashes, and the backend answers 404 to a path that it does not know (nginx manual, ngx_http_proxy_module, proxy_pass).",
    confusedWith: {
      "location-not-matched-static-fallback": "there nginx answers itself, and proxies nothing",
      "upstream-wrong-port": "there nobody answers at all",
    },
  },
  inspect(view) {
    const changed = changedPaths(view);
    return changed.length > 0 ? changed : inspected(view);
  },
  judge(view) {
    const judgements = proxiedWith(view, 404, 405).map((exchange): Judgement<typeof text> => {
      const route = nginxRouteOf(view, exchange);
      const handler = route?.body.handler;
      if (!route || handler?.is !== "proxied") return SILENT;
      const path = withoutQuery(exchange.body.path);
      const sent = withoutQuery(handler.upstreamUri);
      if (path === sent) return byInner(view, exchange, route, path);
      const status = statusOf(exchange) ?? 404;
      const service = exchange.body.backend ?? view.plan.backend?.service ?? UNNAMED_BACKEND;
      // Without proof that the path was right before, the 404 is the application's own word.
      const original = askedUnmapped(view, exchange);
      if (!original) return SILENT;
      if (original.status === 404 || original.status === status) {
        return {
          is: "cleared",
          because: { text: "unknown", params: { service: named(service), path, status } },
        };
      }
      const proxy = view.plan.proxy?.service ?? route.subject;
      const { location, uncertain } = route.body;
      const target = `${handler.scheme}://${authority(handler.target)}`;
      const right = original.status;
      const written = view
        .all("nginx.directive")
        .find(({ body, seen }) => body.name === "proxy_pass" && isAt(seen.place, handler.place));
      return {
        is: "cause",
        confidence: uncertain.length === 0 ? "certain" : "likely",
        subject: proxy,
        effects: [{ effect: "wrong-route", on: proxy }],
        cites: [exchange, original.exchange, route],
        places: [handler.place, ...(location ? [location.place] : [])],
        summary: {
          text: "summary",
          params: { path, sent, service: named(service), status, right },
        },
        fix: { text: "fix", params: { target, path, pattern: location?.pattern ?? "" } },
        edits: rewrite(handler.place, written?.body.args[0] ?? "", target),
      };
    });
    const isNamed = judgements.some(({ is }) => is === "cause");
    return onePerDirective([...judgements, ...(isNamed ? [] : unreached(view))]);
  },
});

/** What a second nginx on the way makes of the path, where the backend itself knows that path. */
function byInner(
  view: View<"http.exchange" | "nginx.directive" | "compose.service" | "container.network">,
  exchange: Fact<"http.exchange">,
  route: Fact<"nginx.route">,
  path: string,
): Judgement<typeof text> {
  const turned = turnedByInner(view, route, path, (host) => serviceAt(view, host));
  const original = exchangesVia(view, "direct").find(
    ({ body }) => body.route === exchange.body.route && withoutQuery(body.path) === path,
  );
  const right = (original && statusOf(original)) ?? 500;
  const service = exchange.body.backend ?? view.plan.backend?.service;
  if (!turned || !original || right >= 400 || service === undefined) {
    return { is: "cleared", because: { text: "same", params: { path } } };
  }
  const { inner, line, pattern, sent, target } = turned;
  const { place } = line.seen;
  return {
    is: "cause",
    confidence: "certain",
    subject: inner,
    effects: [{ effect: "wrong-route", on: view.plan.proxy?.service ?? route.subject }],
    cites: [exchange, original, line],
    places: place ? [place] : [],
    summary: {
      text: "inner",
      params: { inner, path, sent, service, status: statusOf(exchange) ?? 404, right },
    },
    fix: { text: "fix", params: { target, path, pattern } },
    edits: rewrite(place, line.body.args[0] ?? "", target),
  };
}

function changedPaths(view: View<StaticKind>): Written {
  const told = new Set<string>();
  return view.all("nginx.route").flatMap((route) => {
    const { handler, location, path, route: id } = route.body;
    if (handler.is !== "proxied" || !location) return [];
    const places = placesOf(handler.place, location.place);
    const sent = withoutQuery(handler.upstreamUri);
    const planned = view.plan.routes.find((one) => one.id === id);
    const asked = withoutQuery(path);
    if (!places || sent === asked) return [];
    const service = planned?.backend ?? handler.target;
    const { pattern } = location;
    const isDoubled = sent.includes("//") && !asked.includes("//");
    const right = routeOf(view, service, route.body.method, asked);
    const isStripped = right !== null && !routeOf(view, service, route.body.method, sent);
    const line = `${places[0].file}:${places[0].line}`;
    if ((!isDoubled && !isStripped) || told.has(line)) return [];
    told.add(line);
    const { file = "", line: at = 0 } = right?.seen.place ?? {};
    return {
      severity: "error",
      subject: route.subject,
      cites: [route, ...(right ? [right] : [])],
      places,
      summary: isDoubled
        ? { text: "double", params: { path, sent, service, pattern } }
        : { text: "written", params: { path, sent, service, declared: `${file}:${at}` } },
      fix: { text: "fix", params: { target: `${handler.scheme}://${handler.target}`, pattern } },
    };
  });
}

/** What the files show, beside what was asked: without a known path nobody asks for these routes. */
function unreached(view: View<StaticKind>) {
  return view.all("nginx.route").flatMap((route) => {
    const { handler, location } = route.body;
    const none = unreachedBehind(view, route);
    if (!none || handler.is !== "proxied" || !location) return [];
    return [
      {
        is: "cause" as const,
        confidence: "likely" as const,
        severity: "warning" as const,
        subject: route.subject,
        effects: [{ effect: "wrong-route" as const, on: route.subject }] as const,
        cites: [route, none.upload] as const,
        places: [handler.place, location.place] as const,
        ...aboutNone(none, `${handler.scheme}://${handler.target}`),
      },
    ];
  });
}

function inspected(view: View<StaticKind>): Written {
  return unreached(view).flatMap(({ places: [first, ...rest], subject, cites, summary, fix }) => {
    const places = placesOf(first, ...rest);
    return places ? [{ severity: "warning", subject, cites, places, summary, fix }] : [];
  });
}

function aboutNone({ service, pattern, sent, upload, count, cut }: Unreached, target: string) {
  const { file, line } = upload.seen.place ?? { file: "", line: 0 };
  const declared = upload.body.path;
  const params = { service, pattern, sent, count, declared, at: `${file}:${line}` };
  const slashed = pattern.endsWith("/") ? pattern : `${pattern}/`;
  return cut
    ? ({
        summary: { text: "cut", params },
        fix: { text: "fix", params: { target, pattern } },
      } as const)
    : ({
        summary: { text: "kept", params },
        fix: { text: "strip", params: { pattern, service, slashed, target } },
      } as const);
}

function isAt(one: Place | null, other: Place): boolean {
  return one?.file === other.file && one.line === other.line;
}

/** A directive that changes several paths is one finding. */
function onePerDirective<T extends Judgement<typeof text>>(judgements: readonly T[]): readonly T[] {
  const blamed = new Set<string>();
  return judgements.filter((judgement) => {
    if (judgement.is !== "cause") return true;
    const directive = JSON.stringify(judgement.places?.[0]);
    const isNew = !blamed.has(directive);
    blamed.add(directive);
    return isNew;
  });
}

/** Host and port of a target, without the path that may be written behind them. */
function authority(target: string): string {
  return target.split("/", 1)[0] ?? target;
}
