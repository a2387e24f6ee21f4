import { backendsOf } from "../ask/ends/running.ts";
import { closedGates, type Gate } from "../ask/starts/gates.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause, type View } from "../define.ts";
import { and, type Param } from "../phrases.ts";

export default defineCause({
  id: "dependency-unhealthy-blocks-up",
  layer: "deployment",
  severity: "error",
  needs: ["compose.service", "container.state"],
  wants: ["compose.failure", "container.health", "container.event", "log.end", "listener"],
  text: {
    unhealthy:
      "compose never starts {waiting}: it waits until `{dependency}` is healthy, and it is not.",
    ends: "compose never starts {waiting}: it waits until `{dependency}` is healthy, but `{dependency}` ends again and again (exit code {code}).",
    "ends-said":
      "compose never starts {waiting}: it waits until `{dependency}` is healthy, but `{dependency}` ends again and again (exit code {code}). It says last: `{words}`",
    exited:
      "compose never starts {waiting}: it waits for `{dependency}`, and that ended with exit code {code}.",
    "exited-said":
      "compose never starts {waiting}: it waits for `{dependency}`, and that ended with exit code {code}. It says last: `{words}`",
    unchecked:
      "compose never starts {waiting}: it waits until `{dependency}` is healthy, but `{dependency}` has no healthcheck.",
    down: "compose never starts {waiting}: `{dependency}`, on which that depends, did not start.",
    fix: "Repair `{dependency}` first: `docker compose logs {dependency}` shows what it did. If {waiting} can live without it, take it out of `depends_on`.",
    "fix-check":
      "See why the healthcheck of `{dependency}` fails (above, and `docker inspect` of its container): mend what it meets, or the healthcheck where it asks for something that `{dependency}` does not offer. If {waiting} can live without it, take it out of `depends_on`.",
    "fix-late":
      "Give the healthcheck of `{dependency}` more time (`timeout:`, `start_period:`), or see why it takes so long. If {waiting} can live without it, take it out of `depends_on`.",
    check: "Give `{dependency}` a `healthcheck`, or wait for `condition: service_started`.",
  },
  doc: {
    title: "compose waits for a service that never gets there",
    what: "`depends_on` with a condition keeps a service from starting until another one is healthy, or has ended well. When that never happens, compose gives up, and the rest of the stack is created but never started.",
    confusedWith: {
      "backend-not-running": "there the service itself was started, and ended",
      "healthcheck-wrong-target": "there the dependency works, and its healthcheck asks wrongly",
      "upstream-host-not-found-service-down": "there nginx does start, and does not find the host",
    },
  },
  judge(view) {
    return closedGates(view).map((gate) => {
      const { dependency, failure, waiting, held } = gate;
      const health = view.of("container.health", dependency);
      const { summary, confidence } = summaryOf(view, gate);
      const effects = held.map((on) => ({ effect: "not-started", on }) as const);
      const [first = { effect: "not-started", on: dependency } as const, ...rest] = effects;
      const state = view.of("container.state", dependency);
      const [witness, ...others] = [...(failure ? [failure] : []), ...state];
      if (!witness) return { is: "silent" };
      return {
        is: "cause",
        confidence: failure ? "certain" : confidence,
        subject: dependency,
        effects: [first, ...rest],
        from: [
          { effect: "unhealthy", on: dependency },
          { effect: "not-started", on: dependency },
        ],
        cites: [
          witness,
          ...others,
          ...health.filter(({ body }) => body.status !== "none"),
          ...waiting.flatMap((service) => view.of("container.state", service)),
        ],
        places: [
          ...waiting.flatMap((service) => placeOf(view, service, `depends_on.${dependency}`)),
          ...placeOf(view, dependency, "healthcheck"),
          ...placeOf(view, dependency, ""),
        ],
        summary,
        fix: fixOf(view, summary.text, { dependency, waiting: inWords(waiting) }),
      };
    });
  },
});

function fixOf(
  view: View<"container.health" | "container.state" | "listener">,
  said: string,
  params: { readonly dependency: string; readonly waiting: Param },
) {
  if (said === "unchecked") return { text: "check", params } as const;
  if (said !== "unhealthy") return { text: "fix", params } as const;
  const last = view.of("container.health", params.dependency)[0]?.body.log.at(-1);
  if (!last) return { text: "fix", params } as const;
  const isLate = last.timedOut || listensNowhere(view, params.dependency);
  return { text: isLate ? "fix-late" : "fix-check", params } as const;
}

/** Runs since its one start and has opened no port: what it offers is not the question yet. */
function listensNowhere(view: View<"container.state" | "listener">, service: string): boolean {
  const [state] = view.of("container.state", service);
  if (state?.body.status !== "running" || state.body.restartCount > 0) return false;
  return view.looked("listener", service) && view.of("listener", service).length === 0;
}

function summaryOf(
  view: View<"container.state" | "container.health" | "container.event" | "log.end">,
  gate: Gate,
) {
  const { dependency, condition } = gate;
  const params = { waiting: inWords(gate.waiting), dependency };
  const state = view.of("container.state", dependency)[0]?.body;
  const health = view.of("container.health", dependency)[0]?.body.status;
  // A start that the engine could not make leaves a code behind, though no process ran.
  const ended = state?.status === "created" ? null : state?.exitCode;
  const code = gate.failure?.body.exitCode ?? ended ?? null;
  const isUp = state?.status === "running" || state?.status === "restarting";
  const words = view.of("log.end", dependency)[0]?.body.text.replaceAll("`", "'");
  const last = view.of("container.event", dependency).findLast(({ body }) => body.action === "die");
  const died = last?.body.exitCode ?? code;
  // Started again once, it may have got over what ended it.
  // How a backend ends has causes of its own, which say it.
  const isOff = !backendsOf(view).includes(dependency);
  const loops = state?.status === "restarting" || (state?.restartCount ?? 0) > 1;
  if (isUp && isOff && loops && condition === "service_healthy" && died !== null) {
    const summary = words
      ? ({ text: "ends-said", params: { ...params, code: died, words } } as const)
      : ({ text: "ends", params: { ...params, code: died } } as const);
    return { summary, confidence: "certain" } as const;
  }
  if (isUp && condition === "service_healthy") {
    const text = health === "none" ? "unchecked" : "unhealthy";
    // While it is starting, neither Docker nor compose has given it up.
    const confidence = health === "starting" ? "possible" : "certain";
    return { summary: { text, params }, confidence } as const;
  }
  if (code !== null && condition !== "service_started") {
    const summary = words
      ? ({ text: "exited-said", params: { ...params, code, words } } as const)
      : ({ text: "exited", params: { ...params, code } } as const);
    return { summary, confidence: "certain" } as const;
  }
  return { summary: { text: "down", params }, confidence: "likely" } as const;
}

function inWords(services: readonly string[]): Param {
  return and(services.map((service) => `\`${service}\``));
}
