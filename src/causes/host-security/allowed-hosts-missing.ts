import { hostRejections } from "../ask/host-rejections.ts";
import { composed } from "../ask/service-names.ts";
import { placeOf } from "../ask/start-command.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "allowed-hosts-missing",
  layer: "host-security",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["app.log", "nginx.route", "compose.service"],
  text: {
    summary:
      "`{service}` refuses requests with {status}, because `{host}`, the name that visitors use, is not among the hosts that it accepts.",
    fix: "Add `{host}` to the hosts that `{service}` accepts (Django: ALLOWED_HOSTS; Rails: config.hosts; Starlette: allowed_hosts; Vite: server.allowedHosts).",
    upstream: "the refused Host `{host}` is nginx's own name for the backend, not a public one",
  },
  doc: {
    title: "The application does not allow the public host name",
    what: "Frameworks check the Host header against a list, so that nobody makes them write wrong links. A name that is not on the list is refused before any view runs, Django with 400, although nginx did everything right.",
    confusedWith: {
      "host-header-not-forwarded": "there the refused Host is the name in proxy_pass",
    },
  },
  judge(view) {
    return hostRejections(view).map((rejection) => {
      const { service, exchange, log, route, host } = rejection;
      if (host === null) return SILENT;
      if (rejection.isUpstreamName) {
        return { is: "cleared", because: { text: "upstream", params: { host } } };
      }
      // A malformed name stays refused on any list.
      if (log?.body.code === "host-rejected" && log.body.reason === "malformed") return SILENT;
      const names = composed(view, service)?.body.environment ?? [];
      const variables = names.filter((name) => /(?:ALLOWED|TRUSTED)_?HOST/i.test(name));
      const { outcome } = exchange.body;
      return {
        is: "cause",
        confidence: log ? "certain" : "likely",
        subject: service,
        effects: [{ effect: "app-rejected", on: service }],
        cites: [exchange, ...(log ? [log] : []), ...(route ? [route] : [])],
        places: [
          ...variables.flatMap((name) => placeOf(view, service, `environment.${name}`)),
          ...placeOf(view, service, "environment"),
          ...placeOf(view, service, ""),
        ],
        summary: {
          text: "summary",
          params: {
            service,
            status: outcome.is === "answered" ? outcome.status : 400,
            host,
          },
        },
        fix: { text: "fix", params: { host, service } },
      };
    });
  },
});
