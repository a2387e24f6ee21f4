import { rewrite } from "../ask/configuration/edits.ts";
import { hopsOf, isLoopback } from "../ask/hops/hops.ts";
import { portsOf } from "../ask/hops/ports.ts";
import { refusalsAt } from "../ask/hops/refusals.ts";
import { changedDefault } from "../ask/starts/changed-default.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "framework-default-port-changed",
  layer: "deployment",
  severity: "error",
  needs: ["nginx.route", "listener"],
  wants: [
    ...(["compose.service", "container.network", "container.config"] as const),
    ...(["nginx.error", "app.log", "dockerfile.instruction"] as const),
  ],
  text: {
    summary:
      "nginx sends requests to `{host}:{port}`, and {server} in `{service}` listens on {now}: that is its default with {since}, unless it is told otherwise.",
    fix: "Change the port in the nginx configuration to {now}, or tell {server} to listen on {port} (ASPNETCORE_HTTP_PORTS={port}, `vite --port {port}`, `puma -p {port}`).",
  },
  doc: {
    title: "The framework's default port is another one",
    what: "Frameworks and images change their default port between versions: .NET 8 listens on 8080 instead of 80, Vite on 5173 where Create React App had 3000, Puma without Rails on 9292. Nothing in the repository changed but the version, and nginx is refused.",
    confusedWith: {
      "upstream-wrong-port": "there the port is not a framework's default",
      "published-port-used-inside-network": "there nginx uses the port that compose publishes",
    },
  },
  judge(view) {
    return hopsOf(view).map((hop) => {
      const { service, port, host } = hop;
      if (service === null || isLoopback(host)) return SILENT;
      const { open } = portsOf(view, service);
      const ports = open.map(({ body }) => body.port);
      if (ports.includes(port)) return SILENT;
      const changed = changedDefault(view, service, port, ports);
      const [first] = open.filter(({ body }) => body.port === changed?.now);
      if (!changed || !first) return SILENT;
      const { server, now, since, cite } = changed;
      const base = view
        .of("dockerfile.instruction", service)
        .filter(({ body }) => body.final && body.instruction === "FROM")
        .flatMap(({ seen }) => seen.place ?? []);
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "refused", on: service }],
        cites: [cite, first, hop.route, ...refusalsAt(view, hop).slice(-1)],
        places: [hop.place, ...base],
        summary: { text: "summary", params: { host, port, service, server, now, since } },
        fix: { text: "fix", params: { now, server, port } },
        edits: rewrite(hop.place, `${host}:${port}`, `${host}:${now}`),
        disposition: "safe",
      };
    });
  },
});
