import type { Capture } from "../../case/captures.ts";
import type { HostService } from "../../case/codes/host.ts";
import { keptNow } from "../../gather/host/kept-now.ts";
import { type MachineAsker, ranAsRoot } from "../../gather/host/machine.ts";
import { sockets } from "../../gather/host/survey.ts";
import { journalOf, shownUnit } from "../../gather/host/units.ts";
import type { Death, Endpoints, Scene, ServiceState } from "../../probe/scene.ts";
import type { MachineClock } from "../../read/host/clock.ts";
import { bySystemd, eventIn, journalIn } from "../../read/host/journal.ts";
import { type Properties, unitsIn } from "../../read/host/properties.ts";
import { socketsIn } from "../../read/host/sockets.ts";
import { stateOfUnit } from "../../read/host/unit-state.ts";
import { telling } from "../../read/host/window.ts";

/** A machine is asked no more often than this, however often the waiting looks. */
const EVERY_MS = 1000;
const LINES = 300;

/** The services of the machine as they stand now, and where they are to be found. */
export function machineScene(
  asking: () => MachineAsker,
  services: readonly HostService[],
  { clock, early }: { readonly clock: MachineClock; readonly early: readonly Capture[] },
  endpoints: Endpoints,
): () => Promise<Scene> {
  let last: { readonly at: number; readonly scene: Promise<Scene> } | null = null;
  return () => {
    const asker = asking();
    const now = asker.clock.elapsed();
    if (last === null || now - last.at >= EVERY_MS) last = { at: now, scene: sceneNow(asker) };
    return last.scene;
  };

  async function sceneNow(asker: MachineAsker): Promise<Scene> {
    const open = textOf(await sockets(asker));
    const states = await Promise.all(services.map((service) => stateNow(asker, service, open)));
    return { services: states, endpoints, start: { is: "done", detail: "" } };
  }

  async function stateNow(
    asker: MachineAsker,
    service: HostService,
    table: string | null,
  ): Promise<ServiceState> {
    const own =
      table === null ? null : socketsIn(table).filter(({ port }) => service.ports.includes(port));
    const base = { ...NOTHING, service: service.service, listening: own };
    if (service.keeper) return keptState(asker, service, base);
    if (service.unit === null) return { ...base, status: own?.length === 0 ? "absent" : "running" };
    const shown = textOf(await shownUnit(asker, service.service, service.unit));
    const unit = [...unitsIn(shown ?? "").values()][0];
    if (!unit) return base;
    const { status, exitCode, restartCount, restartPolicy, startedAt } = stateOfUnit(unit, clock);
    const deaths =
      restartCount > 0 || status !== "running" ? await endsOf(asker, service.unit, unit) : [];
    // Ports that it has without being meant to are not looked for here: those that are meant may be wrong.
    const listening = service.ports.length === 0 ? null : own;
    return { ...base, status, exitCode, restartCount, restartPolicy, startedAt, listening, deaths };
  }

  async function keptState(
    asker: MachineAsker,
    service: HostService,
    base: ServiceState,
  ): Promise<ServiceState> {
    const story = await keptNow(asker, service, { early, clock });
    if (!story) return base;
    const { over, said: _, finishedAt: __, ...stands } = story.state;
    const deaths = story.events.flatMap(({ is, exitCode }) =>
      is === "end" ? { exitCode: exitCode ?? 0, output: null } : [],
    );
    return { ...base, ...stands, restartPolicy: over === null ? "always" : "no", deaths };
  }

  async function endsOf(
    asker: MachineAsker,
    name: string,
    unit: Properties,
  ): Promise<readonly Death[]> {
    const { stdout } = await ranAsRoot(asker, journalOf(name, LINES));
    const asked = new Date(asker.clock.now()).toISOString();
    const deaths: Death[] = [];
    let said: string[] = [];
    for (const entry of telling(journalIn(stdout, clock.skewMs), unit, asked)) {
      const event = bySystemd(entry) ? eventIn(entry) : null;
      if (event?.action === "start") said = [];
      if (!bySystemd(entry)) said.push(`${entry.at} ${entry.text}`);
      if (event?.action !== "die") continue;
      deaths.push({ exitCode: event.exitCode ?? 0, output: said.join("\n") });
      said = [];
    }
    return deaths;
  }
}

const NOTHING: Omit<ServiceState, "service"> = {
  status: "running",
  exitCode: null,
  error: "",
  restartPolicy: "no",
  restartCount: 0,
  startedAt: null,
  health: "none",
  dependsOn: [],
  listening: null,
  silentOutput: null,
  deaths: [],
};

function textOf({ kind, body }: Capture): string | null {
  const isText = kind === "host.sockets" || kind === "unit.show";
  return isText && body ? body.text : null;
}
