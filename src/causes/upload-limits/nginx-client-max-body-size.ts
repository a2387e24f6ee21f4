import type { Fact } from "../../case/facts.ts";
import { withoutQuery } from "../../case/without-query.ts";
import { putInside, rewrite } from "../ask/configuration/edits.ts";
import { allowedFurtherIn } from "../ask/configuration/inner-nginx.ts";
import { serviceAt } from "../ask/names/service-names.ts";
import { exchangesVia, isAbout, proxiedWith, statusOf } from "../ask/requests/exchanges.ts";
import { sizeInWords } from "../ask/sizes.ts";
import { routeOf } from "../ask/written/app-routes.ts";
import type { Written } from "../ask/written/evidence.ts";
import { placesOf } from "../ask/written/evidence.ts";
import { peerNamed } from "../ask/written/peers.ts";
import { defineCause, SILENT, type StaticFinding, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

/** Names, boundaries and other fields of a multipart form. */
const FORM_BYTES = 16 * 1024;

const text = {
  less: "`{service}` takes uploads of up to {most} at {path}, but nginx refuses more than {limit} with 413: what lies between never reaches it.",
  planned:
    "nginx accepts at most {limit} ({origin}) for {path}. The upload of the check has {size}, which nginx refuses with 413 before the backend sees it.",
  summary:
    "nginx accepts at most {limit} ({origin}). The upload had {size}, so nginx refused it with 413, and the backend never saw it.",
  told: "nginx refused a body of {size} with 413, because `client_max_body_size` allows less there (1 MB where it is not set). The backend never saw it.",
  behind:
    "`{service}`, which the upload reaches behind `{proxy}`, runs an nginx of its own: that one refused the upload of {size} with 413 ({origin}).",
  fix: "Set `client_max_body_size` for this location to the largest upload that the backend accepts; {size} need `{least}`.",
  outer: "the limit was raised at the nginx behind this one, which does not help at the outer one",
  backend: "the 413 came from the backend itself, not from nginx",
} as const;

export default defineCause({
  id: "nginx-client-max-body-size",
  layer: "upload-limits",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["nginx.error", "nginx.route", "nginx.directive", "compose.service", "container.network"],
  text,
  doc: {
    title: "The upload is larger than nginx allows",
    what: "nginx compares the size of each request with client_max_body_size, 1 MB unless it is set, and answers 413 before the backend sees anything.",
    confusedWith: {
      "backend-body-limit-413":
        "there the backend made the 413: it does so for a direct upload as well",
      "client-body-temp-unwritable": "there nginx answers 500, because it cannot store the body",
    },
  },
  inspect(view) {
    return [...tooLarge(view), ...lessThanTheApplication(view)];
  },
  judge(view) {
    const said = view.all("nginx.error").findLast(({ body }) => body.code === "body-too-large");
    const first = refusedUpload(view, said);
    if (!first) return SILENT;
    const proxy = view.plan.proxy?.service ?? first.subject;
    if (said && said.subject !== proxy) return byAnother(view, proxy, first, said);
    const direct = exchangesVia(view, "direct").some((fact) => statusOf(fact) === 413);
    if (!said && direct) return { is: "cleared", because: { text: "backend", params: {} } };
    const route = view.all("nginx.route").find(({ body }) => body.route === first.body.route);
    const limit = route?.body.limits.bodySize;
    const exceeded = limit !== undefined && limit.value > 0 && first.body.sentBytes > limit.value;
    if (!said && !exceeded) return SILENT;
    const serviceOf = (host: string) => serviceAt(view, host);
    if (allowedFurtherIn(view, route, first.body.sentBytes, serviceOf)) {
      return { is: "cleared", because: { text: "outer", params: {} } };
    }
    const least = leastFor(first.body.sentBytes);
    if (first.body.logged && !isRefusedBy(limit, first)) return toldBy(proxy, first, said);
    const written = view.all("nginx.directive").find(({ body, seen }) => {
      const { file, line } = limit?.place ?? { file: null, line: null };
      return (
        body.name === "client_max_body_size" &&
        seen.place?.file === file &&
        seen.place?.line === line
      );
    });
    const places = [limit?.place, route?.body.location?.place, route?.body.server?.place];
    return {
      is: "cause",
      confidence: said ? "certain" : "likely",
      subject: proxy,
      effects: [{ effect: "rejected", on: proxy }],
      cites: [first, ...(said ? [said] : []), ...(route ? [route] : [])],
      places: places.flatMap((place) => (place ? [place] : [])),
      summary: {
        text: "summary",
        params: {
          limit: sizeInWords(limit?.value ?? 2 ** 20),
          origin: limit?.place
            ? "`client_max_body_size`"
            : phrase("default-as-not-set", { directive: "`client_max_body_size`" }),
          size: sizeInWords(first.body.sentBytes),
        },
      },
      fix: { text: "fix", params: { size: sizeInWords(first.body.sentBytes), least } },
      edits: written
        ? rewrite(limit?.place, `client_max_body_size ${written.body.args.join(" ")};`, least)
        : putInside(route?.body.location?.place ?? route?.body.server?.place, [least]),
      disposition: "safe",
    };
  },
});

/** A log does not say which server answered: what lets the body through was not it. */
function isRefusedBy(
  limit: { readonly value: number } | undefined,
  { body }: Fact<"http.exchange">,
): boolean {
  return limit !== undefined && limit.value < body.sentBytes;
}

/** Of what a log tells, the request that the line is about. */
function refusedUpload(view: View<"http.exchange">, said: Fact<"nginx.error"> | undefined) {
  const refused = proxiedWith(view, 413);
  return refused.find((one) => one.body.logged && said && isAbout(said, one)) ?? refused[0];
}

/** nginx's line alone: the limit stands in a configuration that nobody showed. */
function toldBy(
  proxy: string,
  exchange: Fact<"http.exchange">,
  said: Fact<"nginx.error"> | undefined,
) {
  const size = sizeInWords(exchange.body.sentBytes);
  return {
    is: "cause",
    confidence: "certain",
    subject: proxy,
    effects: [{ effect: "rejected", on: proxy }],
    cites: [said ?? exchange, exchange],
    places: [],
    summary: { text: "told", params: { size } },
    fix: { text: "fix", params: { size, least: leastFor(exchange.body.sentBytes) } },
  } as const;
}

/** The least limit, in whole megabytes, that lets so many bytes through. */
function leastFor(bytes: number): string {
  return `client_max_body_size ${Math.ceil(bytes / 2 ** 20)}m;`;
}

/** A second nginx on the way, whose own error log says that it refused the body. */
function byAnother(
  view: View<"nginx.directive">,
  proxy: string,
  exchange: Fact<"http.exchange">,
  said: Fact<"nginx.error">,
) {
  const service = said.subject;
  const named = (name: string) =>
    view.of("nginx.directive", service).filter(({ body }) => body.name === name);
  const limits = named("client_max_body_size");
  // Where it is not set, the server is where it belongs.
  const decisive = limits.length > 0 ? limits : named("server").slice(0, 1);
  const size = sizeInWords(exchange.body.sentBytes);
  const [limit] = limits;
  const origin = limit
    ? `\`client_max_body_size ${limit.body.args.join(" ")}\``
    : phrase("default-of-being", { directive: "`client_max_body_size`", value: "1 MB" });
  return {
    is: "cause",
    confidence: "certain",
    subject: service,
    effects: [
      { effect: "app-rejected", on: service },
      { effect: "rejected", on: proxy },
    ],
    cites: [said, exchange],
    places: decisive.flatMap(({ seen }) => seen.place ?? []),
    summary: { text: "behind", params: { service, proxy, size, origin } },
    fix: { text: "fix", params: { size, least: leastFor(exchange.body.sentBytes) } },
    disposition: "safe",
  } as const;
}

/** What the check itself is to upload. */
function tooLarge(view: Written): readonly StaticFinding<typeof text>[] {
  return view.plan.routes.flatMap(
    ({ id, body, proxiedPath }): readonly StaticFinding<typeof text>[] => {
      const route = view.all("nginx.route").find((one) => one.body.route === id);
      const limit = route?.body.limits.bodySize;
      const { location, server, handler } = route?.body ?? {};
      const places = placesOf(limit?.place, location?.place, server?.place);
      if (!body || !route || !limit || !places || limit.value === 0) return [];
      if (handler?.is !== "proxied" || body.bytes <= limit.value) return [];
      const peer = (host: string) => peerNamed(view, host)?.subject ?? null;
      if (allowedFurtherIn(view, route, body.bytes, peer)) return [];
      // The form around the file counts as well.
      const least = leastFor(body.bytes + FORM_BYTES);
      const size = sizeInWords(body.bytes);
      return [
        {
          severity: "error",
          subject: route.subject,
          cites: [route],
          places,
          summary: {
            text: "planned",
            params: {
              limit: sizeInWords(limit.value),
              origin: limit.place ? "`client_max_body_size`" : phrase("its-default"),
              path: proxiedPath ?? "/",
              size,
            },
          },
          fix: { text: "fix", params: { size, least } },
          edits: limit.place ? [] : putInside(location?.place ?? server?.place, [least]),
        },
      ];
    },
  );
}

/** The application takes more than nginx lets through: nobody chose that. */
function lessThanTheApplication(view: Written): readonly StaticFinding<typeof text>[] {
  return view.all("nginx.route").flatMap((route): readonly StaticFinding<typeof text>[] => {
    const { handler, limits, method, location, server } = route.body;
    const planned = view.plan.routes.find(({ id }) => id === route.body.route);
    const service = planned?.backend;
    if (handler.is !== "proxied" || !service || limits.bodySize.value === 0) return [];
    const app = routeOf(view, service, method, withoutQuery(handler.upstreamUri));
    const most = app?.body.limitBytes ?? 0;
    const places = placesOf(limits.bodySize.place, location?.place, server?.place, app?.seen.place);
    if (!app || !places || most <= limits.bodySize.value) return [];
    const params = {
      path: route.body.path,
      limit: sizeInWords(limits.bodySize.value),
      service,
      most: sizeInWords(most),
    };
    const least = leastFor(most + FORM_BYTES);
    return [
      {
        severity: "warning",
        subject: route.subject,
        cites: [route, app],
        places,
        summary: { text: "less", params },
        fix: { text: "fix", params: { size: params.most, least } },
        edits: limits.bodySize.place ? [] : putInside(location?.place ?? server?.place, [least]),
      },
    ];
  });
}
