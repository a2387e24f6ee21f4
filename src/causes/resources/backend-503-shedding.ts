import type { Fact } from "../../case/facts.ts";
import type { Place } from "../../case/place.ts";
import { composed } from "../ask/names/service-names.ts";
import { duringExchange, exchangesVia, proxiedWith, statusOf } from "../ask/requests/exchanges.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause, SILENT, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "backend-503-shedding",
  layer: "resources",
  severity: "error",
  needs: [["app.log", "http.exchange"]],
  wants: ["app.log", "http.exchange", "nginx.error", "compose.service", "dockerfile.instruction"],
  text: {
    shed: "`{service}` answers 503 by itself, because it has as many connections as it may ({server}).",
    refuses:
      "`{service}` itself answers {request} with 503{hint}, without nginx as well: it is told to refuse, or has no room. nginx only passes that on.",
    more: "Give `{service}` more room (a higher --limit-concurrency, more workers) or fewer requests at once.",
    off: "Look in `{service}` for what answers 503: a maintenance switch that was left on, a limit on requests at once, a check of something that it waits for.",
  },
  doc: {
    title: "The backend sheds load, or is switched to maintenance",
    what: "The application or its server answers 503 on purpose: too many connections at once, a maintenance mode, a circuit breaker. The same answer comes without nginx.",
    confusedWith: {
      "unhandled-exception-500": "there an exception stands in the log",
      "no-live-upstreams": "there nginx has no peer left and answers 502",
    },
  },
  judge(view) {
    const [shed] = view.all("app.log").filter(({ body }) => body.code === "shedding");
    const [proxied] = proxiedWith(view, 503);
    const direct = exchangesVia(view, "direct").find(
      (one) => statusOf(one) === 503 && one.body.route === proxied?.body.route,
    );
    const service = shed?.subject ?? direct?.body.backend ?? null;
    if (service === null || (!shed && (!direct || !isOwnWill(view, direct)))) return SILENT;
    if (shed && !proxied && view.looked("http.exchange")) return SILENT;
    const [first, ...rest] = [shed, direct, proxied].flatMap((fact) => fact ?? []);
    if (!first) return SILENT;
    const hint = direct && headerOf(direct, "retry-after") ? phrase("and-retry-after") : "";
    const request = direct ? `${direct.body.method} ${direct.body.path}` : "requests";
    return {
      is: "cause",
      confidence: shed && proxied ? "certain" : "likely",
      subject: service,
      effects: [{ effect: "server-error", on: service }],
      cites: [first, ...rest],
      places: shed
        ? startCommandPlaces(view, service)
        : [...switches(view, service), ...startCommandPlaces(view, service)],
      summary:
        shed?.body.code === "shedding"
          ? { text: "shed", params: { service, server: shed.body.server } }
          : { text: "refuses", params: { service, request, hint } },
      fix: shed ? { text: "more", params: { service } } : { text: "off", params: { service } },
    };
  },
});

/** A health check says 503 for what it found, an exception says why, and an inner nginx has its own. */
function isOwnWill(view: View<"app.log">, direct: Fact<"http.exchange">): boolean {
  if (direct.body.route === "health" || /nginx/i.test(headerOf(direct, "server"))) return false;
  return !view
    .all("app.log")
    .some(({ body, seen }) => body.code === "exception" && duringExchange(direct, seen.at));
}

function headerOf({ body: { outcome } }: Fact<"http.exchange">, name: string): string {
  return outcome.is === "answered" ? (outcome.headers[name] ?? "") : "";
}

/** Variables that switch a service off, by their names. */
function switches(view: View<"compose.service">, service: string): readonly Place[] {
  const places = composed(view, service)?.body.places ?? {};
  return Object.entries(places).flatMap(([key, place]) =>
    /^environment\.\w*(?:MAINTENANCE|DISABLED|READ_?ONLY|OFFLINE|CONCURRENCY)/.test(key)
      ? [place]
      : [],
  );
}
