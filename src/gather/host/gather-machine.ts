import type { Capture } from "../../case/captures.ts";
import type { HostService } from "../../case/codes/host.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Files } from "../../ports/files.ts";
import type { Shell } from "../../ports/shell.ts";
import { configFromDump } from "../../read/nginx/config.ts";
import { logFilesOf } from "../../read/nginx/log-files.ts";
import { repository } from "../repository.ts";
import { copies } from "./copies.ts";
import { keeperLogs } from "./keeper-logs.ts";
import type { MachineAsker } from "./machine.ts";
import { machineNginx, nginxLog, nginxTest, outputFile } from "./nginx.ts";
import { survey } from "./survey.ts";
import { system } from "./system.ts";
import { unit } from "./units.ts";

interface Gathering extends MachineAsker {
  readonly files: Files;
  readonly shell: Shell;
  /** The checkout; absolute. */
  readonly root: string;
}

/** Everything that can be had of the machine, and what could not be. Never rejects. */
export async function gatherMachine(
  asker: Gathering,
  known: {
    readonly plan: Pick<Plan, "proxy" | "compose">;
    readonly services: readonly HostService[];
    /** What was seen before the checks: of it nginx's configuration is kept, and who is who. */
    readonly early: readonly Capture[];
  },
): Promise<readonly Capture[]> {
  const { plan, services, early } = known;
  const proxy = plan.proxy?.service ?? "nginx";
  const config = await configOf(asker, proxy, early);
  const named = [...plan.compose.files, ...(plan.proxy?.conf ?? [])];
  const byHand = services.filter(({ unit: name, keeper }) => name === null && !keeper);
  const found = await Promise.all([
    survey(asker),
    system(asker),
    repository({ ...asker, named, config: null }),
    ...services.map((service) => unit(asker, service)),
    keeperLogs(asker, services, early),
    nginxTest(asker, proxy),
    ...logsOf(asker, proxy, config),
    ...byHand.flatMap(({ service, pids: [pid] }) =>
      pid === undefined ? [] : outputFile(asker, service, pid),
    ),
  ]);
  const captures = [...found.flat(), config, ...early.filter(({ kind }) => FROM_BEFORE.has(kind))];
  return [...captures, await copies(asker, captures)];
}

/** Who is who, and what process managers are told to keep. */
const FROM_BEFORE: ReadonlySet<Capture["kind"]> = new Set([
  ...(["host.services", "supervisor.config", "pm2.apps"] as const),
]);

async function configOf(
  asker: Gathering,
  proxy: string,
  early: readonly Capture[],
): Promise<Capture> {
  const before = early.find(({ kind }) => kind === "nginx.config");
  return before?.body ? before : machineNginx(asker, proxy);
}

/** The files that the configuration names, else nginx's own defaults. */
function logsOf(asker: Gathering, proxy: string, config: Capture): readonly Promise<Capture>[] {
  const text = config.kind === "nginx.config" ? (config.body?.text ?? "") : "";
  const { errors, accesses } = logFilesOf(configFromDump(text));
  return [
    ...errors.map((path) => nginxLog(asker, proxy, "nginx.error-log", path)),
    ...accesses.map((path) => nginxLog(asker, proxy, "nginx.access-log", path)),
  ];
}
