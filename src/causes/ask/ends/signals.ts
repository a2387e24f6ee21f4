import type { View } from "../../define.ts";
import { phrase } from "../../phrases.ts";
import { containerDeath } from "./container-death.ts";
import { lostExchanges } from "./lost.ts";
import { idleServices } from "./running.ts";
import { SIGNAL_NAMES, type SignalDeath } from "./signal-death.ts";
import { workerDeath } from "./worker-death.ts";

/** Evidence of processes that end by a signal. */
export const SIGNAL_EVIDENCE = [
  "app.log",
  "container.state",
  "container.event",
  "listener",
  "http.exchange",
  "nginx.error",
  "compose.service",
  "dockerfile.instruction",
] as const;
type Evidence = View<(typeof SIGNAL_EVIDENCE)[number]>;

/** Deaths by one of these signals, each service once: of a container, or of a worker in it. */
export function deathsBy(view: Evidence, ...signals: readonly number[]): readonly SignalDeath[] {
  const idle = new Set(idleServices(view).map(({ service }) => service));
  const services = new Set(
    [...view.all("container.event"), ...view.all("app.log"), ...view.all("container.state")].map(
      ({ subject }) => subject,
    ),
  );
  const [lost] = lostExchanges(view);
  return [...services].flatMap((service) => {
    const own = lost && (lost.body.backend ?? service) === service ? lost : undefined;
    const death =
      containerDeath(view, service, idle.has(service), own) ?? workerDeath(view, service, own);
    const fits = (signal: number | null) => signal !== null && signals.includes(signal);
    return death && (fits(death.signal) || fits(death.or)) ? [death] : [];
  });
}

/** The answer about one, for causes that call its two times `starting` and `serving`. */
export function diedOf(death: SignalDeath) {
  const { service, signal, how, or, request, effects, cites } = death;
  const isCertain = cites.length > 1 && !death.isFitting;
  const name = SIGNAL_NAMES[signal] ?? "";
  return {
    is: "cause",
    confidence: or !== null ? "possible" : isCertain ? "certain" : "likely",
    subject: service,
    effects,
    cites,
    summary:
      request === null
        ? ({ text: "starting", params: { service, how, signal: name } } as const)
        : ({ text: "serving", params: { service, how, request, signal: name } } as const),
    fix: { text: "fix", params: { request: request ?? phrase("the-start") } },
  } as const;
}
