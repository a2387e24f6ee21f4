import type { ContainerState } from "../../case/codes/container.ts";
import { isExcerpt } from "../../case/is-excerpt.ts";
import { hopsOf, isLoopback } from "../ask/hops/hops.ts";
import { isOnMachine, loopbackRefusals, WHERE_NGINX_RUNS } from "../ask/hops/loopback-refusals.ts";
import { refusalsAt } from "../ask/hops/refusals.ts";
import { refusedOn, routesTo } from "../ask/hops/refused-routes.ts";
import { UNNAMED_BACKEND } from "../ask/names/unnamed.ts";
import { unitElsewhere } from "../ask/pasted/unit-elsewhere.ts";
import { defineCause, SILENT, type View } from "../define.ts";
import { and, type Param, phrase } from "../phrases.ts";

export default defineCause({
  id: "host-upstream-nobody-listens",
  layer: "process",
  severity: "error",
  needs: [
    ["nginx.route", "nginx.error"],
    ["listener", "nginx.error"],
    ["container.state", "nginx.error"],
  ],
  wants: [
    ...(["compose.service", "container.network", "http.exchange", "host.process"] as const),
    ...(["app.log", "unit.command", "nginx.directive"] as const),
  ],
  text: {
    summary:
      "nginx sends {paths} to {host}:{port}, and no program of the machine listens there. No unit and no process manager was found that would start one.{well}",
    unread:
      "nginx sends {paths} to {host}:{port}, and no program of the machine listens there. No unit was found that would start one. {manager} runs on the machine, and what it keeps may not be read by this user, so it may be meant to.{well}",
    told: "nginx of the machine sends requests to {host}:{port}, and no program listens there: the one that belongs to that port has ended, or was not started.",
    perhaps:
      "nginx sends requests to {host}:{port}, and nothing listens there. If nginx runs on the machine itself and not in a container, the program that belongs to port {port} has ended, or was not started.",
    look: "Look what the program that belongs to port {port} said last (`pm2 logs`, `journalctl -u UNIT`), mend that, and start it again.",
    ask: "Ask the user who started {manager}: for that user `{list}` shows whether {manager} keeps the program that belongs to port {port}, and how it stands. Where it does not, start the program, and give it to {manager} or to systemd, so that it comes back after it ends and after a boot.",
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
    if (isExcerpt(view)) return toldIn(view);
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
      const { unread } = state.body;
      const params = { host, port, paths, well: whoIsWell(view, service) };
      return {
        is: "cause",
        confidence: unread ? "likely" : "certain",
        subject: service,
        effects: [{ effect: "not-started", on: service }, ...refusedOn(view, led, service)],
        cites: [state, ...refusalsAt(view, hop).slice(-1), hop.route],
        places: [hop.place],
        summary: unread
          ? { text: "unread", params: { ...params, manager: unread } }
          : { text: "summary", params },
        fix: unread
          ? { text: "ask", params: { port, manager: unread, list: LISTS[unread] } }
          : { text: "fix", params: { port } },
        command: `sudo ss -ltnp 'sport = :${port}'`,
      };
    });
  },
});

type Told = View<
  | ("app.log" | "nginx.error" | "nginx.route" | "compose.service" | "container.network")
  | ("listener" | "container.state" | "unit.command" | "nginx.directive")
>;

/** What nginx's line alone tells: whether its loopback is the machine's, something else has to say. */
function toldIn(view: Told) {
  const { runsOn } = view.plan;
  if (runsOn === "containers") return SILENT;
  const isSure = isOnMachine(view);
  return loopbackRefusals(view).flatMap((refusal) => {
    const { line, host, port, service } = refusal;
    if (view.all("listener").some(({ body }) => body.port === port)) return [];
    // By now the program that belongs to the port runs, as its manager shows.
    const isElsewhere = view
      .of("unit.command", service)
      .some(({ body }) => !body.ports.includes(port));
    const isUp = view.of("container.state", service).some(({ body }) => isKeptUp(body));
    if (isUp && !isElsewhere) return [];
    const effects = [{ effect: "refused", on: service }] as const;
    const isOpen = !isSure || unitElsewhere(view, refusal) !== null;
    return {
      is: "cause",
      confidence: isOpen ? "possible" : "likely",
      subject: view.plan.backend?.isGuess ? UNNAMED_BACKEND : service,
      effects,
      cites: [line],
      places: [],
      summary: { text: isSure ? "told" : "perhaps", params: { host, port } },
      fix: { text: "look", params: { port } },
      command: isSure
        ? `sudo ss -ltnp 'sport = :${port}'${runsOn === "pm2" ? "; pm2 list" : ""}`
        : `${WHERE_NGINX_RUNS}; sudo ss -ltnp 'sport = :${port}'`,
    } as const;
  });
}

function isKeptUp({ runtime, status }: ContainerState): boolean {
  return runtime !== undefined && status === "running";
}

const LISTS = { pm2: "pm2 list", supervisor: "supervisorctl status" } as const;

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
