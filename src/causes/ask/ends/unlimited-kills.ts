import type { AnyFact } from "../../../case/facts.ts";
import type { NonEmpty, View } from "../../define.ts";
import { containerKill } from "./container-kill.ts";
import { lostExchanges } from "./lost.ts";
import { limitOf } from "./memory.ts";
import { workerKill } from "./worker-kill.ts";

/** A process that the kernel killed for memory, in a container that has no limit of its own. */
export interface UnlimitedKill {
  readonly service: string;
  /** With the container, not one worker of several. */
  readonly hasEnded: boolean;
  readonly cites: NonEmpty<AnyFact>;
}

type Evidence = View<
  | ("container.state" | "container.event" | "container.config" | "container.memory")
  | ("app.log" | "nginx.error" | "http.exchange")
>;

/** Only what the engine or the kernel's own counters say: a signal alone may be anybody's. */
export function unlimitedKills(view: Evidence): readonly UnlimitedKill[] {
  const [lost] = lostExchanges(view);
  const containers = view.all("container.state").filter(({ body }) => !body.runtime);
  return containers.flatMap((state): readonly UnlimitedKill[] => {
    const service = state.subject;
    if (limitOf(view, service) !== null) return [];
    const whole = containerKill(view, state, lost);
    if (whole) return whole.isSure ? [{ service, hasEnded: true, cites: whole.cites }] : [];
    const isBackend = service === view.plan.backend?.service;
    const cites = isBackend && lost ? workerKill(view, service, lost) : null;
    if (cites === null || cites === "none" || cites === "ended") return [];
    return [{ service, hasEnded: false, cites }];
  });
}
