import type { Fact } from "../../case/facts.ts";
import { hostName } from "../../case/host-name.ts";
import type { Place } from "../../case/place.ts";
import { withoutQuery } from "../../case/without-query.ts";
import { within } from "../ask/configuration/directives.ts";
import { named, UNNAMED_BACKEND } from "../ask/names/unnamed.ts";
import { exchangesVia, statusOf } from "../ask/requests/exchanges.ts";
import { defineCause, SILENT, type View } from "../define.ts";
import { type Param, phrase } from "../phrases.ts";

/** RFC 9110, 15.4: of these two clients repeat the method and the body. */
const KEEPS: ReadonlySet<number> = new Set([307, 308]);

const SITE = /^(?:https?:|\$scheme:)\/\//;

const text = {
  slash:
    "{method} {path} is redirected ({status}) to the same path with a slash at its end, by {who}. Clients follow with a GET, so the upload is lost on the way.",
  elsewhere:
    "{method} {path} is redirected ({status}) to {to}, by {who}. Clients follow with a GET, so the upload is lost on the way.",
  kept: "{method} {path} is not taken where it is sent: {who} redirects it ({status}) to {to}, so every upload is sent twice, and clients that do not follow lose it.",
  tls: "{method} {path} is redirected ({status}) to {to}, by {who}, and nothing in this stack speaks https: the upload has nowhere to go.",
  listen:
    'Let nginx speak https as well (`listen 443 ssl` with a certificate). Where a proxy in front ends TLS, redirect only what reached that one without it: `if ($http_x_forwarded_proto = "http")`.',
  fix: "Send the upload to where it ends: {to}. Where the old address has to work as well, answer it without a redirect (a `location` that proxies it), or with 308, which keeps method and body.",
} as const;

export default defineCause({
  id: "redirect-drops-post",
  layer: "proxy-config",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["nginx.route", "nginx.directive"],
  text,
  doc: {
    title: "A redirect loses the upload",
    what: "A 301 or 302 tells the client to ask elsewhere, and clients do that with GET and without the body. A missing slash at the end, http instead of https, or the domain without www turns an upload into a GET, which is then answered 405, 404, or with an empty list.",
    confusedWith: {
      "location-not-matched-static-fallback": "there the POST itself is answered 405",
      "forwarded-proto-redirect-loop": "there the redirect leads back to the same address",
    },
  },
  judge(view) {
    const exchange = exchangesVia(view, "proxied").find(isRedirectedBody);
    if (exchange?.body.outcome.is !== "answered") return SILENT;
    const { method, path, outcome, route: id, host } = exchange.body;
    const { status } = outcome;
    const to = outcome.headers["location"] ?? "";
    const route = view.all("nginx.route").find(({ body }) => body.route === id);
    const proxy = view.plan.proxy?.service ?? exchange.subject;
    const backend = exchange.body.backend ?? view.plan.backend?.service ?? UNNAMED_BACKEND;
    const plain = withoutQuery(path);
    const isSlash = pathOf(to) === `${plain}/` && to.includes(hostName(host));
    const twin = exchangesVia(view, "direct").find((one) => one.body.route === id);
    const isApp = twin !== undefined && isRedirectedBody(twin);
    // It would lead back to where it came from: that is another fault.
    if (pathOf(to) === plain && isApp && to.startsWith("https:")) return SILENT;
    const isToTls = !isApp && to.startsWith("https:") && isWithoutTls(view, proxy);
    const params = {
      method,
      path: plain,
      status,
      to: to || phrase("elsewhere"),
      who: isApp ? phrase("quoted", { name: named(backend) }) : "nginx",
    };
    return {
      is: "cause",
      confidence: "certain",
      subject: isApp ? backend : proxy,
      effects: [
        { effect: "wrong-route", on: proxy },
        { effect: "app-rejected", on: backend },
      ],
      cites: [exchange, ...(isApp && twin ? [twin] : []), ...citedOf(route, isApp)],
      places: isApp ? [] : placesOf(view, route, plain),
      ...said(isToTls ? "tls" : kindOf(status, isSlash), params),
    };
  },
});

/** The server puts host and port as it knows them, which need not be those of visitors. */
function said(
  kind: Exclude<keyof typeof text, "fix" | "listen">,
  params: Readonly<Record<"method" | "path" | "status" | "to" | "who", Param>>,
) {
  const summary = { text: kind, params };
  if (kind === "tls") return { summary, fix: { text: "listen", params: {} } } as const;
  const to = kind === "slash" ? `${String(params.path)}/` : params.to;
  return { summary, fix: { text: "fix", params: { to } } } as const;
}

function kindOf(status: number, isSlash: boolean): "kept" | "slash" | "elsewhere" {
  if (KEEPS.has(status)) return "kept";
  return isSlash ? "slash" : "elsewhere";
}

function isRedirectedBody(exchange: Fact<"http.exchange">): boolean {
  const status = statusOf(exchange) ?? 0;
  return status >= 300 && status < 400 && exchange.body.sentBytes > 0;
}

/** Of an absolute URL as of a path. */
function pathOf(location: string): string {
  const path = location.includes("://") ? `/${location.split("/").slice(3).join("/")}` : location;
  return withoutQuery(path);
}

/** Not a route that nginx would pass on by its configuration: the answer says otherwise. */
function citedOf(route: Fact<"nginx.route"> | undefined, isApp: boolean) {
  return route && (isApp || route.body.handler.is !== "proxied") ? [route] : [];
}

/** Whether no server of nginx takes TLS; false where its configuration was not read. */
function isWithoutTls(view: View<"nginx.directive">, proxy: string): boolean {
  const lines = view.of("nginx.directive", proxy);
  return (
    lines.length > 0 &&
    !lines.some(({ body: { name, args } }) => {
      return (name === "listen" && args.includes("ssl")) || (name === "ssl" && args[0] === "on");
    })
  );
}

/** Lines of the server that send on to somewhere. */
function sending(view: View<"nginx.directive">, server: Place | undefined, proxy: string) {
  return within(view.of("nginx.directive", proxy), server).filter(
    ({ body: { name, args } }) =>
      (name === "return" || name === "rewrite") && args.some((arg) => SITE.test(arg)),
  );
}

/** The line that redirects: `return`, or the location whose path has the slash. */
function placesOf(
  view: View<"nginx.directive">,
  route: Fact<"nginx.route"> | undefined,
  path: string,
): readonly Place[] {
  if (!route) return [];
  const { handler, location, server } = route.body;
  const slashed = within(view.of("nginx.directive", route.subject), server?.place).filter(
    ({ body }) => body.name === "location" && body.args.at(-1) === `${path}/`,
  );
  return [
    ...slashed.flatMap(({ seen }) => seen.place ?? []),
    ...(handler.is === "redirected" ? [handler.place] : []),
    ...sending(view, server?.place, route.subject).flatMap(({ seen }) => seen.place ?? []),
    ...(location ? [location.place] : []),
  ];
}
