import type { PlanRecord } from "../../case/plan-record.ts";
import type { RawLine } from "./lines.ts";

type RunsOn = NonNullable<PlanRecord["runsOn"]>;

/** Each word of these counts, also in prose: who speaks of containers has some. */
const CONTAINERS =
  /docker|\bcontainers?\b|compose|\bpodman\b|kubectl|kubernetes|\bpods?\b|^\s*[A-Za-z][\w.-]*\s*\| |client: 172\.(?:1[7-9]|2\d|3[01])\.0\.1\b|容器/i;
const PM2 = /\bpm2(?:\b|_env")|[│|]\s*↺\s*[│|]/i;
const MACHINE =
  /\bsystemctl\b|\/systemd\/|\bsupervisorctl\b|\bjournalctl\b|\b\w[\w-]*\.service\b|\bapt(?:-get)? install\b|\/home\/\w+\/|\bnginx\[\d+\]: /;

/** Where the programs run that a paste is about; null where it shows neither, or both. */
export function whereItRuns(lines: readonly RawLine[]): RunsOn | null {
  const has = (words: RegExp) => lines.some(({ text }) => words.test(text));
  const keeper = has(PM2) ? "pm2" : has(MACHINE) ? "systemd" : null;
  // Of pm2's JSON the environment of whoever started it is a part: its names are no words about this.
  const spoken = lines.filter(({ text }) => !text.includes('"pm2_env"'));
  if (spoken.some(({ text }) => CONTAINERS.test(text)))
    return keeper === null ? "containers" : null;
  return keeper;
}
