import { number, record, string } from "../json.ts";

/** GitHub's runner puts seven digits behind the second; `gh run view --log` job and step before it. */
const RUNNER = /^(?:[^\t]{0,200}\t[^\t]{0,200}\t)?\uFEFF?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z ?/;
const RUNNERS_OWN = /^##\[(?:group|endgroup|command|error|warning|debug|notice|section)\]/;
/** Kubernetes' runtimes (CRI): the stream, and whether the line is full or a part. */
const CRI = /^(\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)) std(?:out|err) [FP] (.*)$/s;

/** What a line says without the record that a runner, an engine or the journal keeps it in. */
export function unwrapped(line: string): string {
  const stamp = RUNNER.exec(line);
  // The runner's time is that of the printing: of a log that was printed at the end, it says nothing.
  if (stamp) return line.slice(stamp[0].length).replace(RUNNERS_OWN, "");
  const [, time, said] = CRI.exec(line) ?? [];
  if (said !== undefined) return `${time} ${said}`;
  if (!/^\{.*\}\s*$/s.test(line)) return line;
  if (/^\{"log":"/.test(line)) return ofEngine(line) ?? line;
  return line.includes('"__REALTIME_TIMESTAMP"') ? (ofJournal(line) ?? line) : line;
}

/** The engine's own file, `json-file`: `{"log":"…\n","stream":"stderr","time":"…"}`. */
function ofEngine(line: string): string | null {
  const { log, time } = parsed(line);
  const said = string(log);
  const at = string(time);
  return said === null || at === null ? null : `${at} ${said.trimEnd()}`;
}

/** `journalctl -o json`, as `journalctl -o short-iso` would have it, with the unit in front. */
function ofJournal(line: string): string | null {
  const entry = parsed(line);
  const said = string(entry["MESSAGE"]);
  const micros = Number(entry["__REALTIME_TIMESTAMP"]);
  const host = string(entry["_HOSTNAME"]) ?? "host";
  const unit = string(entry["_SYSTEMD_UNIT"]);
  const program = string(entry["SYSLOG_IDENTIFIER"]) ?? string(entry["_COMM"]);
  // systemd and the kernel speak of units, and are none.
  const source = unit?.endsWith(".service") ? unit.replace(/\.service$/, "") : program;
  if (said === null || !source || !Number.isFinite(micros)) return null;
  const at = isoOf(micros);
  const pid = string(entry["_PID"]) ?? number(entry["_PID"]) ?? 1;
  return `${at} ${host} ${source}[${pid}]: ${said.replaceAll("\n", " ").trimEnd()}`;
}

/** Of microseconds since 1970: `2026-01-01T00:00:00+00:00`. */
function isoOf(micros: number): string {
  const time = new Date(micros / 1000);
  return Number.isNaN(time.getTime())
    ? "1970-01-01T00:00:00+00:00"
    : time.toISOString().replace(/\.\d+Z$/, "+00:00");
}

function parsed(line: string): Readonly<Record<string, unknown>> {
  try {
    return record(JSON.parse(line));
  } catch {
    return {};
  }
}
