import { rewrite } from "../ask/edits.ts";
import { backendsOf, exitOf, type Idle, idleServices } from "../ask/running.ts";
import { composed } from "../ask/service-names.ts";
import { placeOf, startCommandPlaces } from "../ask/start-command.ts";
import { placesOf, started } from "../ask/written/evidence.ts";
import { leavesAtOnce } from "../ask/written/hidden-failures.ts";
import { defineCause, type EffectOn, SILENT, type View } from "../define.ts";

export default defineCause({
  id: "backend-not-running",
  layer: "process",
  severity: "error",
  needs: ["container.state"],
  wants: [
    "app.log",
    "container.event",
    "listener",
    "nginx.error",
    "http.exchange",
    "compose.service",
    "compose.failure",
    "dockerfile.instruction",
  ],
  text: {
    background:
      "The start command of `{service}` puts {program} into the background (`&`) and comes to its end: the container ends with it, whatever happens to {program}.",
    foreground:
      "Take the `&` away, so that {program} is what the container runs. Where something has to run beside it, put that into the background, or into a service of its own.",
    ended: "`{service}` is not running: its process ended with exit code {code}.",
    done: "`{service}` is not running: its start command came to its end (exit code 0), instead of running for as long as the service is needed.",
    state: "`{service}` is not running: its container is {state}.",
    never: "`{service}` was never started ({state}).",
    silent: "`{service}` runs, but it listens on no port.",
    start:
      "Look at the end of the log of `{service}` (`docker compose logs {service}`) to see why it ended.",
    waits:
      "See at the end of the log of `{service}` (`docker compose logs {service}`) what it waits for, or whether it serves over something else than a port.",
    stay: "A container lives as long as its first process. Start the server in the foreground: no `&` behind it, no daemon mode, and with `exec` at the end of a script.",
    listens: "`{service}` is running and listens on {ports}",
  },
  doc: {
    title: "The backend is not running",
    what: "The container that nginx sends requests to has ended, was never started, or has a process that serves nobody. nginx finds nobody to talk to. This is named as the cause only when nothing says why.",
    confusedWith: {
      "backend-bind-loopback": "there the backend runs and listens, for itself only",
      "upstream-wrong-port": "there the backend runs and listens on another port",
      "dependency-unhealthy-blocks-up":
        "there compose does not start it, because it waits for another service",
    },
  },
  inspect(view) {
    return started(view).flatMap(({ subject: service }) => {
      const found = leavesAtOnce(view, service);
      const places = placesOf(found?.line.place);
      if (!found || !places) return [];
      const { program, line } = found;
      return {
        severity: "error",
        subject: service,
        cites: [line.cite],
        places,
        summary: { text: "background", params: { service, program } },
        fix: { text: "foreground", params: { program } },
        edits: rewrite(line.place, found.end, found.mended),
      };
    });
  },
  judge(view) {
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
      const { state, ends } = down;
      const isMute = state.body.status === "running" && ends.length === 0;
      // A server on a unix socket listens on no port, and serves.
      if (isMute && !isRefused(view, service)) return SILENT;
      const isDone = state.body.status === "exited" && exitOf(down) === 0;
      const own = placeOf(view, service, "");
      const command = startCommandPlaces(view, service);
      return {
        is: "cause",
        confidence: isMute ? "likely" : "certain",
        subject: service,
        // Whatever else says why it is down explains this; what follows from it is the same.
        effects: [{ effect: "not-started", on: service }],
        from: [{ effect: "not-started", on: service }, ...heldUpBy(view, down)],
        cites: [state, ...ends.slice(-1)],
        places: isDone ? command : [...own, ...command],
        summary: summaryOf(down),
        fix: isDone
          ? { text: "stay", params: {} }
          : { text: isMute ? "waits" : "start", params: { service } },
      };
    });
  },
});

function isRefused(view: View<"nginx.error" | "http.exchange">, service: string): boolean {
  const asked = view
    .all("http.exchange")
    .some(({ body }) => body.backend === service && body.outcome.is === "refused");
  return asked || view.all("nginx.error").some(({ body }) => body.code === "connect-refused");
}

function summaryOf(down: Idle) {
  const { service, state, ends } = down;
  const { status } = state.body;
  const code = exitOf(down);
  if (status === "running" && ends.length === 0) {
    return { text: "silent", params: { service } } as const;
  }
  if (status === "absent" || (status === "created" && code === null)) {
    const said = status === "absent" ? "it has no container" : "its container was only created";
    return { text: "never", params: { service, state: said } } as const;
  }
  if (code === null) return { text: "state", params: { service, state: status } } as const;
  if (code === 0) return { text: "done", params: { service } } as const;
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
