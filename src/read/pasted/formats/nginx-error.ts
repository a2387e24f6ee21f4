import { continuesEntry, readNginxError } from "../../nginx/error-log.ts";
import { FENCE, type PastedLine } from "../lines.ts";
import type { Recogniser } from "../recogniser.ts";
import { standsAlone } from "../stands-alone.ts";

const LEVELS = "emerg|alert|crit|error|warn|notice|info|debug";
const WHOLE = new RegExp(
  `(?:^|\\s)(?:\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d |nginx: )\\[(?:${LEVELS})\\] `,
);
/** People cut the time off, and sometimes the level and the process, too. */
const HEADLESS = new RegExp(`^[\\s"']*(\\[(?:${LEVELS})\\] )?(?:\\d+#\\d+: )?(\\*\\d+ )?(?=\\S)`);

/** Codes that stop nginx when they come without a request. */
const AT_START: ReadonlySet<string> = new Set([
  "host-not-found",
  "bind-failed",
  "certificate-failed",
  "invalid-upstream-url",
  "user-missing",
]);

/** The line as nginx writes it to its standard error; null for lines of anything else. */
export function asErrorLine(text: string): string | null {
  const line = entryIn(text);
  return line === null ? null : withUpstream(line);
}

/** The field that people cut away, where the message itself has its value. */
function withUpstream(line: string): string {
  if (line.includes(', upstream: "')) return line;
  const shortened = line.replace(
    / (connecting|handshaking|request|header|reading)( (?:to|from))? upstream: "/,
    ' $1$2 upstream, upstream: "',
  );
  if (shortened !== line) return shortened;
  const address = /connect\(\) to (\S+) failed \(/.exec(line)?.[1];
  if (address === undefined) return line;
  return `${line.replace(/[,\s]+$/, "")}, upstream: "http://${address}${address.startsWith("unix:") ? ":" : ""}/"`;
}

function entryIn(text: string): string | null {
  if (WHOLE.test(text)) return text;
  const [head = "", level, connection] = HEADLESS.exec(text) ?? [];
  const message = text.slice(head.length);
  if (/^host not found in upstream\W*$/.test(message)) {
    return 'nginx: [emerg] host not found in upstream "UPSTREAM"';
  }
  const guess = (as: string) => `nginx: [${as}] ${connection ?? ""}${message}`;
  if (level !== undefined)
    return /#\d+: |\*\d+ /.test(head)
      ? text.replace(/^[\s"']*\[/, "nginx: [")
      : known(guess(level.slice(1, -2)));
  const read = known(guess("error"));
  if (read === null) return connection === undefined ? emergency(message) : guess("error");
  const code = readNginxError(read)?.code ?? "";
  return AT_START.has(code) && !/, (?:client|request): /.test(message) ? guess("emerg") : read;
}

/** Only what is recognised by its own words can do without any head. */
function known(line: string): string | null {
  const read = readNginxError(line);
  return read === null || read.code === "other" || read.code === "file-failed" ? null : line;
}

/** nginx names the place in its configuration at the end. */
function emergency(message: string): string | null {
  const isConfig = / in \/\S+\.conf\S*:\d+$|^unknown directive "|^"\w+" directive /.test(message);
  return isConfig ? `nginx: [emerg] ${message}` : null;
}

/** Whether the line may be the rest of one that was broken. */
function isPart(lines: readonly PastedLine[], at: number, from: number): boolean {
  const { text = FENCE, source = null } = lines[at] ?? {};
  if (text === FENCE || standsAlone(text)) return false;
  return source === (lines[from]?.source ?? null) && asErrorLine(text) === null;
}

/** Lines of the error log, each with what a terminal or a forum broke off it. */
export function joined(
  lines: readonly PastedLine[],
  from: number,
  end = lines.length,
): readonly { readonly at: number; readonly text: string; readonly parts: number }[] {
  const entries: { at: number; text: string; parts: number }[] = [];
  for (let at = from; at < end; at++) {
    const { text = FENCE } = lines[at] ?? {};
    const last = entries.at(-1);
    if (last && isPart(lines, at, from) && last.parts < 12 && continuesEntry(last.text, text)) {
      last.text += /^\s|^$/.test(text) ? text : ` ${text}`;
      last.parts += 1;
      continue;
    }
    const line = asErrorLine(text);
    if (line === null) break;
    entries.push({ at, text: line, parts: 1 });
  }
  return entries;
}

/**
 * What such a command printed has ended before a log begins; in a journal, each line names its
 * program.
 */
const INSPECTS = /\bdocker (?:container )?inspect\b|\bjournalctl\b/;

export const nginxErrorLog: Recogniser = ({ lines, label }, from) => {
  if (asErrorLine(lines[from]?.text ?? "") === null) return null;
  const entries = joined(lines, from);
  const last = entries.at(-1);
  if (!last) return null;
  const told = entries.filter(({ text }) => readNginxError(text) !== null);
  return {
    end: last.at + last.parts,
    what: "nginx error log",
    understood: told.flatMap(({ at, parts }) =>
      Array.from({ length: parts }, (_, part) => at + part),
    ),
    materials: [
      {
        is: "log",
        service: label !== null && !INSPECTS.test(label.command) ? label.name : null,
        program: "nginx",
        lines: entries.map(({ text }) => text),
      },
    ],
  };
};
