import { withoutControls } from "./escape/control.ts";
import type { Report, ReportCause, ReportCheck } from "./report.ts";
import { clock, evidenceOf, headline, mark, outcome, placeInWords, seconds } from "./words.ts";
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

type Paint = (text: string) => string;
interface Palette {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
}

const EVIDENCE_SHOWN = 5;
const RULED_OUT_SHOWN = 4;

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

function matrix(checks: readonly ReportCheck[], p: Palette, width: number): readonly string[] {
  const rows = checks.map((check) => ({
    check,
    cells: [
      check.route,
      check.via,
      `${check.request.method} ${shortUrl(check.request.url)}`,
      outcome(check.outcome),
      seconds(check.ms),
    ].map(withoutControls),
  }));
  const widths = [0, 1, 2, 3, 4].map((i) =>
    Math.max(0, ...rows.map(({ cells }) => (cells[i] ?? "").length)),
  );
  const said = new Set<string>();
  return rows.flatMap(({ check, cells }) => {
    const paint = check.ok === true ? p.green : check.ok === false ? p.red : p.yellow;
    const line = `  ${paint(mark(check.ok))} ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ")}`;
    const rate = check.burst ? ` (${check.burst.failed} of ${check.burst.of} attempts failed)` : "";
    const reason = `${check.why ?? ""}${rate}`;
    // The same reason under one row after another would hide the rows.
    const why = reason === "" || said.has(reason) ? [] : wrap(reason, width, "      ");
    said.add(reason);
    return [line.trimEnd(), ...why.map(p.dim)];
  });
}

function causeBlock(cause: ReportCause, p: Palette, options: TerminalOptions): readonly string[] {
  const evidence = evidenceOf(cause);
  const shown = options.verbose ? evidence : evidence.slice(0, EVIDENCE_SHOWN);
  const left = evidence.length - shown.length;
  return [
    "",
    `${p.red(p.bold("Root cause"))}  ${p.bold(cause.cause)} ${p.dim(`(${cause.confidence})`)}`,
    ...wrap(cause.summary, options.width, "  "),
    ...cause.places
      .slice(0, 3)
      .map((place) => `  ${p.bold(`→ ${withoutControls(placeInWords(place))}`)}`),
    "",
    p.bold("Evidence"),
    ...shown.flatMap(({ source, at, quote }) => quoted(source, at, quote, p, options)),
    ...(left > 0 ? [p.dim(`  … and ${left} more in the report`)] : []),
    ...(cause.chain.length > 0
      ? [
          "",
          p.bold("What follows from it"),
          ...cause.chain.flatMap((link) => wrap(`↳ ${link}`, options.width, "  ")),
        ]
      : []),
    "",
    `${p.green(p.bold("Fix"))}`,
    ...wrap(cause.fix.say, options.width, "  "),
    ...(cause.fix.command ? [`  $ ${withoutControls(cause.fix.command)}`] : []),
    ...diff(cause.fix.patch, p),
  ];
}

function quoted(
  source: string,
  at: string | null,
  quote: string,
  p: Palette,
  options: TerminalOptions,
) {
  const lead = `  ${withoutControls(source)}${at ? ` ${clock(at)}` : ""}  `;
  const [first = "", ...rest] = wrap(quote, options.width - lead.length, "");
  return [
    `${p.dim(lead)}${first}`,
    ...rest.slice(0, options.verbose ? 20 : 3).map((line) => `${" ".repeat(lead.length)}${line}`),
  ];
}

function diff(patch: string | null, p: Palette): readonly string[] {
  if (patch === null) return [];
  return patch
    .trimEnd()
    .split("\n")
    .map((line) => {
      const text = `  ${withoutControls(line)}`;
      if (line.startsWith("+")) return p.green(text);
      return line.startsWith("-") ? p.red(text) : p.dim(text);
    });
}

function also(cause: ReportCause, p: Palette, width: number): string {
  return wrap(`${cause.cause} ${`(${cause.confidence})`}: ${cause.summary}`, width, "  ")
    .map(p.dim)
    .join("\n");
}

function ruledOut(report: Report, p: Palette, options: TerminalOptions): readonly string[] {
  const all = report.diagnosis.ruledOut;
  if (all.length === 0) return [];
  const shown = options.verbose ? all : all.slice(0, RULED_OUT_SHOWN);
  const left = all.length - shown.length;
  return [
    "",
    p.bold("Ruled out"),
    ...shown.flatMap(({ cause, because }) =>
      wrap(`${cause}: ${because}`, options.width, "  ").map(p.dim),
    ),
    ...(left > 0 ? [p.dim(`  … and ${left} more in the report`)] : []),
  ];
}

function unanswered(report: Report, p: Palette, options: TerminalOptions): readonly string[] {
  return report.diagnosis.unanswered.length === 0
    ? []
    : [
        "",
        p.bold("Not known"),
        ...report.diagnosis.unanswered.flatMap(({ question, why, causes }) =>
          wrap(`${question}: ${why}${notExcluded(causes)}`, options.width, "  ").map(p.dim),
        ),
      ];
}

function notExcluded(causes: readonly string[]): string {
  if (causes.length === 0) return "";
  const left = causes.length - 4;
  const verb = left > 0 ? ` and ${left} more are` : causes.length > 1 ? " are" : " is";
  return `; so ${causes.slice(0, 4).join(", ")}${verb} not excluded`;
}

function shortUrl(url: string): string {
  return url.replace(/^http:\/\//, "").replace(/[?&]bad-gateway=[\w-]+/, "");
}

function palette(color: boolean): Palette {
  const paint = (on: number, off: number): Paint =>
    color ? (text) => `\u001b[${on}m${text}\u001b[${off}m` : (text) => text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39),
  };
}
