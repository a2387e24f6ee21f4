import { withoutControls } from "../../escape/control.ts";
import type { Report, ReportCause } from "../../report.ts";
import type { Logs } from "../../summary/folded.ts";

type Evidence = Pick<ReportCause["evidence"][number], "source" | "at" | "quote">;

/** A line that a cause rests on; `log` and `line` count from 0. */
export interface Spot {
  readonly log: number;
  readonly line: number;
  readonly anchor: string;
}

/** A log as the page shows it. */
export interface ShownLog {
  readonly service: string;
  readonly lines: readonly string[];
  /** Lines that are evidence, in order. */
  readonly cited: readonly number[];
  /** Its oldest part is not shown. */
  readonly isCut: boolean;
}

export interface CitedLines {
  readonly logs: readonly ShownLog[];
  find(evidence: Evidence): Spot | null;
}

/** All logs together; a page that is larger opens slowly. */
const TEXT_LIMIT = 6_000_000;

/** The logs without what a terminal would obey, and where in them the evidence stands. */
export function citedLines(report: Report, logs: Logs): CitedLines {
  const entries = Object.entries(logs);
  const room = Math.floor(TEXT_LIMIT / Math.max(1, entries.length));
  const texts = entries.map(([service, text]) => {
    const lines = withoutControls(text.slice(-room)).trimEnd().split("\n");
    return { service: withoutControls(service), lines, isCut: text.length > room };
  });
  const { root, contributing } = report.diagnosis;
  const spots = new Map<string, Spot>();
  const cited = texts.map(() => new Set<number>());
  for (const evidence of [...root, ...contributing].flatMap((cause) => cause.evidence)) {
    const log = entries.findIndex(([service]) => service === evidence.source);
    const line = lineOf(evidence, texts[log]?.lines ?? []);
    if (line === null) continue;
    cited[log]?.add(line);
    spots.set(keyOf(evidence), { log, line, anchor: anchorOf(log, line) });
  }
  return {
    logs: texts.map((one, index) => ({
      ...one,
      cited: [...(cited[index] ?? [])].sort((a, b) => a - b),
    })),
    find: (evidence) => spots.get(keyOf(evidence)) ?? null,
  };
}

export function anchorOf(log: number, line: number): string {
  return `log-${log}-${line + 1}`;
}

function keyOf({ source, at, quote }: Evidence): string {
  return `${source}\n${at}\n${quote}`;
}

/** The line with these words, at that time if there are several. */
function lineOf({ at, quote }: Evidence, lines: readonly string[]): number | null {
  const words = withoutControls(quote)
    .split("\n")
    .find((line) => line.trim() !== "")
    ?.trim();
  if (words === undefined) return null;
  let found: number | null = null;
  for (const [index, line] of lines.entries()) {
    if (!line.includes(words)) continue;
    if (at === null || line.startsWith(at)) return index;
    found ??= index;
  }
  return found;
}
