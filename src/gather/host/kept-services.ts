import type { Keeper } from "../../case/codes/host.ts";
import { commandPort } from "../../plan/discover/find-port.ts";
import type { Kept } from "../../read/host/kept-programs.ts";
import { homeOf, homesOf, lineOf } from "../../read/host/managers.ts";
import type { Process } from "../../read/host/processes.ts";

/** What process managers keep, and the processes of the machine. */
export interface Keeping {
  readonly kept: readonly Kept[];
  readonly processes: readonly Process[];
}

/** The program that a process belongs to: a shell or a first process may stand between. */
export function keptByProcess(pids: readonly number[], { kept, processes }: Keeping): Kept | null {
  const own = pids.flatMap((pid) => {
    const line = lineOf(pid, processes);
    const commands = line.flatMap((one) => processes.find((of) => of.pid === one)?.command ?? []);
    const home = homeOf(pid, processes);
    const isSupervised = commands.some((command) => /\bsupervisord\b/.test(command));
    return kept.filter(
      ({ manager, command, journal }) =>
        (manager === "pm2" ? home !== null && journal.startsWith(`${home}/`) : isSupervised) &&
        commands.some((one) => isRunOf(one, command)),
    );
  });
  return own[0] ?? null;
}

/**
 * Whether a process runs this command: the kernel shows the interpreter of a script before its path,
 * and a program that is found on the PATH with its folder.
 */
function isRunOf(process: string, command: string): boolean {
  const words = command.replaceAll(/["']/g, "").split(/\s+/);
  const [program = "", ...args] = words;
  const last = program.split("/").at(-1) ?? "";
  const tail = [last, ...args].join(" ");
  return process === tail || process.endsWith(`/${tail}`) || process.endsWith(` ${tail}`);
}

export function pidsOfKept(kept: Kept, keeping: Keeping): readonly number[] {
  return keeping.processes.flatMap(({ pid }) =>
    keptByProcess([pid], keeping) === kept ? pid : [],
  );
}

/** The one that its manager calls so. */
export function keptByName(name: string, { kept }: Keeping): Kept | null {
  return kept.find(({ program }) => program === name) ?? null;
}

/** The one that is meant by a part of its command line, or by what its manager calls it. */
export function keptByPattern(pattern: string, keeping: Keeping): Kept | null {
  return (
    keptByName(pattern, keeping) ??
    keeping.kept.find(({ command }) => command.includes(pattern)) ??
    null
  );
}

/** Nobody has its port, or pm2 itself, which listens for the apps of a cluster. */
export function mayBeKept(pids: readonly number[], { processes }: Keeping): boolean {
  const holders = processes.filter(({ pid }) => pids.includes(pid));
  return pids.length === 0 || homesOf(holders).length > 0;
}

export function keptByPort(port: number, { kept }: Keeping): Kept | null {
  return kept.find((one) => portsOf(one).includes(port)) ?? null;
}

/** The only one that does not run, where nothing tells its port: then it may be at any. */
export function onlyIdle(keeping: Keeping): Kept | null {
  const idle = keeping.kept.filter((one) => pidsOfKept(one, keeping).length === 0);
  const [only, ...others] = idle;
  return only && others.length === 0 && portsOf(only).length === 0 ? only : null;
}

/** The port that it is told, on its command line or by a variable. */
export function portsOf({ command, port }: Kept): readonly number[] {
  const told = commandPort(command) ?? port;
  return told === null ? [] : [told];
}

export function keeperOf({ manager, program }: Kept): Keeper {
  return { manager, program };
}
