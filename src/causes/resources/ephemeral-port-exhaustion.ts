import { directivesFor, placesOfLines } from "../ask/configuration/directives.ts";
import { failedDuring } from "../ask/ends/failed-during.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause, SILENT } from "../define.ts";
import { phrase } from "../phrases.ts";

/** errno(3): EADDRNOTAVAIL. */
const NO_ADDRESS = 99;

export default defineCause({
  id: "ephemeral-port-exhaustion",
  layer: "resources",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["http.exchange", "nginx.directive", "compose.service"],
  text: {
    summary:
      "nginx cannot open a connection to {upstream}: no local port is left for it (errno 99). Each connection to the same address needs a port of its own, also for a minute after it was closed.",
    fix: "Let nginx keep its connections to the backend instead of making a new one for each request: `keepalive 32;` in the upstream block, with `proxy_http_version 1.1;` and an empty `Connection` header. A second address of the backend, or a wider net.ipv4.ip_local_port_range, helps as well.",
  },
  doc: {
    title: "nginx has no local ports left",
    what: "A connection is known by both addresses and both ports. To one backend nginx can have as many as there are local ports, about 28 000; closed ones stay in TIME_WAIT for a minute. Under load without keepalive they run out, and nginx answers 500 or 502.",
    confusedWith: {
      "backend-not-running": "there the connection is refused (errno 111)",
      "nginx-worker-connections": "there nginx's own limit is reached, and its log says so",
    },
  },
  judge(view) {
    const lines = view
      .all("nginx.error")
      .filter(
        ({ body }) =>
          body.code === "connect-failed" && body.errno === NO_ADDRESS && body.upstream !== null,
      );
    const seen = failedDuring(view, lines);
    if (!seen) return SILENT;
    const { line, grounds } = seen;
    const proxy = line.subject;
    const { host = null, port = null } = line.body.upstream ?? {};
    const backend = view.plan.backend?.service ?? proxy;
    return {
      ...grounds,
      effects: [
        ...grounds.effects,
        { effect: "refused", on: backend },
        { effect: "unreachable", on: backend },
      ],
      places: [
        ...placeOf(view, proxy, "sysctls"),
        ...placesOfLines(directivesFor(view, proxy, undefined, "upstream", "proxy_pass")),
      ],
      summary: {
        text: "summary",
        params: {
          upstream:
            host === null ? phrase("the-backend") : port === null ? host : `${host}:${port}`,
        },
      },
      fix: { text: "fix", params: {} },
    };
  },
});
