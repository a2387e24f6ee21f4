import { continuesEntry } from "../nginx/error-log.ts";
import { plainLines } from "../text.ts";
import { inWords } from "./locale.ts";
import { standsAlone } from "./stands-alone.ts";
import { unwrapped } from "./unwrapped.ts";

/** One line of what somebody pasted, without what terminals, mail and forums put around it. */
export interface PastedLine {
  /** 1-based, in the input. */
  readonly number: number;
  readonly text: string;
  /** The service or program that a prefix of the line names (`web-1  | `, journald, kubectl). */
  readonly source: string | null;
  /** Longer than 1 where a long log was condensed: how many such lines there were. */
  readonly times: number;
}

export interface RawLine {
  readonly number: number;
  readonly text: string;
  readonly times: number;
}

/** A code fence of Markdown: nothing goes on across it. */
export const FENCE = "\u0000fence";

export function rawLines(text: string): readonly RawLine[] {
  const lines = plainLines(text.replace(/^\uFEFF/, ""));
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line, at) => ({ number: at + 1, text: line, times: 1 }));
}

export function pastedLines(raw: readonly RawLine[]): readonly PastedLine[] {
  const isQuoted = raw.some(({ text }) => /^> ?\S/.test(text)) && !raw.some(isCurlTrace);
  let before: PastedLine | null = null;
  return raw.map(({ number, text, times }) => {
    const unquoted = isQuoted ? text.replace(/^(?:> ?)+/, "") : text;
    const plain = inWords(withoutMarks(unwrapped(unquoted)));
    if (/^\s*(?:```|~~~)/.test(plain)) return { number, text: FENCE, source: null, times };
    const line: PastedLine = { number, times, ...unframed(plain) };
    // Of a line that was broken, only the first part has the prefix.
    const isPart = line.source === null && before?.source != null && !standsAlone(plain);
    const joined =
      isPart && continuesEntry(before?.text ?? "", plain) && ENTRY.test(before?.text ?? "");
    before = joined ? { ...line, source: before?.source ?? null } : line;
    return before;
  });
}

const ENTRY = /\[(?:emerg|alert|crit|error|warn)\] |^\s*(?:\(|while )/;

/** What terminals draw beside a log, and the ticks of Markdown around it. */
function withoutMarks(text: string): string {
  const bare = text.replace(/^\s*[│┃] /, "").trimEnd();
  const ticks = bare.split("`").length - 1;
  if (ticks === 1) return bare.replace(/^`|`$/, "");
  return ticks === 2 && bare.startsWith("`") && bare.endsWith("`") ? bare.slice(1, -1) : bare;
}

/** `curl -v` marks what it sent with `>`, too. */
function isCurlTrace({ text }: RawLine): boolean {
  return /^< HTTP\/|^\* (?:Connected|Trying|Host) /.test(text);
}

/** `0|web  | …` of pm2, `web-1  | …`, `[pod/web-x/nginx] …`, `Nov 20 11:36:51 host nginx[12]: …`. */
const FRAMES: readonly RegExp[] = [
  /^\d+\|(?<source>[A-Za-z][\w.-]*)\s*\| ?(?<text>.*)$/s,
  /^(?<source>[A-Za-z0-9][\w.-]*)\s*\| ?(?<text>.*)$/s,
  /^\[(?:pod\/)?[\w.-]+\/(?<source>[\w.-]+)\] (?<text>.*)$/s,
  /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ (?<source>[\w@.-]+?)(?:\.service)?(?:\[\d+\])?: (?<text>.*)$/s,
  /^\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d:?\d\d \S+ (?<source>[\w@.-]+?)(?:\.service)?\[\d+\]: (?<text>.*)$/s,
];

function unframed(line: string): Pick<PastedLine, "text" | "source"> {
  for (const frame of FRAMES) {
    const { source, text } = frame.exec(line)?.groups ?? {};
    if (source !== undefined && text !== undefined) return { source: serviceName(source), text };
  }
  return { source: null, text: line };
}

/** Compose numbers the containers of a service: `web-1`, `web_1`. */
export function serviceName(container: string): string {
  return container.replace(/^\//, "").replace(/[-_]\d+$/, "");
}
