import type { Fact } from "../../case/facts.ts";
import { withoutQuery } from "../../case/without-query.ts";
import { named, UNNAMED_BACKEND } from "../ask/names/unnamed.ts";
import {
  exchangesVia,
  isAbout,
  nginxRouteOf,
  proxiedWith,
  statusOf,
} from "../ask/requests/exchanges.ts";
import { defineCause, type View } from "../define.ts";

export default defineCause({
  id: "x-accel-redirect-not-served",
  layer: "proxy-config",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.directive", "nginx.route"],
  text: {
    summary:
      "`{service}` answers {request} with `X-Accel-Redirect: {to}`, so that nginx sends that file itself. nginx looks for it at {file}, and there is none: visitors get {status}.",
    fix: "Give nginx a `location {folder}` with `internal;` and `alias FOLDER/;`, where FOLDER is where nginx has these files. In containers it needs the volume that `{service}` keeps them in.",
    "fix-folder":
      "`location {pattern}` takes it, so the file is missing there: let nginx have the folder that `{service}` keeps its files in (in containers by the same volume), at the path that the location names with `alias` or `root`.",
  },
  doc: {
    title: "nginx does not find what X-Accel-Redirect names",
    what: "A backend may answer with the header X-Accel-Redirect and leave it to nginx to send the file. nginx takes the header's path for a request of its own: without a location for it, or without the file in nginx's own container, it answers 404, although the backend did its part.",
    confusedWith: {
      "location-not-matched-static-fallback": "there nginx never asked the backend",
    },
  },
  judge(view) {
    return proxiedWith(view, 403, 404).flatMap((exchange) => {
      const to = sentOnTo(view, exchange);
      const line = view
        .all("nginx.error")
        .find((one) => one.body.code === "static-not-found" && isAbout(one, exchange));
      const file = line?.body.name ?? null;
      if (to === null || !line || !line.body.upstream || file === null) return [];
      const service = named(exchange.body.backend ?? view.plan.backend?.service ?? UNNAMED_BACKEND);
      const proxy = view.plan.proxy?.service ?? line.subject;
      const location = locationOf(view, line.subject, to);
      const server = nginxRouteOf(view, exchange)?.body.server?.place ?? null;
      const request = `${exchange.body.method} ${withoutQuery(exchange.body.path)}`;
      const folder = to.slice(0, to.indexOf("/", 1) + 1) || "/";
      const pattern = location?.body.args.join(" ") ?? "";
      return {
        is: "cause" as const,
        confidence: "certain" as const,
        subject: proxy,
        effects: [{ effect: "wrong-route", on: proxy }] as const,
        cites: [line, exchange] as const,
        places: [location?.seen.place ?? server].filter((place) => place !== null),
        summary: {
          text: "summary",
          params: { service, request, to, file, status: statusOf(exchange) ?? 404 },
        } as const,
        fix: location
          ? ({ text: "fix-folder", params: { pattern, service } } as const)
          : ({ text: "fix", params: { folder, service } } as const),
      };
    });
  },
});

/** Where the backend, asked itself, tells nginx to look. */
function sentOnTo(view: View<"http.exchange">, { body }: Fact<"http.exchange">): string | null {
  const twin = exchangesVia(view, "direct").find(({ body: { route } }) => route === body.route);
  const outcome = twin?.body.outcome;
  const to = outcome?.is === "answered" ? outcome.headers["x-accel-redirect"] : undefined;
  return to?.startsWith("/") ? withoutQuery(to) : null;
}

/** The longest prefix that takes the path; what takes everything is not meant for it. */
function locationOf(view: View<"nginx.directive">, proxy: string, path: string) {
  return view
    .of("nginx.directive", proxy)
    .filter(({ body: { name, args } }) => {
      const prefix = args.at(-1) ?? "";
      return name === "location" && prefix.length > 1 && path.startsWith(prefix);
    })
    .sort((a, b) => (b.body.args.at(-1)?.length ?? 0) - (a.body.args.at(-1)?.length ?? 0))[0];
}
