import { rewrite } from "../ask/configuration/edits.ts";
import { hopsOf, isLoopback } from "../ask/hops/hops.ts";
import { portsOf } from "../ask/hops/ports.ts";
import { refusalsAt } from "../ask/hops/refusals.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { keyPlace, withPlaces } from "../ask/written/evidence.ts";
import { containerPortBehind, writtenHops } from "../ask/written/hops.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "published-port-used-inside-network",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.route", "listener", "compose.service"],
  wants: ["container.network", "container.config", "nginx.error"],
  text: {
    summary:
      "nginx sends requests to `{host}:{port}`, but {port} is the port that compose publishes on the host. Between containers, `{service}` is reached on port {container}.",
    fix: "Change the port in the nginx configuration from {port} to {container}: what `ports:` publishes counts on the host only.",
    written:
      "nginx sends requests to `{host}:{port}`, but {port} is only the port that compose publishes on the host: between containers, `{service}` is reached on port {container}.",
    unpublished: "compose does not publish another port of `{service}` as {port}",
  },
  doc: {
    title: "nginx uses the published port inside the network",
    what: '`ports: "8001:8000"` opens port 8001 on the host. Between containers only the right-hand side counts. The host port works in a browser, which is why it looks right, and is refused from nginx.',
    confusedWith: {
      "upstream-wrong-port": "there the port is not published either",
    },
  },
  inspect(view) {
    return writtenHops(view).flatMap(({ upstream, service, places }) => {
      const { host, port } = upstream;
      const container = containerPortBehind(view, service, port);
      if (container === null || !upstream.hasPort) return [];
      return {
        severity: "error",
        subject: service.subject,
        cites: [upstream.line, service],
        places: withPlaces(places, keyPlace(service, "ports.0", "ports")),
        summary: { text: "written", params: { host, port, service: service.subject, container } },
        fix: { text: "fix", params: { port, container } },
        edits: rewrite(upstream.place, `${host}:${port}`, `${host}:${container}`),
      };
    });
  },
  judge(view) {
    return hopsOf(view).map((hop) => {
      if (hop.service === null || isLoopback(hop.host)) return SILENT;
      const { service, port, host } = hop;
      const ports = portsOf(view, service);
      if (!view.looked("listener", service) || ports.all.some(({ body }) => body.port === port)) {
        return SILENT;
      }
      const container = ports.containerPortBehind(port);
      if (container === null) {
        return { is: "cleared", because: { text: "unpublished", params: { port, service } } };
      }
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "refused", on: service }],
        cites: [hop.route, ...ports.open, ...refusalsAt(view, hop).slice(-1)],
        places: [hop.place, ...placeOf(view, service, "ports.0")],
        summary: { text: "summary", params: { host, port, service, container } },
        fix: { text: "fix", params: { port, container } },
        edits: rewrite(hop.place, `${host}:${port}`, `${host}:${container}`),
        disposition: "safe",
      };
    });
  },
});
