import type { Capture } from "../../case/captures.ts";
import type { HostService } from "../../case/codes/host.ts";
import { evidenceOf } from "../../read/evidence.ts";
import type { MachineClock } from "../../read/host/clock.ts";
import { type KeptStory, keptStory } from "../../read/host/kept-facts.ts";
import { keptAs, keptPrograms } from "../../read/host/kept-programs.ts";
import { supervisordIn } from "../../read/host/managers.ts";
import { processesIn } from "../../read/host/processes.ts";
import { keeperLog } from "./keeper-logs.ts";
import { status } from "./keepers.ts";
import type { MachineAsker } from "./machine.ts";

/** How a program stands by its manager, asked again; null: no manager is known, or it says nothing. */
export async function keptNow(
  asker: MachineAsker,
  service: HostService,
  { early, clock }: { readonly early: readonly Capture[]; readonly clock: MachineClock },
): Promise<KeptStory | null> {
  const seen = evidenceOf({ captures: early });
  const program = keptAs(keptPrograms(seen), service.keeper);
  if (!program) return null;
  const supervisord = supervisordIn(
    seen.looked("host.processes").flatMap(({ body }) => processesIn(body.text)),
  );
  const isAsked = program.manager === "supervisor" && supervisord !== null;
  const captures = await Promise.all([
    keeperLog(asker, service.service, program.journal),
    ...(isAsked ? [status(asker, supervisord)] : []),
  ]);
  const story = keptStory(service, evidenceOf({ captures }), clock);
  return story?.state.said ? story : null;
}
