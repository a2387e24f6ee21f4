import { FENCE, type PastedLine } from "../lines.ts";
import type { Recogniser } from "../recogniser.ts";

/** How `dmesg` and `dmesg -T` begin a line. */
const DMESG = /^\[\s*(?:\d+\.\d+|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:]{8} \d{4})\] /;
/** kernel: mm/oom_kill.c */
const OF_KILLS = /\boom-kill:constraint=|[Kk]illed process \d+ \(|invoked oom-killer|oom_reaper: /;

/** Whether the kernel says there that it ended a process for memory. */
export function isOfKill({ text }: PastedLine): boolean {
  return OF_KILLS.test(text);
}

/** What `dmesg` printed, where it tells of a kill; under journald's names the lines name the kernel. */
export const kernelLog: Recogniser = ({ lines }, from) => {
  const isOwn = (at: number) => {
    const line = lines[at];
    if (!line || line.source !== null || line.text === FENCE) return false;
    return DMESG.test(line.text) || isOfKill(line);
  };
  let end = from;
  while (isOwn(end)) end++;
  const own = lines.slice(from, end);
  const understood = own.flatMap((line, at) => (isOfKill(line) ? from + at : []));
  if (understood.length === 0) return null;
  const materials = [{ is: "kernel", lines: own.map(({ text }) => text) } as const];
  return { end, what: "kernel log", materials, understood };
};
