import type { Fact } from "../../case/facts.ts";
import { type Hop, hopsOf, isLoopback } from "../ask/hops.ts";
import { refusalsAt } from "../ask/refusals.ts";
import { defineCause, type EffectOn, SILENT, type View } from "../define.ts";
import { and, type Param, phrase } from "../phrases.ts";

export default defineCause({
  id: "host-upstream-nobody-listens",
  layer: "process",
  severity: "error",
  needs: ["nginx.route", "listener", "container.state"],
  wants: ["nginx.error", "compose.service", "container.network", "http.exchange", "host.process"],
  text: {
    summary:
      "nginx sends {paths} to {host}:{port}, and no program of the machine listens there. No unit and no process manager was found that would start one.{well}",
    fix: "Start the program that belongs to port {port}, and give it to systemd, so that it comes back after it ends and after a boot (a unit with `Restart=always`, then `systemctl enable --now`). What was started by hand with nohup is gone for good once it ends.",
    listens: "somebody listens on port {port}, where nginx sends {paths}",
  },
  doc: {
    title: "Nobody listens where nginx sends requests on this machine",
    what: "nginx of a machine passes requests on to a port of the same machine, and no program has it: what was started there by hand has ended, or was never started again. With several upstreams only the paths of that one fail, and a health path may be among them without anybody having meant so.",
    confusedWith: {
      "unit-not-running": "there a systemd unit is known that should have the port",
      "upstream-wrong-port": "there the program runs, and listens on another port",
      "backend-not-running": "there the backend is a container",
    },
  },
  judge(view) {
    if (view.plan.target.kind !== "ssh" || !view.looked("listener")) return SILENT;
    const hops = hopsOf(view).filter(({ host, service }) => isLoopback(host) && service !== null);
    const ports = [...new Set(hops.map(({ port }) => port))];
    return ports.map((port) => {
      const led = routesTo(view, port);
      const [hop] = hops.filter((one) => one.port === port);
      if (!hop?.service) return SILENT;
      const { service, host } = hop;
      const paths = and(led.map(({ body }) => `\`${body.path}\``));
      if (view.all("listener").some(({ body }) => body.port === port)) {
        return { is: "cleared", because: { text: "listens", params: { port, paths } } };
      }
      const [state] = view.of("container.state", service);
      if (state?.body.runtime !== "process" || state.body.status === "running") return SILENT;
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "not-started", on: service }, ...onRoutes(view, led, service)],
        cites: [state, ...refusalsAt(view, hop).slice(-1), hop.route],
        places: [hop.place],
        summary: { text: "summary", params: { host, port, paths, well: whoIsWell(view, service) } },
        fix: { text: "fix", params: { port } },
        command: `sudo ss -ltnp 'sport = :${port}'`,
      };
    });
  },
});

function routesTo(view: View<"nginx.route">, port: Hop["port"]): readonly Fact<"nginx.route">[] {
  return view
    .all("nginx.route")
    .filter(
      ({ body: { handler } }) =>
        handler.is === "proxied" && handler.servers.some((server) => server.port === port),
    );
}

/** What fails on those ways fails for whomever the requests were meant for. */
function onRoutes(
  view: View<"http.exchange">,
  routes: readonly Fact<"nginx.route">[],
  service: string,
): readonly EffectOn[] {
  const meant = view
    .all("http.exchange")
    .filter(
      ({ body }) => body.via === "proxied" && routes.some((one) => one.body.route === body.route),
    )
    .map(({ body }) => body.backend ?? view.plan.backend?.service ?? "backend");
  return [...new Set(meant)]
    .filter((one) => one !== service)
    .map((one) => ({ effect: "refused", on: one }));
}

/** The planned backend, where it is another one and answers. */
function whoIsWell(view: View<"http.exchange">, service: string): Param {
  const backend = view.plan.backend?.service;
  const answers = view
    .all("http.exchange")
    .some(
      ({ body }) =>
        body.via === "direct" &&
        body.backend === backend &&
        body.outcome.is === "answered" &&
        body.outcome.status < 500,
    );
  return backend && backend !== service && answers ? phrase("backend-well", { backend }) : "";
}
