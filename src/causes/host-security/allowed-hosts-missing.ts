import type { Place } from "../../case/place.ts";
import { refusedHealthchecks } from "../ask/healthchecks/healthcheck-hosts.ts";
import { composed } from "../ask/names/service-names.ts";
import { hostRejections } from "../ask/requests/host-rejections.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause, type Judgement, SILENT, type View } from "../define.ts";

const text = {
  summary:
    "`{service}` refuses requests with {status}, because `{host}`, the name that visitors use, is not among the hosts that it accepts.",
  fix: "Add `{host}` to the hosts that `{service}` accepts (Django: ALLOWED_HOSTS; Rails: config.hosts; Starlette: allowed_hosts; Vite: server.allowedHosts).",
  upstream: "the refused Host `{host}` is nginx's own name for the backend, not a public one",
  check:
    "`{service}` refuses its own healthcheck: that asks as `{host}`, which is not among the hosts that it accepts. So it counts as unhealthy, although it works.",
  ask: 'Add `{host}` to the hosts that `{service}` accepts, or let the healthcheck ask under a name that it does accept: `curl -f -H "Host: …"`.',
} as const;

type Answer = Judgement<typeof text>;

export default defineCause({
  id: "allowed-hosts-missing",
  layer: "host-security",
  severity: "error",
  needs: [["http.exchange", "app.log"]],
  wants: ["nginx.route", "compose.service", "container.health", "dockerfile.instruction"],
  text,
  doc: {
    title: "The application does not allow the public host name",
    what: "Frameworks check the Host header against a list, so that nobody makes them write wrong links. A name that is not on the list is refused before any view runs, Django with 400, although nginx did everything right.",
    confusedWith: {
      "healthcheck-wrong-target": "there the healthcheck asks a wrong port or path",
      "host-header-not-forwarded": "there the refused Host is the name in proxy_pass",
    },
  },
  judge(view) {
    const checks = refusedHealthchecks(view).map(({ check, host, log }): Answer => {
      const { service, health } = check;
      return {
        is: "cause",
        confidence: "certain",
        severity: check.isGate ? "error" : "warning",
        subject: service,
        effects: [{ effect: "unhealthy", on: service }],
        cites: [log, health],
        places: [...hostPlaces(view, service), ...check.places],
        summary: { text: "check", params: { service, host } },
        fix: { text: "ask", params: { service, host } },
      };
    });
    const requests = hostRejections(view).map((rejection): Answer => {
      const { service, exchange, log, route, host, status } = rejection;
      const [first] = [exchange, log].flatMap((fact) => fact ?? []);
      // Two Host headers, joined: no list can have that.
      if (host === null || host.includes(",") || !first) return SILENT;
      if (rejection.isUpstreamName) {
        return { is: "cleared", because: { text: "upstream", params: { host } } };
      }
      // A malformed name stays refused on any list.
      if (log?.body.code === "host-rejected" && log.body.reason === "malformed") return SILENT;
      return {
        is: "cause",
        confidence: log && exchange ? "certain" : "likely",
        subject: service,
        effects: [{ effect: "app-rejected", on: service }],
        cites: [first, ...[log, route].flatMap((fact) => fact ?? [])],
        places: hostPlaces(view, service),
        summary: { text: "summary", params: { service, status, host } },
        fix: { text: "fix", params: { host, service } },
      };
    });
    return [...checks, ...requests];
  },
});

/** Where the list of hosts comes from. */
function hostPlaces(view: View<"compose.service">, service: string): readonly Place[] {
  const names = composed(view, service)?.body.environment ?? [];
  const variables = names.filter((name) => /(?:ALLOWED|TRUSTED)_?HOST/i.test(name));
  return [
    ...variables.flatMap((name) => placeOf(view, service, `environment.${name}`)),
    ...placeOf(view, service, "environment"),
    ...placeOf(view, service, ""),
  ];
}
