import type { Report, ReportCause } from "./report.ts";
import { causeBlock, more } from "./terminal/cause-block.ts";
import { matrix } from "./terminal/matrix.ts";
import { type Palette, palette } from "./terminal/palette.ts";
import { headline, onePerCause, seconds, unansweredInWords } from "./words.ts";
import { wrap } from "./wrap.ts";

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns to wrap at. */
  readonly width: number;
  /** All evidence and everything that was ruled out. */
  readonly verbose: boolean;
  /** Folder in which the files lie, as the reader would type it. */
  readonly out: string | null;
}

const RULED_OUT_SHOWN = 3;

/** The report for a person at a terminal: the diagnosis fits one screen. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const p = palette(options.color);
  const { root, contributing } = report.diagnosis;
  return [
    head(report, p),
    "",
    ...matrix(report.checks, p, options.width),
    ...root.flatMap((cause) => causeBlock(cause, p, options)),
    ...(contributing.length > 0
      ? ["", p.bold("Also seen"), ...contributing.map((cause) => also(cause, p, options.width))]
      : []),
    ...ruledOut(report, p, options),
    ...unanswered(report, p, options),
    ...(options.out ? ["", p.dim(`Report: ${options.out}`)] : []),
    "",
  ].join("\n");
}

function head(report: Report, p: Palette): string {
  const word = {
    healthy: p.green("✓ healthy"),
    broken: p.red("✗ broken"),
    unknown: p.yellow("? unknown"),
  };
  const say = report.diagnosis.root.length > 0 ? "" : `  ${headline(report)}`;
  return `${p.bold(word[report.verdict])} ${p.dim(`in ${seconds(report.ms)}`)}${say}`;
}

function also(cause: ReportCause, p: Palette, width: number): string {
  return wrap(`${cause.cause} (${cause.confidence}): ${cause.summary}`, width, "  ")
    .map(p.dim)
    .join("\n");
}

function ruledOut(report: Report, p: Palette, options: TerminalOptions): readonly string[] {
  const all = onePerCause(report.diagnosis.ruledOut);
  if (all.length === 0) return [];
  const shown = options.verbose ? all : all.slice(0, RULED_OUT_SHOWN);
  return [
    "",
    p.bold("Ruled out"),
    ...shown.flatMap(({ cause, because }) =>
      wrap(`${cause}: ${because}`, options.width, "  ").map(p.dim),
    ),
    ...more(all.length - shown.length, p),
  ];
}

function unanswered(report: Report, p: Palette, { width }: TerminalOptions): readonly string[] {
  const open = report.diagnosis.unanswered;
  if (open.length === 0) return [];
  return [
    "",
    p.bold("Not known"),
    ...open.flatMap((one) => wrap(unansweredInWords(one), width, "  ").map(p.dim)),
  ];
}
