import type { Line } from "../log-line.ts";
import type { Frame } from "./trace.ts";

/** The line above a stack, and the source line that node shows above it. */
export interface Header {
  readonly name: string;
  readonly message: string;
  /** Where node points at the source: the place of a syntax error stands only there. */
  readonly excerpt: Frame | null;
  readonly uncaught: boolean;
  /** When it was written; the lines before it may be minutes older. */
  readonly at: string | null;
}

const HEADER =
  /(?:^|[\s:"])((?:[A-Za-z_$][\w$]*\.){0,12}[A-Za-z_$][\w$]*(?:Error|Exception|Throwable)|Error)(?: \[([\w]+)\])?(?:: (.*))?$/;
const EXCERPT = /^(?:file:\/\/)?((?:\/|node:|internal\/)[^\s:]*(?::[^\s:\d][^\s:]*)*):(\d+)$/;

/** node-postgres calls every error of the server so, and its message has one line. */
const OF_POSTGRES = /(?:^|\s)error: (.+)$/;
const IN_POSTGRES = /\/node_modules\/pg(?:-\w+)?\//;

/**
 * Looks through the lines before the first frame, the newest first; null when none names an error.
 * `first` is the file of that frame; "" where there is none.
 */
export function header(before: readonly Line[], first: string): Header | null {
  const message = OF_POSTGRES.exec(before[0]?.body.slice(0, 500) ?? "")?.[1];
  if (message !== undefined && IN_POSTGRES.test(first)) {
    const excerpt = excerptAbove(before.slice(1));
    const at = before[0]?.at ?? null;
    return { name: "error", message, excerpt, uncaught: excerpt !== null, at };
  }
  for (const [index, { body, at }] of before.entries()) {
    const [, name, , message = ""] = HEADER.exec(body.slice(0, 500)) ?? [];
    if (name === undefined) continue;
    const following = before.slice(0, index).reverse();
    const more = following.filter((line) => line.text !== "").map((line) => line.text);
    const excerpt = excerptAbove(before.slice(index + 1));
    return {
      name,
      message: [message, ...more].join("\n").trim(),
      excerpt,
      uncaught: excerpt !== null,
      at,
    };
  }
  return null;
}

function excerptAbove(above: readonly Line[]): Frame | null {
  for (const [at, { text }] of above.slice(0, 5).entries()) {
    const [, file, line] = text.length > 500 ? [] : (EXCERPT.exec(text) ?? []);
    if (file === undefined) continue;
    const source = above[at - 1]?.text.trim() ?? "";
    return { file, line: Number(line), function: "", text: source.slice(0, 200) };
  }
  return null;
}
