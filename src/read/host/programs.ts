import type { ContainerState } from "../../case/codes/container.ts";
import type { HostService } from "../../case/codes/host.ts";
import type { AnyFact } from "../../case/facts.ts";
import { UNSEEN } from "../container/state.ts";
import type { Evidence } from "../evidence.ts";
import { fact, witness } from "../witness.ts";
import { type Process, processesIn, startedBy } from "./processes.ts";
import { type Socket, socketsIn } from "./sockets.ts";
import { NO_CONFIG } from "./unit-state.ts";

/** The processes of the services, those that hold a port which a service wants, and all listeners. */
export function readPrograms(evidence: Evidence): readonly AnyFact[] {
  const services = evidence.looked("host.services")[0]?.body ?? [];
  const [sockets] = evidence.looked("host.sockets");
  const [table] = evidence.looked("host.processes");
  const processes = table ? processesIn(table.body.text) : [];
  const open = sockets ? socketsIn(sockets.body.text) : [];
  return services.flatMap((service) => {
    const source = service.service;
    const listening = open.filter((socket) => isOf(service, socket, processes));
    const isByHand = service.unit === null && !service.keeper;
    return [
      ...(sockets
        ? listening.map(({ pids: _, line, ...body }) => {
            const { how, at } = sockets;
            return fact("listener", source, body, witness({ source, how, at, quote: line }));
          })
        : []),
      ...(table
        ? concerning(service, open, processes).flatMap((process) =>
            processFact(source, process, { open, processes, ...table }),
          )
        : []),
      ...(table && isByHand ? programFacts(service, processes, table) : []),
    ];
  });
}

/** By its processes; where those may not be seen, by the port that it is meant to have. */
function isOf(
  service: HostService,
  { pids, port }: Socket,
  processes: readonly Process[],
): boolean {
  if (pids.length === 0) return service.ports.includes(port);
  // Its manager starts it anew, and pm2 listens for the apps of a cluster itself.
  if (service.keeper && service.ports.includes(port)) {
    return pids.some((pid) => isKept(pid, processes));
  }
  return pids.some((pid) => belongs(service, pid, processes));
}

function belongs({ unit, pids }: HostService, pid: number, processes: readonly Process[]): boolean {
  if (pids.includes(pid)) return true;
  const process = processes.find((one) => one.pid === pid);
  return unit !== null && process?.unit === unit;
}

function isKept(pid: number, processes: readonly Process[]): boolean {
  const process = processes.find((one) => one.pid === pid);
  return !process || ["pm2", "supervisor"].includes(startedBy(process, processes));
}

function concerning(
  service: HostService,
  open: readonly Socket[],
  processes: readonly Process[],
): readonly Process[] {
  const wanted = open.filter(({ port }) => service.ports.includes(port));
  const holders = new Set(wanted.flatMap(({ pids }) => pids));
  return processes.filter(({ pid }) => holders.has(pid) || belongs(service, pid, processes));
}

function processFact(
  service: string,
  process: Process,
  by: {
    readonly open: readonly Socket[];
    readonly processes: readonly Process[];
    readonly how: string;
    readonly at: string;
  },
): AnyFact {
  const { pid, user, command, unit, resident } = process;
  const ports = by.open.filter(({ pids }) => pids.includes(pid)).map(({ port }) => port);
  const quote = `${user} ${pid} ${command}`;
  return fact(
    "host.process",
    service,
    {
      pid,
      user,
      command,
      unit,
      resident,
      ports: [...new Set(ports)],
      by: startedBy(process, by.processes),
    },
    witness({ source: service, how: by.how, at: by.at, quote }),
  );
}

/** State and command of a program that somebody started by hand. */
function programFacts(
  { service, pids, unread }: HostService,
  processes: readonly Process[],
  { how, at }: { readonly how: string; readonly at: string },
): readonly AnyFact[] {
  const process = processes.find(({ pid }) => pids.includes(pid));
  const seen = witness({ source: service, how, at, quote: process?.command ?? null });
  const status: ContainerState["status"] = process ? "running" : "absent";
  const state = {
    ...UNSEEN,
    runtime: "process" as const,
    name: service,
    status,
    ...(unread ? { unread } : {}),
  };
  const config = {
    ...NO_CONFIG,
    command: process?.command.split(" ") ?? [],
    user: process?.user ?? "",
  };
  return [
    fact("container.state", service, { ...state, id: String(process?.pid ?? "") }, seen),
    ...(process ? [fact("container.config", service, config, seen)] : []),
  ];
}
