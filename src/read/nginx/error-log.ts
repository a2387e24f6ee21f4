import type { NginxError, NginxErrorCode, TlsFailure } from "../../case/codes/nginx.ts";
import { type ErrorFields, splitFields } from "./log/error-fields.ts";
import type { ErrorRule } from "./log/error-rule.ts";
import { CONFIGURATION_RULES, OTHER_RULES, RULES_BY_HEAD } from "./log/error-rules.ts";
import { readTls, readVerification } from "./log/tls.ts";
import { UPSTREAM_RULES } from "./log/upstream-rules.ts";

/** One line of nginx's error log, understood. */
export interface NginxErrorLine extends Omit<NginxError, "client">, ErrorFields {
  /** `2024-01-31T12:00:00` on nginx's own clock and zone; null on its standard error. */
  readonly at: string | null;
  /** The configuration line that it names. */
  readonly place: { readonly file: string; readonly line: number } | null;
  readonly tls: TlsFailure | null;
  readonly subrequest: string | null;
}

const LINE =
  /(?:^|\s)(?:(\d{4})\/(\d\d)\/(\d\d) (\d\d:\d\d:\d\d) |nginx: )\[(emerg|alert|crit|error|warn|notice|info)\] (?:\d+#\d+: )?(?:\*\d+ )?(.*)$/s;

const SERIOUS = new Set(["emerg", "alert", "crit", "error"]);

/**
 * Reads one line; null for lines of another kind and for those that never explain a failure. What
 * is not recognised is `other` from level error upwards. A time or name that a log driver puts in
 * front does no harm.
 */
export function readNginxError(line: string): NginxErrorLine | null {
  const match = LINE.exec(line);
  if (!match) return null;
  const [, year, month, day, time, level = "", message = ""] = match;
  const { text, fields } = splitFields(message.trimEnd());
  const place = placeIn(text);
  const found = classify(fields.client === null ? text : `${text}, client`, level);
  if (found === null) return null;
  const { code, groups } = found;
  const bytes = groups["bytes"];
  return {
    code,
    level,
    errno: errnoIn(text),
    phase: phaseIn(text),
    ...fields,
    name: groups["name"] ?? named(code, text, fields),
    method: fields.request?.method ?? null,
    path: fields.request?.uri ?? null,
    bytes: bytes === undefined ? null : Number(bytes) + Number(groups["more"] ?? 0),
    message: text,
    at: year === undefined ? null : `${year}-${month}-${day}T${time}`,
    place,
    tls: tlsIn(code, text),
    // pwrite(), pwritev(), write()
    ...(code === "temp-file-failed" ? { isWriting: /^p?write/.test(text) } : {}),
  };
}

function tlsIn(code: NginxErrorCode, text: string): TlsFailure | null {
  if (code === "tls-verify-failed") return readVerification(text);
  return code === "tls-handshake-failed" ? readTls(text) : null;
}

interface Classified {
  readonly code: NginxErrorCode;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Null for noise. */
function classify(text: string, level: string): Classified | null {
  const [head = ""] = /^[A-Za-z_][A-Za-z_0-9]*/.exec(text) ?? [];
  const second = head === "upstream" ? (/^upstream (\w+)/.exec(text)?.[1] ?? "") : "";
  const own = head === "upstream" ? rulesOf(UPSTREAM_RULES, second) : rulesOf(RULES_BY_HEAD, head);
  const first = level === "emerg" ? CONFIGURATION_RULES : [];
  for (const { pattern, code } of [...first, ...own, ...OTHER_RULES]) {
    const match = pattern.exec(text);
    if (match) return code === null ? null : { code, groups: match.groups ?? {} };
  }
  if (level === "emerg") return { code: "config-invalid", groups: {} };
  return SERIOUS.has(level) ? { code: "other", groups: {} } : null;
}

function rulesOf(
  rules: Readonly<Record<string, readonly ErrorRule[]>>,
  head: string,
): readonly ErrorRule[] {
  return Object.hasOwn(rules, head) ? (rules[head] ?? []) : [];
}

/** OpenSSL packs the number of a system error into its own: 80000002 in 3.x, 02001002 in 1.1. */
const SYSTEM_ERROR = /\(SSL: error:(?:80000|02[\dA-F]{3})([\dA-F]{3}):/;

/** `(111: Connection refused)`: the number counts, its words differ between C libraries. */
function errnoIn(text: string): number | null {
  const inTls = SYSTEM_ERROR.exec(text)?.[1];
  if (inTls !== undefined) return Number.parseInt(inTls, 16);
  const match = /\((\d+): [^()]*\)/.exec(text) ?? /\(SSL: [^)]*\) ?.*\((\d+): /.exec(text);
  return match?.[1] === undefined ? null : Number(match[1]);
}

/** `while reading response header from upstream`: the last one, because texts are quoted. */
function phaseIn(text: string): string | null {
  return /^.* while ([A-Za-z][\w /-]*?)(?=,|$)/s.exec(text)?.[1] ?? null;
}

function placeIn(text: string): NginxErrorLine["place"] {
  const match = / in (\S+):(\d+)$/.exec(text);
  return match ? { file: match[1] ?? "", line: Number(match[2]) } : null;
}

/** The name that the message does not give in a place of its own. */
function named(code: NginxErrorCode, text: string, fields: ErrorFields): string | null {
  if (code === "no-live-upstreams") return fields.upstream?.host ?? null;
  if (code === "tls-handshake-failed") return readTls(text)?.reason ?? null;
  return code === "config-invalid" ? (/"([^"]*)"/.exec(text)?.[1] ?? null) : null;
}

const STARTS = /(?:^|\s)(?:\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d |nginx: )\[\w+\] /;
const FIELD = /(?:^|[\s,])(?:client|server|request|upstream|host|referrer): /;

/**
 * Lines that a terminal or a forum broke are put together again: what follows an entry that is
 * not finished, and does not start another, belongs to it. `line` is 1-based, of the first part.
 */
export function joinWrappedErrors(
  text: string,
): readonly { readonly text: string; readonly line: number }[] {
  const entries: { text: string; line: number; parts: number }[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const last = entries.at(-1);
    const continues =
      last !== undefined && last.parts < 12 && !STARTS.test(line) && isUnfinished(last.text, line);
    if (continues) {
      last.text += `${/^\s|^$/.test(line) ? "" : " "}${line}`;
      last.parts += 1;
    } else {
      entries.push({ text: line, line: at + 1, parts: 1 });
    }
  }
  return entries;
}

function isUnfinished(entry: string, next: string): boolean {
  return STARTS.test(entry) && continuesEntry(entry, next);
}

/** Whether `next`, which starts no entry of its own, goes on with this one. */
export function continuesEntry(entry: string, next: string): boolean {
  if (next.trim() === "") return false;
  if (/ failed\s*$/.test(entry) || /^\s*(?:while [a-z]+ing |\((?:SSL|\d+): )/.test(next))
    return true;
  const quotes = entry.split('"').length - 1;
  return quotes % 2 === 1 || /,\s*$/.test(entry) || FIELD.test(next);
}
