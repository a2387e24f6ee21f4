import { FENCE, type PastedLine } from "../lines.ts";
import type { Recogniser, Taken } from "../recogniser.ts";
import { logOf } from "./container-log.ts";
import { type UnitField, unitFields } from "./unit-fields.ts";

/** `● app.service - The app`; systemd before 203 and many forums have no bullet. */
const HEAD = /^\s*(?:[^\w\s] ?|\* ?|x )?(?<unit>[\w@.\\:-]+\.service)(?: - .*)?$/u;
const LOADED = /^\s*Loaded: (?:loaded|not-found|masked|bad-setting|error) \(/;
/** What stands between the head and the journal, the tree of its processes included. */
const FIELD =
  /^\s*(?:Loaded|Drop-In|Transient|Active|Since|Until|Duration|Invocation|TriggeredBy|Triggers|Docs|Process|Main PID|Status|Error|Tasks|FD Store|Memory|CPU|IP|IO|CGroup|Condition|Assert):?(?:\s|$)|^\s*[├└│|`]|^\s{5,}\S/;
/** What the pager and systemctl say in between. */
const ASIDE =
  /^\s*(?:lines \d+-\d+(?:\/\d+)?(?: \(END\))?|\.\.\.skipping\.\.\.|~|Warning: .*|Hint: .*)\s*$/;
/** The process that was to become the program, before it did: `(gunicorn)[812]: …`. */
const BEFORE_EXEC = /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ \(\S+\)\[\d+\]: (?<text>.*)$/;

/** What `systemctl status` shows of a service, with the end of its journal. */
export const unitStatus: Recogniser = ({ lines }, from): Taken | null => {
  const head = HEAD.exec(lines[from]?.text ?? "")?.groups?.["unit"];
  const first = head === undefined ? from : from + 1;
  if (lines[from]?.source !== null || !LOADED.test(lines[first]?.text ?? "")) return null;
  const shown = endOf(lines, first, ({ text }) => FIELD.test(text) || ASIDE.test(text));
  const begin = lines[shown]?.text.trim() === "" ? shown + 1 : shown;
  const isJournal = (line: PastedLine) => saidIn(line) !== null || ASIDE.test(line.text);
  const end = saidIn(lines[begin]) === null ? shown : endOf(lines, begin, isJournal);
  const journal = end === shown ? [] : lines.slice(begin, end).flatMap((one) => saidIn(one) ?? []);
  const fields: readonly UnitField[] = lines.slice(first, shown).map(({ text }) => text.trim());
  const unit = unitFields(head ?? null, fields, journal.filter(isManagers).map(textOf));
  if (unit === null) return null;
  const told = new Set<PastedLine>();
  const own = journal.flatMap((line) => (isManagers(line) ? (notStarted(line) ?? []) : line));
  const log = logOf(unit.service, own, told);
  const isTold = (at: number) => {
    const line = lines[at];
    const said = saidIn(line);
    return at < begin || (said !== null && (isManagers(said) || told.has(said)));
  };
  const understood = lines
    .slice(from, end)
    .flatMap((_, at) => (isTold(from + at) ? from + at : []));
  const materials = [unit, ...(own.length > 0 ? [log] : [])];
  return { end, what: "status of a systemd unit", materials, understood };
};

/** systemd's words that name what could not be executed, without the unit's name before them. */
function notStarted(line: PastedLine): PastedLine | null {
  const said = /: (?<text>(?:Failed at step EXEC|Failed to execute|Unable to locate) .*)$/;
  const text = said.exec(line.text)?.groups?.["text"];
  return text === undefined ? null : { ...line, text };
}

function endOf(
  lines: readonly PastedLine[],
  from: number,
  isOwn: (line: PastedLine) => boolean,
): number {
  let end = from;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.text === FENCE || !isOwn(line) || (at > from && HEAD.test(line.text))) break;
    end = at + 1;
  }
  return end;
}

function saidIn(line: PastedLine | undefined): PastedLine | null {
  if (!line || line.source !== null) return line ?? null;
  const text = BEFORE_EXEC.exec(line.text)?.groups?.["text"];
  return text === undefined ? null : { ...line, source: "systemd", text };
}

function isManagers({ source }: PastedLine): boolean {
  return source === "systemd";
}

function textOf({ text }: PastedLine): string {
  return text;
}
