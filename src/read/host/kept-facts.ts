import type { ContainerEvent, ContainerState } from "../../case/codes/container.ts";
import type { HostService, Keeper } from "../../case/codes/host.ts";
import type { AnyFact } from "../../case/facts.ts";
import { UNSEEN } from "../container/state.ts";
import type { Evidence } from "../evidence.ts";
import { fact, witness } from "../witness.ts";
import type { MachineClock } from "./clock.ts";
import { type KeeperEvent, keeperEvents } from "./keeper-log.ts";
import { keptAs, keptPrograms } from "./kept-programs.ts";
import { type KeptState, keptState, tellingEvents } from "./kept-state.ts";
import { NO_CONFIG } from "./unit-state.ts";

/** What tells of one program: how it stands, and what its manager wrote of it. */
export interface KeptStory {
  readonly state: KeptState;
  readonly events: readonly KeeperEvent[];
}

/** null for a service that no process manager keeps. */
export function keptStory(
  { service, keeper }: HostService,
  evidence: Evidence,
  clock: MachineClock,
): KeptStory | null {
  if (!keeper) return null;
  const [log] = evidence.of("keeper.log", service);
  const all = log ? keeperEvents(keeper, log.body.text, clock) : [];
  const events = log ? tellingEvents(all, log.at) : [];
  const [status] = keeper.manager === "supervisor" ? evidence.looked("supervisor.status") : [];
  return { events, state: keptState(keeper, events, status?.body.text ?? null) };
}

/** State, command and lives of the programs that process managers keep. */
export function readKept(evidence: Evidence, clock: MachineClock): readonly AnyFact[] {
  const services = evidence.looked("host.services")[0]?.body ?? [];
  return services.flatMap((service) => {
    const story = keptStory(service, evidence, clock);
    return story && service.keeper ? factsOf(service, service.keeper, story, evidence) : [];
  });
}

function factsOf(
  { service, pids }: HostService,
  keeper: Keeper,
  { state, events }: KeptStory,
  evidence: Evidence,
): readonly AnyFact[] {
  const [log] = evidence.all("keeper.log").filter(({ subject }) => subject === service);
  const [status] = evidence.looked("supervisor.status");
  const asked = keeper.manager === "supervisor" && status ? status : log;
  const { how, at } = asked ?? { how: keeper.manager, at: null };
  const { over, said, ...known } = state;
  // Where its manager could not be asked, that nothing of it runs is all that is known.
  const isUnseen = said === null && pids.length === 0;
  const stands = isUnseen ? { ...known, status: "absent" as const } : known;
  const shown: ContainerState = {
    ...{ ...UNSEEN, ...stands, runtime: "program", name: service },
    keeper: { ...keeper, over },
    id: stands.status === "running" ? String(pids[0] ?? "") : "",
    restartPolicy: over === null ? "always" : "no",
  };
  const kept = keptAs(keptPrograms(evidence), keeper);
  const config = {
    ...NO_CONFIG,
    command: kept?.command.split(" ") ?? [],
    workdir: kept?.workdir ?? "/",
    user: kept?.user ?? "",
  };
  return [
    fact("container.state", service, shown, witness({ source: service, how, at, quote: said })),
    ...(kept
      ? [fact("container.config", service, config, witness({ source: service, how, at }))]
      : []),
    ...events.flatMap((event) => {
      const body = lifeOf(event);
      const seen = { source: service, how: log?.how ?? how, at: event.at, quote: event.text };
      return body ? fact("container.event", service, body, witness(seen)) : [];
    }),
  ];
}

/** In the words that the engine has for containers. */
function lifeOf({ is, exitCode }: KeeperEvent): ContainerEvent | null {
  const event = (action: "start" | "die" | "stop") =>
    ({ action, exitCode, detail: "", of: "program" }) as const;
  switch (is) {
    case "start":
      return event("start");
    case "end":
      return event("die");
    case "stop":
      return event("stop");
    case "up":
    case "given-up":
      return null;
  }
}
