import { fill } from "../diagnose/message.ts";
import { withoutControls } from "./escape/control.ts";
import { ENGLISH, type Language } from "./language.ts";
import type { Report, ReportCause } from "./report.ts";
import { candidatesBlock } from "./terminal/candidates-block.ts";
import { causeBlock, more } from "./terminal/cause-block.ts";
import { matrix } from "./terminal/matrix.ts";
import { type Palette, palette } from "./terminal/palette.ts";
import { settlingBlock } from "./terminal/settling-block.ts";
import { headline, isUndecided, onePerCause, seconds, unansweredInWords } from "./words.ts";
import { columnsOf, wrap } from "./wrap.ts";

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
const UNANSWERED_SHOWN = 1;

/** The report for a person at a terminal: the diagnosis fits one screen. */
export function renderTerminal(
  report: Report,
  options: TerminalOptions,
  language: Language = ENGLISH,
): string {
  const p = palette(options.color);
  const texts = language.report;
  const { root, contributing } = report.diagnosis;
  return [
    ...head(report, p, options.width, language),
    ...after("", matrix(report.checks, p, options.width, language)),
    ...(isUndecided(report)
      ? candidatesBlock(root, p, options, language)
      : root.flatMap((cause, index) =>
          causeBlock(cause, p, { ...options, language }, index === 0),
        )),
    ...(contributing.length > 0
      ? [
          "",
          p.bold(texts["also-seen"]),
          ...contributing.map((cause) => also(cause, p, options.width, language)),
        ]
      : []),
    ...ruledOut(report, p, options, language),
    ...(isPasted(report)
      ? settlingBlock(report, p, options, language)
      : unanswered(report, p, options, language)),
    ...(options.out ? ["", p.dim(fill(texts["report-at"], { out: options.out }))] : []),
    "",
  ].join("\n");
}

/** Lines with a space before them, where there are any. */
function after(space: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [space, ...lines] : [];
}

/** On one line what fits there, else the sentence below the verdict. */
function head(report: Report, p: Palette, width: number, language: Language): readonly string[] {
  const { verdict } = language.scales;
  const word = {
    healthy: p.green(`✓ ${verdict.healthy}`),
    broken: p.red(`✗ ${verdict.broken}`),
    unknown: p.yellow(`? ${verdict.unknown}`),
  };
  const time = fill(language.report.in, { time: seconds(report.ms) });
  const took = isPasted(report) ? "" : ` ${time}`;
  const start = `${p.bold(word[report.verdict])}${took && p.dim(took)}`;
  if (report.diagnosis.root.length > 0) return [start];
  const say = withoutControls(headline(report, language)).replaceAll("\n", " ");
  const taken = columnsOf(`✓ ${verdict[report.verdict]}${took}  ${say}`);
  return taken <= width ? [`${start}  ${say}`] : [start, ...wrap(say, width, "  ")];
}

function isPasted({ target }: Report): boolean {
  return target.kind === "pasted";
}

function also(
  cause: ReportCause,
  p: Palette,
  width: number,
  { report: texts, scales }: Language,
): string {
  const confidence = scales.confidence[cause.confidence];
  const params = { name: cause.cause, confidence, text: cause.summary };
  return wrap(fill(texts["named-sure"], params), width, "  ").map(p.dim).join("\n");
}

function ruledOut(
  report: Report,
  p: Palette,
  options: TerminalOptions,
  { report: texts }: Language,
): readonly string[] {
  const all = onePerCause(report.diagnosis.ruledOut);
  if (all.length === 0) return [];
  const shown = options.verbose
    ? all
    : all.slice(0, report.diagnosis.root.length > 1 ? 1 : RULED_OUT_SHOWN);
  return [
    "",
    p.bold(texts["ruled-out"]),
    ...shown.flatMap(({ cause, because }) =>
      wrap(fill(texts.named, { name: cause, text: because }), options.width, "  ").map(p.dim),
    ),
    ...more(all.length - shown.length, p, texts),
  ];
}

function unanswered(
  report: Report,
  p: Palette,
  { width, verbose }: TerminalOptions,
  language: Language,
): readonly string[] {
  const notRun = language.questions["not-run"];
  // The headline says it.
  const open = report.diagnosis.unanswered.filter(
    ({ question }) => report.verdict !== "unknown" || question !== notRun,
  );
  if (open.length === 0) return [];
  // Where the cause is certain, what could not be looked at hardly matters.
  const isCertain = report.diagnosis.root[0]?.confidence === "certain";
  const shown = isCertain && !verbose ? open.slice(0, UNANSWERED_SHOWN) : open;
  return [
    "",
    p.bold(language.report["not-known"]),
    ...shown.flatMap((one) => wrap(unansweredInWords(one, language), width, "  ").map(p.dim)),
    ...more(open.length - shown.length, p, language.report),
  ];
}
