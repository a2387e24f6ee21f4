import { hostRejections } from "../ask/requests/host-rejections.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "host-header-not-forwarded",
  layer: "host-security",
  severity: "error",
  needs: [["http.exchange", "app.log"]],
  wants: ["nginx.route"],
  text: {
    summary:
      "`{service}` refuses requests with {status}, because their Host header says `{host}`. That is the name in `proxy_pass`: nginx sends it unless it is told to hand on the name that the visitor used.",
    fix: "Add `proxy_set_header Host $host;` to the location that proxies, and repeat there the `proxy_set_header` lines of the outer blocks: they count only where the location has none of its own.",
    malformed: "`{host}` is no valid host name, so it is refused wherever it comes from",
    forwarded: "nginx hands the visitor's Host on; `{service}` saw `{host}`",
  },
  doc: {
    title: "nginx does not hand the Host header on",
    what: "Unless told otherwise, nginx sends the name in proxy_pass as Host ($proxy_host). An application that checks the Host does not know that name and refuses the request, Django with 400.",
    confusedWith: {
      "upstream-name-underscore-host":
        "there the refused name has an underscore, and no list of allowed hosts helps",
      "allowed-hosts-missing": "there the refused Host is the public one, handed on rightly",
      "location-uri-double-or-stripped-prefix": "there the path is wrong, and the answer is 404",
    },
  },
  judge(view) {
    return hostRejections(view).map((rejection) => {
      const { service, exchange, log, route, host, status } = rejection;
      const [first] = [exchange, log].flatMap((fact) => fact ?? []);
      if (!rejection.isUpstreamName || !first || host === null) {
        const params = { service, host: host ?? phrase("another-name") };
        return { is: "cleared", because: { text: "forwarded", params } };
      }
      if (log?.body.code === "host-rejected" && log.body.reason === "malformed") {
        return { is: "cleared", because: { text: "malformed", params: { host } } };
      }
      const handler = route?.body.handler;
      const places = [
        route?.body.upstreamHost.place,
        handler?.is === "proxied" ? handler.place : null,
        route?.body.location?.place,
      ];
      return {
        is: "cause",
        confidence: log && exchange && route ? "certain" : "likely",
        subject: view.plan.proxy?.service ?? route?.subject ?? "nginx",
        effects: [{ effect: "app-rejected", on: service }],
        cites: [first, ...[route, log].flatMap((fact) => fact ?? [])],
        places: places.flatMap((place) => place ?? []),
        summary: {
          text: "summary",
          params: {
            service,
            status,
            host,
          },
        },
        fix: { text: "fix", params: {} },
      };
    });
  },
});
