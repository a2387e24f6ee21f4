import { fill } from "../../diagnose/message.ts";
import { inBlock } from "../escape/code.ts";
import { forHtml } from "../escape/markdown.ts";
import type { Language } from "../language.ts";

/** Logs to fold in below the diagnosis, per service, already redacted. */
export type Logs = Readonly<Record<string, string>>;

const LOG_LINES = 60;
const LINE_LIMIT = 500;
/** Of longer lines fewer are shown. */
const LONGEST = 10_000;

export function folded(heading: string, body: string): string {
  return `<details><summary>${forHtml(heading)}</summary>\n\n${body}\n\n</details>`;
}

/** The end of a service's log. */
export function logBlock(service: string, text: string, { report: texts }: Language): string {
  const end = text.slice(-LOG_LINES * LONGEST).trimEnd();
  const lines = end.split("\n").slice(-LOG_LINES).map(shortLine);
  return folded(fill(texts["log-of"], { service, count: LOG_LINES }), inBlock(lines.join("\n")));
}

/** The engine puts its own time before each line, to the nanosecond; seconds are for people. */
function shortLine(line: string): string {
  const text = line.replace(/^\d{4}-\d\d-\d\dT(\d\d:\d\d:\d\d)(?:\.\d+)?Z(?: |$)/, "$1 ");
  return text.length > LINE_LIMIT ? `${text.slice(0, LINE_LIMIT)} …` : text;
}
