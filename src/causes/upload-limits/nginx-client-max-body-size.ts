import type { Fact } from "../../case/facts.ts";
import { putInside, rewrite } from "../ask/edits.ts";
import { exchangesVia, proxiedWith, statusOf } from "../ask/exchanges.ts";
import { withoutQuery } from "../ask/paths.ts";
import { sizeInWords } from "../ask/sizes.ts";
import { routeOf } from "../ask/written/app-routes.ts";
import type { Written } from "../ask/written/evidence.ts";
import { placesOf } from "../ask/written/evidence.ts";
import { defineCause, SILENT, type StaticFinding, type View } from "../define.ts";

/** Names, boundaries and other fields of a multipart form. */
const FORM_BYTES = 16 * 1024;

const text = {
  less: "`{service}` takes uploads of up to {most} at {path}, but nginx refuses more than {limit} with 413: what lies between never reaches it.",
  planned:
    "nginx accepts at most {limit} ({origin}) for {path}. The upload of the check has {size}, which nginx refuses with 413 before the backend sees it.",
  summary:
    "nginx accepts at most {limit} ({origin}). The upload had {size}, so nginx refused it with 413, and the backend never saw it.",
  behind:
    "`{service}`, which the upload reaches behind `{proxy}`, runs an nginx of its own: that one refused the upload of {size} with 413 ({origin}).",
  fix: "Set `client_max_body_size` for this location to the largest upload that the backend accepts; {size} need `{least}`.",
  backend: "the 413 came from the backend itself, not from nginx",
} as const;

export default defineCause({
  id: "nginx-client-max-body-size",
  layer: "upload-limits",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["nginx.error", "nginx.route", "nginx.directive"],
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
    const [first] = proxiedWith(view, 413);
    if (!first) return SILENT;
    const said = view.all("nginx.error").findLast(({ body }) => body.code === "body-too-large");
    const proxy = view.plan.proxy?.service ?? first.subject;
    if (said && said.subject !== proxy) return byAnother(view, proxy, first, said);
    const direct = exchangesVia(view, "direct").some((fact) => statusOf(fact) === 413);
    if (!said && direct) return { is: "cleared", because: { text: "backend", params: {} } };
    const route = view.all("nginx.route").find(({ body }) => body.route === first.body.route);
    const limit = route?.body.limits.bodySize;
    const exceeded = limit !== undefined && limit.value > 0 && first.body.sentBytes > limit.value;
    if (!said && !exceeded) return SILENT;
    const least = leastFor(first);
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
            : "its default: `client_max_body_size` is not set",
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

function leastFor({ body }: Fact<"http.exchange">): string {
  return `client_max_body_size ${Math.ceil(body.sentBytes / 2 ** 20)}m;`;
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
    : "the default of `client_max_body_size`, 1 MB";
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
    fix: { text: "fix", params: { size, least: leastFor(exchange) } },
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
      // The form around the file counts as well.
      const least = `client_max_body_size ${Math.ceil((body.bytes + FORM_BYTES) / 2 ** 20)}m;`;
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
              origin: limit.place ? "`client_max_body_size`" : "its default",
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
    const least = `client_max_body_size ${Math.ceil((most + FORM_BYTES) / 2 ** 20)}m;`;
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
