import { forHtml, inBlock } from "../escape/markdown.ts";

/** Logs to fold in below the diagnosis, per service, already redacted. */
export type Logs = Readonly<Record<string, string>>;

const LOG_LINES = 60;
const LINE_LIMIT = 500;

export function folded(heading: string, body: string): string {
  return `<details><summary>${forHtml(heading)}</summary>\n\n${body}\n\n</details>`;
}

/** The end of a service's log. */
export function logBlock(service: string, text: string): string {
  const lines = text.trimEnd().split("\n").slice(-LOG_LINES).map(shortLine);
  return folded(`Log of ${service} (last ${LOG_LINES} lines)`, inBlock(lines.join("\n")));
}

/** The engine puts its own time before each line, to the nanosecond; seconds are for people. */
function shortLine(line: string): string {
  const text = line.replace(/^\d{4}-\d\d-\d\dT(\d\d:\d\d:\d\d)(?:\.\d+)?Z /, "$1 ");
  return text.length > LINE_LIMIT ? `${text.slice(0, LINE_LIMIT)} …` : text;
}
