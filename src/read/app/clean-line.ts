import type { Line, LogLine } from "./log-line.ts";

/** No more of a line is looked at: uploads and SQL end up in logs, megabytes on one line. */
const LONGEST = 16_384;

// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are control characters
const COLOUR = /\x1b\[[0-9;?]*[A-Za-z]/g;
const COMPOSE = /^[A-Za-z0-9][\w.-]*[ \t]+\| ?/;

const BRACKETED = /^\[\d{4}-\d\d-\d\d[^\]]{0,30}\] (?:\[(\d+)\] )?(?:\[[A-Z]+\] )?/;
const TIMED = /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z| ?[+-]\d\d:?\d\d)?\]?/;
/** What loggers put between the time and the message, token by token. */
const TOKEN =
  /^(?:\s+-?\s*(?:UTC|[A-Z]{3,4}(?= \[)|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL|LOG)(?=[\s:]|$):?|\s+\[[^\]]{1,40}\])/;
const LEVEL = /^(?:DEBUG|INFO|WARNING|ERROR|CRITICAL):(?:[\w.]+:| +)/;
/** Django's own "verbose" format: the level first, then time, module, process and thread. */
const LEVELLED =
  /^(?:DEBUG|INFO|WARNING|ERROR|CRITICAL) \d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:[.,]\d+)? (?:[\w.]+ )?(?:\d+ \d+ )?/;
const PROCESS = /\[(\d+)\]/;
const SYSLOG = /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ [\w.-]+(?:\[(\d+)\])?: /;
/** PHP-FPM's own, and with a zone that of the file which PHP's `error_log` names. */
const FPM = /^\[\d\d-[A-Z][a-z]{2}-\d{4} [\d:]+(?: [A-Z][\w/+-]*)?\] (?:[A-Z]+: )?/;
/** What a worker wrote, as PHP-FPM passes it on unless `decorate_workers_output` is off. */
const FPM_SAID =
  /^\[\d\d-[A-Z][a-z]{2}-\d{4} [\d:]+\] [A-Z]+: \[pool [^\]]{1,60}\] child \d+ said into std(?:err|out): "(.*?)(?:"(?:, pipe is closed)?)?$/;
/** What PHP says through Apache, or through the server that it brings along. */
const APACHE =
  /^\[[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{8,15} \d{4}\] (?:\[[^\]]{1,60}\] ){0,3}(?=PHP )/;
const SPRING = /^(\d+) --- \[/;
const NUMBERED = /^\[(\d+)\] (?:\[[A-Z]+\] )?/;
const LOGGER = /^(?:in )?[a-z][\w.]*: /;

/** Undresses a line: first what the engine and compose add, then what the logger adds. */
export function cleanLine({ at, text }: LogLine): Line {
  const plain = undress(text);
  const { body, pid } = withoutHead(plain);
  const stamped = body.length !== plain.length;
  const named = stamped && LOGGER.test(body) ? body.slice(body.indexOf(": ") + 2) : body;
  return { at, text: plain, body, message: named.trimStart(), pid, stamped };
}

function undress(text: string): string {
  const short = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const colourless = short.includes("\x1b[") ? short.replace(COLOUR, "") : short;
  const unended = colourless.endsWith("\r") ? colourless.slice(0, -1) : colourless;
  const bar = unended.indexOf("| ");
  const own = bar > 0 && bar < 80 ? unended.replace(COMPOSE, "") : unended;
  return own.includes(" said into std") ? (FPM_SAID.exec(own)?.[1] ?? own) : own;
}

/** Looks at the first character, so that an ordinary line costs one comparison. */
function withoutHead(text: string): { body: string; pid: number | null } {
  const first = text.charCodeAt(0);
  const digit = first >= 48 && first <= 57;
  const bracket = first === 91;
  const capital = first >= 65 && first <= 90;
  if (bracket)
    return (
      behind(text, BRACKETED) ??
      behind(text, NUMBERED) ??
      behind(text, FPM) ??
      behind(text, APACHE) ??
      timed(text)
    );
  if (digit) return timed(text);
  if (capital)
    return (
      behind(text, LEVEL) ?? behind(text, LEVELLED) ?? syslog(text) ?? { body: text, pid: null }
    );
  return { body: text, pid: null };
}

function behind(text: string, head: RegExp): { body: string; pid: number | null } | null {
  const match = head.exec(text);
  if (match === null) return null;
  const rest = text.slice(match[0].length);
  const level = /^[A-Z]+ (?=in )/.exec(rest);
  return {
    body: level === null ? rest : rest.slice(level[0].length),
    pid: match[1] === undefined ? null : Number(match[1]),
  };
}

function syslog(text: string): { body: string; pid: number | null } | null {
  return text.charCodeAt(3) === 32 ? behind(text, SYSLOG) : null;
}

/** The indentation of the message is kept: stack frames are told by it. */
function timed(text: string): { body: string; pid: number | null } {
  const time = TIMED.exec(text);
  if (time === null) return { body: text, pid: null };
  let end = time[0].length;
  let pid: number | null = null;
  for (let tokens = 0; tokens < 4; tokens++) {
    const token = TOKEN.exec(text.slice(end, end + 80));
    if (token === null) break;
    const number = PROCESS.exec(token[0]);
    if (number !== null) pid = Number(number[1]);
    end += token[0].length;
  }
  const rest = text.slice(end);
  const dash = /^\s+-\s+(?:[\w.]+ - [A-Z]+ - )?/.exec(rest);
  const body =
    dash === null
      ? rest.replace(end > time[0].length ? /^\s+/ : /^\s/, "")
      : rest.slice(dash[0].length);
  const spring = SPRING.exec(body);
  const colon = spring === null ? -1 : body.indexOf(" : ");
  return colon < 0 ? { body, pid } : { body: body.slice(colon + 3), pid: Number(spring?.[1]) };
}
