import type { Capture } from "../../case/captures.ts";
import type { HostService } from "../../case/codes/host.ts";
import { evidenceOf } from "../../read/evidence.ts";
import { type Kept, keptAs, keptPrograms } from "../../read/host/kept-programs.ts";
import { type Supervisord, supervisordIn } from "../../read/host/managers.ts";
import { processesIn } from "../../read/host/processes.ts";
import { take, Unavailable } from "../capture.ts";
import { status } from "./keepers.ts";
import { type MachineAsker, ranAsRoot, refusal } from "./machine.ts";

const LINES = "2000";
/** What supervisord is asked for of a log that only it knows. */
const BYTES = 100_000;

/** What process managers wrote about the programs that they keep, and what those wrote themselves. */
export async function keeperLogs(
  asker: MachineAsker,
  services: readonly HostService[],
  early: readonly Capture[],
): Promise<readonly Capture[]> {
  const seen = evidenceOf({ captures: early });
  const kept = keptPrograms(seen);
  const supervisord = supervisordIn(
    seen.looked("host.processes").flatMap(({ body }) => processesIn(body.text)),
  );
  const found = await Promise.all(
    services.map(async ({ service, keeper }) => {
      const program = keptAs(kept, keeper);
      return program ? logsOf(asker, service, program, supervisord) : [];
    }),
  );
  const isWanted = supervisord && services.some(({ keeper }) => keeper?.manager === "supervisor");
  return [...found.flat(), ...(isWanted ? [await status(asker, supervisord)] : [])];
}

function logsOf(
  asker: MachineAsker,
  service: string,
  program: Kept,
  supervisord: Supervisord | null,
): Promise<readonly Capture[]> {
  const { journal, logs, stream } = program;
  const own = [
    keeperLog(asker, service, journal),
    ...logs.map((path) => file(asker, service, path)),
  ];
  return Promise.all(
    stream && supervisord ? [...own, told(asker, service, program, supervisord)] : own,
  );
}

/** The end of what a process manager writes down. */
export function keeperLog(asker: MachineAsker, service: string, path: string): Promise<Capture> {
  return take(asker, { kind: "keeper.log", subject: service, how: `tail ${path}` }, async () => {
    const ran = await ranAsRoot(asker, ["tail", "-n", LINES, path]);
    if (ran.exitCode !== 0) throw new Unavailable(refusal(ran));
    return { body: { path, text: ran.stdout }, how: ran.how };
  });
}

function file(asker: MachineAsker, service: string, path: string): Promise<Capture> {
  return take(asker, { kind: "app.log-file", subject: service, how: `tail ${path}` }, async () => {
    const ran = await ranAsRoot(asker, ["tail", "-n", LINES, path]);
    if (ran.exitCode !== 0) throw new Unavailable(refusal(ran));
    const shown = await ranAsRoot(asker, ["stat", "--format=%Y", "--", path]);
    const seconds = Number(shown.stdout.trim());
    const body = { path, text: ran.stdout };
    return {
      body: seconds > 0 ? { ...body, written: new Date(seconds * 1000).toISOString() } : body,
      how: ran.how,
    };
  });
}

/** Where no file is configured, supervisord makes one of its own, and reads from it when asked. */
function told(
  asker: MachineAsker,
  service: string,
  { program, stream }: Kept,
  { config }: Supervisord,
): Promise<Capture> {
  const argv = ["supervisorctl", "-c", config, "tail", `-${BYTES}`, program, stream ?? ""];
  return take(asker, { kind: "app.log-file", subject: service, how: argv.join(" ") }, async () => {
    const ran = await ranAsRoot(asker, argv);
    if (/PermissionError/.test(ran.stdout)) {
      throw new Unavailable("supervisorctl tail needs root, or who may use supervisord's socket");
    }
    if (ran.exitCode !== 0) throw new Unavailable(refusal(ran));
    return { body: { path: `${program} ${stream}`, text: ran.stdout }, how: ran.how };
  });
}
