import { isExcerpt } from "../../case/is-excerpt.ts";
import { KILLED } from "../ask/ends/kernel-kills.ts";
import { DOWN_EVIDENCE, downAs, notUp, wasAsked } from "../ask/ends/loops.ts";
import { backendsOf, exitOf, type Idle, idleServices } from "../ask/ends/running.ts";
import { serversOf } from "../ask/hops/servers.ts";
import { composed } from "../ask/names/service-names.ts";
import { maybeRefused } from "../ask/pasted/maybe-refused.ts";
import { oomKilledOf } from "../ask/pasted/told-kill.ts";
import { waitsForHealth } from "../ask/starts/gates.ts";
import { placeOf, startCommandPlaces } from "../ask/starts/start-command.ts";
import { idleCommand } from "../ask/starts/start-words.ts";
import { type Confidence, defineCause, type EffectOn, SILENT, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "backend-not-running",
  layer: "process",
  severity: "error",
  needs: [["container.state", "nginx.error"]],
  wants: [
    ...DOWN_EVIDENCE,
    ...(["container.network", "container.health", "nginx.route", "compose.failure"] as const),
    "nginx.access",
    "log.end",
  ],
  text: {
    ended: "`{service}` is not running: its process ended with exit code {code}.",
    killed:
      "`{service}` is not running: its process was killed (exit code 137 is SIGKILL), possibly because memory ran out.",
    "by-whom":
      "See who killed it: `OOMKilled` tells whether its container ran out of memory, and the kernel's log whom it ended for memory. If neither does, somebody stopped it.",
    "by-whom-on-machine":
      "See who killed it: the kernel's log (`journalctl -k`) names what it ended for memory. If it names nothing, somebody stopped it.",
    state: "`{service}` is not running: its container is {state}.",
    "state-on-machine": "`{service}` is not running.",
    never: "`{service}` was never started ({state}).",
    told: "nginx is refused at `{host}:{port}`: most often `{service}` does not run, or its server has not come up.",
    see: "Look whether `{service}` runs, and what it said last; then mend that.",
    silent: "`{service}` runs, but it listens on no port.",
    waiting: "`{service}` runs, but it listens on no port; it printed last `{words}`.",
    idle: "`{service}` runs `{command}`, which only keeps its container alive: no server is started there, and it listens on no port.",
    serve:
      "Put the line that starts the server in the place of `{command}`; where the image has one (`CMD`), take `command:` away.",
    start:
      "Look at the end of the log of `{service}` (`docker compose logs {service}`) to see why it ended.",
    "start-on-machine":
      "Look at the end of the log of `{service}` (`journalctl` for a unit) to see why it ended.",
    waits:
      "See at the end of the log of `{service}` (`docker compose logs {service}`) what it waits for, or whether it serves over something else than a port.",
    "waits-on-machine":
      "See at the end of the log of `{service}` (`journalctl` for a unit) what it waits for, or whether it serves over something else than a port.",
    listens: "`{service}` is running and listens on {ports}",
  },
  doc: {
    title: "The backend is not running",
    what: "The container that nginx sends requests to has ended, was never started, or has a process that serves nobody. nginx finds nobody to talk to. This is named as the cause only when nothing says why.",
    confusedWith: {
      "crash-loop-generic": "there it is started again and again",
      "foreground-missing": "there it ended with exit code 0, as if all were done",
      "backend-bind-loopback": "there the backend runs and listens, for itself only",
      "upstream-wrong-port": "there the backend runs and listens on another port",
      "dependency-unhealthy-blocks-up":
        "there compose does not start it, because it waits for another service",
    },
  },
  judge(view) {
    const open = maybeRefused(view, "not-started").map((answer) => ({
      ...answer,
      fix: { text: "see", params: { service: answer.subject } } as const,
      command: `docker compose ps --all ${answer.subject}; docker compose logs --tail 50 ${answer.subject}`,
    }));
    if (open.length > 0) return open;
    const idle = idleServices(view);
    return backendsOf(view).map((service) => {
      const down = idle.find((one) => one.service === service);
      if (!down) {
        const listening = view.of("listener", service);
        const [failed] = view.all("nginx.error").filter(({ body }) => body.upstream !== null);
        const ports = [...new Set(listening.map(({ body }) => body.port))].join(", ");
        if (!failed || !ports) return SILENT;
        return { is: "cleared", because: { text: "listens", params: { service, ports } } };
      }
      // A unit or a process of a machine has a cause of its own.
      if (down.state.body.runtime) return SILENT;
      const isMute = isUp(down);
      if (isMute && !isKnownToServeNobody(view, service)) return SILENT;
      // Frozen, it listens: that is a cause of its own.
      if (down.state.body.status === "paused") return SILENT;
      // How it ended has causes of its own.
      if (downAs(view, down) !== "otherwise") return SILENT;
      const basis = notUp(down);
      return {
        ...basis,
        confidence: confidenceIn(view, down),
        from: [...basis.from, ...heldUpBy(view, down)],
        places: placesOf(view, down),
        ...saidOf(view, down, isMute),
        cites: [...basis.cites, ...(isMute ? view.of("log.end", service) : [])] as const,
      };
    });
  },
});

function saidOf(
  view: View<"log.end" | "compose.service" | "dockerfile.instruction">,
  down: Idle,
  isMute: boolean,
) {
  const { service } = down;
  const command = isMute ? idleCommand(view, service) : null;
  if (command !== null) {
    return {
      summary: { text: "idle", params: { service, command } },
      fix: { text: "serve", params: { command } },
    } as const;
  }
  if (isExcerpt(view) && !isMute && exitOf(down) === KILLED) {
    return {
      summary: { text: "killed", params: { service } },
      fix: { text: "by-whom", params: {} },
      command: `${oomKilledOf(service)}; sudo dmesg -T | grep -i 'killed process'`,
    } as const;
  }
  const fix = { text: isMute ? "waits" : "start", params: { service } } as const;
  const [last] = isMute ? view.of("log.end", service) : [];
  if (last) {
    const words = last.body.text.replaceAll("`", "'");
    return { summary: { text: "waiting", params: { service, words } }, fix } as const;
  }
  return { summary: summaryOf(down), fix };
}

/** A server on a unix socket listens on no port, and serves; one that was just restarted will. */
function isKnownToServeNobody(
  view: View<"nginx.error" | "nginx.route" | "http.exchange" | "container.event">,
  service: string,
): boolean {
  if (!view.looked("container.event") || mayAskAtFile(view)) return false;
  const asked = view
    .all("http.exchange")
    .some(({ body }) => body.backend === service && body.outcome.is === "refused");
  return asked || view.all("nginx.error").some(({ body }) => body.code === "connect-refused");
}

/**
 * Where nginx asks at a file, no port is needed: whether somebody listens there has causes of its own.
 * Also true where nothing shows how nginx asks.
 */
function mayAskAtFile(view: View<"nginx.error" | "nginx.route">): boolean {
  const errors = view.all("nginx.error");
  const routes = view.all("nginx.route").map(({ body }) => body.handler);
  if (errors.length === 0 && routes.length === 0) return true;
  return (
    errors.some(({ body }) => body.errno === 11 || body.upstream?.host.startsWith("unix:")) ||
    routes.flatMap(serversOf).some(({ unix }) => unix !== null)
  );
}

/** What was started where it ended by itself or serves nobody; else the service. */
function placesOf(
  view: View<"compose.service" | "dockerfile.instruction" | "container.event" | "app.log">,
  down: Idle,
) {
  const service = placeOf(view, down.service, "");
  const command = startCommandPlaces(view, down.service);
  const endedAlone = exitOf(down) !== null && !wasAsked(view, down.service);
  return isUp(down) || endedAlone ? [...command, ...service] : [...service, ...command];
}

function confidenceIn(
  view: Parameters<typeof waitsForHealth>[0] & View<"app.log">,
  down: Idle,
): Confidence {
  if (exitOf(down) === null && waitsForHealth(view, down.service)) return "possible";
  // Last words that somebody pasted show no container: another program may have said them in it.
  if (isExcerpt(view) && exitOf(down) === null) return "possible";
  // What it said before it ended may name the reason.
  return isUp(down) || !view.looked("app.log", down.service) ? "likely" : "certain";
}

/** In its first life, or in one that somebody began by hand: it did not end by itself. */
function isUp({ state: { body }, ends }: Idle): boolean {
  return body.status === "running" && (ends.length === 0 || body.restartCount === 0);
}

function summaryOf(down: Idle) {
  const { service, state } = down;
  const { status } = state.body;
  const code = exitOf(down);
  if (isUp(down)) {
    return { text: "silent", params: { service } } as const;
  }
  // A start that the engine could not make leaves a code behind, though no process ran.
  if (status === "absent" || status === "created") {
    const said = status === "absent" ? phrase("no-container") : phrase("only-created");
    return { text: "never", params: { service, state: said } } as const;
  }
  if (code === null) return { text: "state", params: { service, state: status } } as const;
  return { text: "ended", params: { service, code } } as const;
}

/** compose stops at the first service that fails, and starts no service before what it depends on. */
function heldUpBy(
  view: View<"compose.failure" | "compose.service">,
  { service, state }: Idle,
): readonly EffectOn[] {
  if (state.body.status !== "created" && state.body.status !== "absent") return [];
  const failed = view.all("compose.failure").map(({ subject }) => subject);
  const needed = composed(view, service)?.body.dependsOn.map((one) => one.service) ?? [];
  return [...new Set([...failed, ...needed])]
    .filter((other) => other !== "" && other !== service)
    .map((other) => ({ effect: "not-started", on: other }));
}
