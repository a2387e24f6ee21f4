import type { StartedBy } from "../../case/codes/host.ts";

export interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly user: string;
  /** Bytes. */
  readonly resident: number;
  /** `nginx.service`, where the cgroup is one of the system's own units. */
  readonly unit: string | null;
  readonly command: string;
}

/** `ps -eo pid,ppid,user:32,rss,lstart,cgroup:512,args`; lstart is five words. */
const LINE = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(\d+)\s+\S+\s+\S+\s+\S+\s+\S+\s+\S+\s+(\S+)\s+(.*)$/;
const UNIT = /\/system\.slice\/(?:[^,]*\/)?([\w@.:\\-]+\.service)/;

export function processesIn(table: string): readonly Process[] {
  return table.split("\n").flatMap((line) => {
    const [, pid, parent, user = "", kilobytes, cgroup = "", command = ""] = LINE.exec(line) ?? [];
    if (pid === undefined) return [];
    const unit = UNIT.exec(cgroup)?.[1] ?? null;
    const resident = Number(kilobytes) * 1024;
    return [{ pid: Number(pid), parent: Number(parent), user, resident, unit, command }];
  });
}

/** The process and all that it came from, nearest first. */
function lineageOf(process: Process, all: readonly Process[]): readonly Process[] {
  const line = [process];
  for (let last = process; ; ) {
    const parent = all.find(({ pid }) => pid === last.parent);
    if (!parent || line.includes(parent)) return line;
    line.push(parent);
    last = parent;
  }
}

/** Who keeps it running: a process manager among its parents, else its unit, else nobody. */
export function startedBy(process: Process, all: readonly Process[]): StartedBy {
  const commands = lineageOf(process, all).map(({ command }) => command);
  if (commands.some((command) => /\bPM2\b.*God Daemon|\/pm2\b/.test(command))) return "pm2";
  if (commands.some((command) => /\bsupervisord\b/.test(command))) return "supervisor";
  return process.unit === null ? "a shell" : "systemd";
}
