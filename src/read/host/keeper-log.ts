import type { Keeper } from "../../case/codes/host.ts";
import { SIGNAL_NUMBERS } from "../app/signal-numbers.ts";
import type { MachineClock } from "./clock.ts";

/** What a process manager wrote down about one of its programs. */
export interface KeeperEvent {
  /** ISO time on our clock. */
  readonly at: string;
  /** As it was written. */
  readonly text: string;
  /** `end`: by itself. `given-up`: it is not started again. `stop`: somebody asked for it. */
  readonly is: "start" | "up" | "end" | "given-up" | "stop";
  /** With `end`, as a shell counts it: 128 and more for a signal. */
  readonly exitCode: number | null;
}

type Told = Pick<KeeperEvent, "is" | "exitCode"> & {
  /** What the line calls the program; null: the one that was named before. */
  readonly name: string | null;
};

/** Oldest first. Both managers write the machine's own time, whose zone they do not say. */
export function keeperEvents(
  { manager, program }: Keeper,
  text: string,
  { skewMs, offsetMs }: Pick<MachineClock, "skewMs" | "offsetMs">,
): readonly KeeperEvent[] {
  const { line, read } = LOGS[manager];
  let last: string | null = null;
  return text.split("\n").flatMap((raw): KeeperEvent[] => {
    const [, day = "", time = "", said] = line.exec(raw) ?? [];
    const told = said === undefined ? null : read(said);
    if (said === undefined || !told) return [];
    const { is, exitCode } = told;
    last = told.name ?? last;
    if (last === null || !isNamed(last, program)) return [];
    const at = Date.parse(`${day}T${time.replace(",", ".")}Z`) - offsetMs - skewMs;
    return [{ at: new Date(at).toISOString(), text: raw, is, exitCode }];
  });
}

/** With `numprocs`, supervisord counts the processes of a program. */
function isNamed(name: string, program: string): boolean {
  return (
    name === program || (name.startsWith(program) && /^_\d+$/.test(name.slice(program.length)))
  );
}

const LOGS = {
  supervisor: {
    line: /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d,\d{3}) [A-Z]+ (.*)$/,
    read: bySupervisor,
  },
  pm2: { line: /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d): PM2\s+(?:log|error): (.*)$/, read: byPm2 },
} as const;

const without = (is: KeeperEvent["is"], name: string | null): Told => ({
  is,
  name,
  exitCode: null,
});

function bySupervisor(said: string): Told | null {
  const [, spawned] = /^spawned: '([^']+)' with pid \d+/.exec(said) ?? [];
  if (spawned !== undefined) return without("start", spawned);
  const [, verb, name = "", status, signal] =
    /^(success|exited|stopped|gave up): (\S+) (?:\((?:exit status (\d+)|terminated by (SIG[A-Z]+)))?/.exec(
      said,
    ) ?? [];
  if (verb === "success") return without("up", name);
  if (verb === "stopped") return without("stop", name);
  if (verb === "gave up") return without("given-up", name);
  return verb === "exited" ? { is: "end", name, exitCode: codeOf(status, signal) } : null;
}

/** pm2 writes SIGINT where there was no signal at all. */
const NO_SIGNAL = "SIGINT";

function byPm2(said: string): Told | null {
  if (/^Script .* had too many unstable restarts \(\d+\)/.test(said)) {
    return without("given-up", null);
  }
  const [, stopped] = /^Stopping app:(.+) id:\d+/.exec(said) ?? [];
  if (stopped !== undefined) return without("stop", stopped);
  const [, name = "", what = ""] = /^App \[(.+):\d+\] (.*)/.exec(said) ?? [];
  if (what.startsWith("starting in")) return without("start", name);
  if (what === "online") return without("up", name);
  const [, status, signal] = /^exited with code \[(\d+)\] via signal \[(\w+)\]/.exec(what) ?? [];
  if (status === undefined) return null;
  return { is: "end", name, exitCode: codeOf(signal === NO_SIGNAL ? status : undefined, signal) };
}

const SIGNAL_BASE = 128;

function codeOf(status: string | undefined, signal: string | undefined): number | null {
  if (status !== undefined) return Number(status);
  const number = SIGNAL_NUMBERS[signal ?? ""];
  return number === undefined ? null : SIGNAL_BASE + number;
}
