import type { Capture } from "../../case/captures.ts";
import type { HostService } from "../../case/codes/host.ts";
import { LOOKED } from "../../case/coverage.ts";
import { commandPort } from "../../plan/discover/find-port.ts";
import type { Plan } from "../../plan/plan.ts";
import { type HostProgram, programName } from "../../plan/target.ts";
import { evidenceOf } from "../../read/evidence.ts";
import { type Kept, keptPrograms } from "../../read/host/kept-programs.ts";
import { processesIn } from "../../read/host/processes.ts";
import { commandOf, type Properties, unitsIn } from "../../read/host/properties.ts";
import { type Socket, socketsIn } from "../../read/host/sockets.ts";
import {
  type Keeping,
  keeperOf,
  keptByName,
  keptByPattern,
  keptByPort,
  keptByProcess,
  mayBeKept,
  onlyIdle,
  pidsOfKept,
  portsOf as portsOfKept,
} from "./kept-services.ts";
import { type MachineAsker, ranThere } from "./machine.ts";
import { SHOW } from "./survey.ts";

/** What was seen of the machine, and what the plan and nginx say of it. */
export interface Surveyed {
  readonly plan: Pick<Plan, "routes">;
  readonly proxy: string;
  readonly backend: HostProgram | null;
  readonly captures: readonly Capture[];
  /** Ports of the machine that nginx passes requests on to. */
  readonly upstreams: readonly number[];
}

interface Machine extends Keeping {
  readonly open: readonly Socket[];
  readonly units: ReadonlyMap<string, Properties>;
}

/**
 * The programs of the machine that stand for services: nginx, the backend, what the routes name, and
 * whatever nginx passes requests on to, by the unit that has the port or is set up for it.
 */
export async function hostServices(asker: MachineAsker, seen: Surveyed): Promise<Capture> {
  const routes = seen.plan.routes.flatMap(({ backend }) =>
    backend ? [{ is: "unit", unit: backend.service, port: backend.port } as const] : [],
  );
  const named: readonly HostProgram[] = [
    { is: "unit", unit: seen.proxy, port: null },
    ...(seen.backend ? [seen.backend] : []),
    ...routes,
  ];
  const machine = await machineOf(asker, seen.captures, named);
  const services = onceEach(named.map((program) => serviceOf(program, machine)));
  for (const port of seen.upstreams) {
    if (services.some((one) => one.ports.includes(port))) continue;
    const meant = meantBy(port, services.slice(1), seen.upstreams, machine);
    if (meant === null) services.push(unnamed(port, machine));
    else if (meant.ports.length === 0) {
      services[services.indexOf(meant)] = { ...meant, ports: [port] };
    }
  }
  return {
    ...{ kind: "host.services", subject: "", how: "ss, ps, systemctl show" },
    ...{ at: new Date(asker.clock.now()).toISOString(), coverage: LOOKED },
    body: onceEach(services).map((service) => withUnread(service, seen.captures)),
  };
}

/** One that nobody is known to keep may be what a process manager keeps that could not be read. */
function withUnread(service: HostService, captures: readonly Capture[]): HostService {
  const hidden = captures.find(
    ({ kind, body }) => body === null && (kind === "pm2.apps" || kind === "supervisor.config"),
  );
  const isNobodys = service.unit === null && service.pids.length === 0 && !service.keeper;
  if (!hidden || !isNobodys) return service;
  return { ...service, unread: hidden.kind === "pm2.apps" ? "pm2" : "supervisor" };
}

function onceEach(services: readonly HostService[]): HostService[] {
  return services.filter(
    ({ service }, at) => services.findIndex((one) => one.service === service) === at,
  );
}

/** Of the units those that are named, and those that somebody set up on this machine. */
async function machineOf(
  asker: MachineAsker,
  captures: readonly Capture[],
  named: readonly HostProgram[],
): Promise<Machine> {
  const text = (kind: "host.sockets" | "host.processes") => {
    const found = captures.find((capture) => capture.kind === kind);
    return found?.kind === kind ? (found.body?.text ?? "") : "";
  };
  const files = await ranThere(asker, OWN_UNITS);
  const own = files.stdout.split("\n").flatMap((path) => /([^/]+\.service)$/.exec(path)?.[1] ?? []);
  const wanted = named.flatMap((program) => (program.is === "unit" ? unitFile(program.unit) : []));
  const shown = await ranThere(asker, [...SHOW, ...new Set([...wanted, ...own])]);
  return {
    kept: keptPrograms(evidenceOf({ captures })),
    open: socketsIn(text("host.sockets")),
    processes: processesIn(text("host.processes")),
    units: unitsIn(shown.stdout),
  };
}

function isThere(unit: Properties | undefined): boolean {
  return unit !== undefined && unit["LoadState"] !== "not-found";
}

function unitFile(name: string): string {
  return name.replace(/(?:\.service)?$/, ".service");
}

const OWN_UNITS = [
  ...["find", "/etc/systemd/system", "-maxdepth", "1", "-type", "f", "-name", "*.service"],
];

function serviceOf(program: HostProgram, machine: Machine): HostService {
  const service = programName(program);
  switch (program.is) {
    case "unit": {
      const unit = unitFile(program.unit);
      const kept = keptByName(program.unit, machine);
      if (kept && !isThere(machine.units.get(unit))) {
        const own = pidsOfKept(kept, machine);
        const port = program.port === null ? [] : [program.port];
        return ofManager(service, kept, own, [...port, ...openBy(own, machine)]);
      }
      const pids = pidsOf(unit, machine);
      const told = program.port === null ? portsOf(machine.units.get(unit)) : [program.port];
      return { service, unit, pids, ports: [...new Set([...told, ...openBy(pids, machine)])] };
    }
    case "process": {
      const pids = machine.processes.flatMap(({ pid, command }) =>
        command.includes(program.pattern) && !isOurs(command) ? pid : [],
      );
      const port = program.port ?? commandPort(program.pattern);
      const told = port === null ? [] : [port];
      const ports = [...new Set([...told, ...openBy(pids, machine)])];
      const kept =
        pids.length > 0 ? keptByProcess(pids, machine) : keptByPattern(program.pattern, machine);
      if (kept) return ofManager(service, kept, pids, ports);
      return { service, unit: unitOf(pids, machine), pids, ports };
    }
    case "port": {
      const found = unnamed(program.port, machine);
      return { ...found, service };
    }
  }
}

/** The command that lists the processes is one of them, and so is a shell that was handed it. */
function isOurs(command: string): boolean {
  return /^(?:\S*\/)?(?:ps|sudo|sh|bash) .*pid,ppid,user/.test(command);
}

/** Its unit would be that of its manager, which keeps others, too. */
function ofManager(
  service: string,
  kept: Kept,
  pids: readonly number[],
  ports: readonly number[],
): HostService {
  const all = [...new Set([...ports, ...portsOfKept(kept)])];
  return { service, unit: null, pids, ports: all, keeper: keeperOf(kept) };
}

/** Whoever has the port; else the unit that is set up for it; else nobody that is known. */
function unnamed(port: number, machine: Machine): HostService {
  const pids = machine.open.flatMap((socket) => (socket.port === port ? socket.pids : []));
  const byPort = mayBeKept(pids, machine) ? keptByPort(port, machine) : null;
  const isFree = pids.length === 0 && unitFor(port, machine) === null;
  const kept = keptByProcess(pids, machine) ?? byPort ?? (isFree ? onlyIdle(machine) : null);
  if (kept) return ofManager(kept.program, kept, pids, [port]);
  const unit = unitOf(pids, machine) ?? unitFor(port, machine);
  const service = unit === null ? `port ${port}` : unit.replace(/\.service$/, "");
  return { service, unit, pids: unit === null ? pids : pidsOf(unit, machine), ports: [port] };
}

function unitOf(pids: readonly number[], { processes }: Machine): string | null {
  return processes.find(({ pid, unit }) => pids.includes(pid) && unit !== null)?.unit ?? null;
}

function unitFor(port: number, { units }: Machine): string | null {
  const found = [...units].find(([, unit]) => portsOf(unit).includes(port));
  return found?.[0] ?? null;
}

function portsOf(unit: Properties | undefined): readonly number[] {
  const port = commandPort(commandOf(unit?.["ExecStart"]).join(" "));
  return port === null ? [] : [port];
}

function pidsOf(unit: string, { processes }: Machine): readonly number[] {
  return processes.flatMap((process) => (process.unit === unit ? process.pid : []));
}

function openBy(pids: readonly number[], { open }: Machine): readonly number[] {
  return open.flatMap((socket) =>
    socket.pids.some((pid) => pids.includes(pid)) ? socket.port : [],
  );
}

/**
 * Whom nginx means by a port that no known service has: where nobody has it, the one program with a
 * name that nginx asks at none of its own ports. That is a mistake where it has other ports.
 */
function meantBy(
  port: number,
  named: readonly HostService[],
  upstreams: readonly number[],
  machine: Machine,
): HostService | null {
  const isTaken = machine.open.some((socket) => socket.port === port);
  if (isTaken || unitFor(port, machine) !== null) return null;
  const unasked = named.filter(({ ports }) => !ports.some((own) => upstreams.includes(own)));
  const [only, ...others] = unasked;
  return only && others.length === 0 ? only : null;
}
