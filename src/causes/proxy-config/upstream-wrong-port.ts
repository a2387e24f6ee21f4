import { rewrite } from "../ask/edits.ts";
import { hopsOf, isLoopback } from "../ask/hops.ts";
import { portsOf } from "../ask/ports.ts";
import { refusalsAt } from "../ask/refusals.ts";
import { withPlaces } from "../ask/written/evidence.ts";
import { containerPortBehind, exposedPorts, writtenHops } from "../ask/written/hops.ts";
import { listening } from "../ask/written/listening.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "upstream-wrong-port",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.route", "listener"],
  wants: ["compose.service", "container.network", "container.config", "nginx.error", "app.log"],
  text: {
    summary:
      "nginx sends requests to `{host}:{port}`, but nothing in `{service}` listens on port {port}: it listens on {open}.",
    fix: "Change the port in the nginx configuration from {port} to {better}, where `{service}` listens. Or let `{service}` listen on {port}.",
    written:
      "nginx sends requests to `{host}:{port}`, but {server} in `{service}` listens on port {open}.",
    exposed:
      "nginx sends requests to `{host}:{port}`, but the image of `{service}` exposes {open} only. Where `{service}` does listen there, requests are refused.",
    listens: "`{service}` listens on port {port}, the one that nginx uses",
    nobody: "nothing listens in `{service}` on any port, so the port in nginx is not what is wrong",
  },
  doc: {
    title: "nginx uses a port on which the backend does not listen",
    what: "The address in proxy_pass is right and the backend runs, but it listens on another port. The kernel refuses each connection and nginx answers 502.",
    confusedWith: {
      "published-port-used-inside-network":
        "there nginx uses the port that compose publishes on the host",
      "backend-bind-loopback": "there the port is right, but open to the container itself only",
    },
  },
  inspect(view) {
    return writtenHops(view).flatMap((hop) => {
      const { upstream, service, places } = hop;
      const { host, port } = upstream;
      if (containerPortBehind(view, service, port) !== null) return [];
      const known = listening(view, service.subject);
      const exposed = known ? null : exposedPorts(view, service);
      const ports = known?.ports ?? exposed?.ports ?? [];
      if (ports.length === 0 || ports.includes(port)) return [];
      const better = ports.join(" or ");
      const params = { host, port, service: service.subject, open: better };
      return {
        severity: known ? "error" : "warning",
        subject: service.subject,
        cites: [upstream.line, ...(known ? [known.cite] : []), service],
        places: withPlaces(places, known?.place ?? exposed?.place),
        summary: known
          ? { text: "written", params: { ...params, server: known.server } }
          : { text: "exposed", params },
        fix: { text: "fix", params: { better, service: service.subject, port } },
        edits:
          known && ports.length === 1
            ? rewrite(upstream.place, `${host}:${port}`, `${host}:${better}`)
            : [],
      };
    });
  },
  judge(view) {
    return hopsOf(view).map((hop) => {
      if (hop.service === null || isLoopback(hop.host)) return SILENT;
      if (!view.looked("listener", hop.service)) return SILENT;
      const { service, port, host } = hop;
      const ports = portsOf(view, service);
      if (ports.all.length === 0) {
        return { is: "cleared", because: { text: "nobody", params: { service } } };
      }
      if (ports.all.some(({ body }) => body.port === port)) {
        return { is: "cleared", because: { text: "listens", params: { service, port } } };
      }
      // The published port is a cause of its own, with another explanation and the same cure.
      if (ports.containerPortBehind(port) !== null) return SILENT;
      const [first, ...rest] = ports.open.length > 0 ? ports.open : ports.all;
      if (!first) return SILENT;
      const open = [...new Set([first, ...rest].map(({ body }) => body.port))];
      const better = open.join(" or ");
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "refused", on: service }],
        cites: [first, ...rest, hop.route, ...refusalsAt(view, hop).slice(-1)],
        places: [hop.place],
        summary: { text: "summary", params: { host, port, service, open: better } },
        fix: { text: "fix", params: { better, service, port } },
        // With several ports to choose from, only a person knows which one is meant.
        edits: open.length === 1 ? rewrite(hop.place, `${host}:${port}`, `${host}:${better}`) : [],
        disposition: "safe",
      };
    });
  },
});
