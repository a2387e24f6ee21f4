import type { Process } from "./processes.ts";

/** The supervisord of the machine. */
export interface Supervisord {
  readonly pid: number;
  /** Absolute path of its configuration. */
  readonly config: string;
}

/** Where Debian's package puts it, and where supervisord itself looks last. */
const USUAL = "/etc/supervisor/supervisord.conf";
const OPTION = /\s(?:-c\s*|--configuration[= ])(\S+)/;
/** Only root writes there: what is read and run as root follows no file of somebody else. */
const TRUSTED = /^\/etc\/(?:[\w-]+\/)*[\w-]*supervisor[\w-]*\.(?:conf|ini)$/;

/** null: none runs, or only one that some user set up for himself. */
export function supervisordIn(processes: readonly Process[]): Supervisord | null {
  const found = processes.flatMap(({ pid, command }) => {
    if (!/(?:^|\s)(?:\S*\/)?supervisord(?:\s|$)/.test(command)) return [];
    const config = OPTION.exec(command)?.[1] ?? USUAL;
    return TRUSTED.test(config) ? { pid, config } : [];
  });
  return found[0] ?? null;
}

/** `PM2 v5.4.3: God Daemon (/home/deploy/.pm2)`: the title that each pm2 gives itself. */
const DAEMON = /^PM2 v\S+: God Daemon \((\/[^)]+\/\.pm2)\)/;

/** The folders of the pm2 daemons that run, each once. */
export function homesOf(processes: readonly Process[]): readonly string[] {
  return [...new Set(processes.flatMap(({ command }) => DAEMON.exec(command)?.[1] ?? []))];
}

/** Who started this one, and whoever came before: their process ids, its own first. */
export function lineOf(pid: number, processes: readonly Process[]): readonly number[] {
  const line = [pid];
  for (let last = pid; ; ) {
    const parent = processes.find((one) => one.pid === last)?.parent;
    if (parent === undefined || parent === 0 || line.includes(parent)) return line;
    line.push(parent);
    last = parent;
  }
}

/** The folder of the pm2 that keeps a process; null: none does. */
export function homeOf(pid: number, processes: readonly Process[]): string | null {
  const parents = lineOf(pid, processes);
  return homesOf(processes.filter((one) => parents.includes(one.pid)))[0] ?? null;
}
