import type { ContainerEvent } from "../../case/codes/container.ts";

/** One entry as `journalctl -o short-iso-precise` prints it. */
export interface JournalEntry {
  /** ISO time, UTC, of the machine's clock. */
  readonly at: string;
  /** `systemd`, `uvicorn` … */
  readonly by: string;
  readonly text: string;
}

const ENTRY =
  /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:[.,](\d+))?(Z|[+-]\d\d:?\d\d) \S+ ([^:[]+)(?:\[\d+\])?: ?(.*)$/s;

/** Oldest first. What goes on over several lines is one entry for each line. */
export function journalIn(text: string, skewMs = 0): readonly JournalEntry[] {
  const entries: JournalEntry[] = [];
  for (const line of text.split("\n")) {
    const [, time, fraction = "0", zone = "Z", by = "", said = ""] = ENTRY.exec(line) ?? [];
    const last = entries.at(-1);
    if (time !== undefined) entries.push({ at: utc(time, fraction, zone, skewMs), by, text: said });
    else if (last && line.startsWith("  ")) entries.push({ ...last, text: line.trimStart() });
  }
  return entries;
}

/** With all digits of the fraction: lines of one millisecond keep their order by them. */
function utc(time: string, fraction: string, zone: string, skewMs: number): string {
  const offset = zone === "Z" ? zone : zone.replace(/^(...):?/, "$1:");
  const digits = fraction.padEnd(3, "0");
  const ms = Date.parse(`${time}.${digits.slice(0, 3)}${offset}`) - skewMs;
  if (Number.isNaN(ms)) return time;
  return `${new Date(ms).toISOString().slice(0, -1)}${digits.slice(3)}Z`;
}

export function bySystemd({ by }: JournalEntry): boolean {
  return by === "systemd";
}

const EXITED = /: Main process exited, code=(exited|killed|dumped), status=(\d+)/;
const SIGNAL_BASE = 128;

/** What systemd says of a unit's lives, in the words that the engine has for containers. */
export function eventIn({ text }: JournalEntry): ContainerEvent | null {
  const [, how, status] = EXITED.exec(text) ?? [];
  if (status !== undefined) {
    const exitCode = how === "exited" ? Number(status) : SIGNAL_BASE + Number(status);
    return { action: "die", exitCode, detail: "", of: "unit" };
  }
  const action = ACTIONS.find(([words]) => words.test(text))?.[1];
  if (!action) return null;
  return { action, exitCode: action === "die" ? 0 : null, detail: "", of: "unit" };
}

/** systemd 220 and later; before 243 `Succeeded.` stood for an end in order. */
const ACTIONS: readonly (readonly [RegExp, ContainerEvent["action"]])[] = [
  [/^Started /, "start"],
  [/^Stopping /, "stop"],
  [/: (?:Deactivated successfully|Succeeded)\.$/, "die"],
  [/: A process of this unit has been killed by the OOM killer\.$/, "oom"],
];
