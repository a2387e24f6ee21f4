import type { Fact } from "../../case/facts.ts";
import { hostName } from "../../case/host-name.ts";
import { withoutQuery } from "../../case/without-query.ts";
import { isForAnother, otherServer } from "../ask/configuration/other-server.ts";
import { exchangesVia, nginxRouteOf, statusOf } from "../ask/requests/exchanges.ts";
import { defineCause, SILENT } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "default-server-wrong-vhost",
  layer: "proxy-config",
  severity: "error",
  needs: ["http.exchange", "nginx.route", "nginx.directive"],
  text: {
    summary:
      "{request} came with the Host `{host}`, which no `server_name` has. So nginx's default server took it and {did}, and not the server for `{names}`, which proxies.",
    fix: "Add `{host}` to the `server_name` line of the server that proxies (or make that one the `default_server`). If the name of the check is wrong, set `proxy.host` in its configuration.",
  },
  doc: {
    title: "The wrong server block answers",
    what: "nginx chooses the server block by the Host header. A name that stands in no server_name goes to the default server: the one with default_server, else the first of the port. That is often a block that refuses all, or the packaged welcome page.",
    confusedWith: {
      "location-not-matched-static-fallback":
        "there the right server answers, and none of its locations fits",
      "config-not-loaded": "there the server that proxies is not in force at all",
    },
  },
  judge(view) {
    for (const exchange of exchangesVia(view, "proxied")) {
      const route = nginxRouteOf(view, exchange);
      const server = route?.body.server;
      if (!route || !server || !isRefused(exchange) || !isForAnother(view, route)) continue;
      const other = otherServer(view, route);
      if (!other) continue;
      const { method, path, host } = exchange.body;
      const status = statusOf(exchange);
      return {
        is: "cause",
        confidence: "certain",
        subject: route.subject,
        effects: [
          { effect: "wrong-route", on: route.subject },
          { effect: "closed-early", on: route.subject },
        ],
        cites: [exchange, route, other],
        places: [...(other.seen.place ? [other.seen.place] : []), server.place],
        summary: {
          text: "summary",
          params: {
            request: `${method} ${withoutQuery(path)}`,
            host,
            did: status === null ? phrase("closed-the-connection") : phrase("answered", { status }),
            names: other.body.args.join(" "),
          },
        },
        fix: { text: "fix", params: { host: hostName(host) } },
      };
    }
    return SILENT;
  },
});

/** 444 closes the connection without an answer. */
function isRefused(exchange: Fact<"http.exchange">): boolean {
  return exchange.body.outcome.is === "reset" || (statusOf(exchange) ?? 0) >= 400;
}
