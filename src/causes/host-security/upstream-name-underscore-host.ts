import { hostRejections } from "../ask/requests/host-rejections.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "upstream-name-underscore-host",
  layer: "host-security",
  severity: "error",
  needs: ["app.log"],
  wants: ["http.exchange", "nginx.route", "compose.service"],
  text: {
    upstream:
      "`{service}` refuses requests with {status}, because their Host header says `{host}`: nginx sends its own name for the backend, and a host name must not have an underscore. Adding it to the allowed hosts does not help.",
    public:
      "`{service}` refuses requests with {status}, because their Host header says `{host}`: a host name must not have an underscore, and no list of allowed hosts changes that.",
    forward:
      "Add `proxy_set_header Host $host;` to the location that proxies, or give the backend a name without an underscore (a hyphen is allowed).",
    rename: "Use a name without an underscore: a hyphen is allowed.",
  },
  doc: {
    title: "A host name has an underscore",
    what: "Compose and nginx accept `my_app` as a name, but RFC 1034 does not allow underscores in host names. Django and Tomcat refuse such a Host header with 400 before they look at any list of allowed hosts. Mostly it is nginx that sends the upstream's name, because nobody told it to hand on the visitor's.",
    confusedWith: {
      "allowed-hosts-missing": "there the name is valid, and only not on the list",
      "host-header-not-forwarded": "there nginx's own name for the backend is valid as a host name",
    },
  },
  judge(view) {
    return hostRejections(view).map((rejection) => {
      const { service, exchange, status, log, route, host, isUpstreamName } = rejection;
      const isMalformed = log?.body.code === "host-rejected" && log.body.reason === "malformed";
      if (!isMalformed || !host?.includes("_")) return SILENT;
      const handler = route?.body.handler;
      const passes = handler?.is === "proxied" ? handler.servers.map(({ place }) => place) : [];
      const places = [...passes, route?.body.location?.place].flatMap((place) => place ?? []);
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "app-rejected", on: service }],
        cites: [log, ...[exchange, route].flatMap((fact) => fact ?? [])],
        places: [...(isUpstreamName ? places : []), ...placeOf(view, service, "")],
        summary: {
          text: isUpstreamName ? "upstream" : "public",
          params: { service, status, host },
        },
        fix: { text: isUpstreamName ? "forward" : "rename", params: {} },
      };
    });
  },
});
