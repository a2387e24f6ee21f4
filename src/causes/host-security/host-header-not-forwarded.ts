import { hostRejections } from "../ask/host-rejections.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "host-header-not-forwarded",
  layer: "host-security",
  severity: "error",
  needs: ["http.exchange", "nginx.route"],
  wants: ["app.log"],
  text: {
    summary:
      "`{service}` refuses requests with {status}, because their Host header says `{host}`. That is the name in `proxy_pass`: nginx sends it unless it is told to hand on the name that the visitor used.",
    fix: "Add `proxy_set_header Host $host;` to the location that proxies, and repeat there the `proxy_set_header` lines of the outer blocks: they count only where the location has none of its own.",
    forwarded: "nginx hands the visitor's Host on; `{service}` saw `{host}`",
  },
  doc: {
    title: "nginx does not hand the Host header on",
    what: "Unless told otherwise, nginx sends the name in proxy_pass as Host ($proxy_host). An application that checks the Host does not know that name and refuses the request, Django with 400.",
    confusedWith: {
      "allowed-hosts-missing": "there the refused Host is the public one, handed on rightly",
      "location-uri-double-or-stripped-prefix": "there the path is wrong, and the answer is 404",
    },
  },
  judge(view) {
    return hostRejections(view).map((rejection) => {
      const { service, exchange, log, route, host } = rejection;
      if (!rejection.isUpstreamName || !route || host === null) {
        const params = { service, host: host ?? "another name" };
        return { is: "cleared", because: { text: "forwarded", params } };
      }
      const { handler, location, upstreamHost } = route.body;
      const places = [
        upstreamHost.place,
        handler.is === "proxied" ? handler.place : null,
        location?.place,
      ];
      const { outcome } = exchange.body;
      return {
        is: "cause",
        confidence: log ? "certain" : "likely",
        subject: view.plan.proxy?.service ?? route.subject,
        effects: [{ effect: "app-rejected", on: service }],
        cites: [exchange, route, ...(log ? [log] : [])],
        places: places.flatMap((place) => place ?? []),
        summary: {
          text: "summary",
          params: {
            service,
            status: outcome.is === "answered" ? outcome.status : 400,
            host,
          },
        },
        fix: { text: "fix", params: {} },
      };
    });
  },
});
