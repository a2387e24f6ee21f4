import type { LimitRow } from "../../case/limit-row.ts";
import type { Place } from "../../case/place.ts";
import type { LintFinding, TextOf } from "../../diagnose/inspect.ts";
import { fill } from "../../diagnose/message.ts";
import { withoutControls } from "../escape/control.ts";
import { ENGLISH, type Language } from "../language.ts";
import { type Palette, palette } from "../terminal/palette.ts";
import { fixInWords } from "../words.ts";
import { wrap } from "../wrap.ts";
import { limitsTable } from "./limits-table.ts";

export interface LintTextOptions {
  readonly color: boolean;
  readonly width: number;
  readonly texts: TextOf;
  readonly limits: readonly LimitRow[];
  /** How many findings a comment silences. */
  readonly suppressed: number;
}

/** Findings for people: `file:line: message [cause]`, the line, the mend, the diff. */
export function renderLint(
  findings: readonly LintFinding[],
  options: LintTextOptions,
  language: Language = ENGLISH,
): string {
  const paint = palette(options.color);
  const printing = { width: options.width, linesOf: linesOf(options.texts), paint };
  const blocks = findings.map((finding) => blockOf(finding, printing, language));
  const table = limitsTable(options.limits, language);
  const limits = table === "" ? [] : [`${paint.bold(language.lint.limits)}\n${table.trimEnd()}\n`];
  return `${[...blocks, ...limits, summaryOf(findings, options.suppressed, language)].join("\n")}\n`;
}

/** The lines of a file, taken apart once: one file may have many findings. */
function linesOf(texts: TextOf): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const lines = known.get(file) ?? (texts(file) ?? "").split(/\r?\n/);
    known.set(file, lines);
    return lines;
  };
}

interface Printing {
  readonly width: number;
  readonly linesOf: (file: string) => readonly string[];
  readonly paint: Palette;
}

function blockOf(finding: LintFinding, printing: Printing, language: Language): string {
  const { width, paint } = printing;
  const { cause, severity, places, summary, fix } = finding;
  const [first, ...others] = places;
  const shade = { error: paint.red, warning: paint.yellow, note: paint.dim }[severity];
  const head = `${spot(first)}: ${shade(language.scales.severity[severity])}: ${withoutControls(summary)} ${paint.dim(`[${cause}]`)}`;
  const lines = [
    paint.bold(head),
    ...sourceLine(first, printing),
    ...others
      .slice(0, 2)
      .map((place) => paint.dim(`  ${fill(language.lint.see, { place: spot(place) })}`)),
    ...wrap(fixInWords(fix.say, language), width, "  "),
    ...(fix.patch === null ? [] : diffLines(fix.patch, paint)),
  ];
  return `${lines.join("\n")}\n`;
}

function spot({ file, line }: Place): string {
  return line === null ? `${file}` : `${file}:${line}`;
}

/** The line itself, with a mark below its first word. */
function sourceLine({ file, line }: Place, { linesOf, paint }: Printing): readonly string[] {
  const source = file === null || line === null ? null : linesOf(file)[line - 1];
  if (!source?.trim()) return [];
  const shown = withoutControls(source);
  const indent = shown.length - shown.trimStart().length;
  const gutter = `${line} | `;
  const mark = "^".padEnd(Math.min(shown.trimStart().length, 60), "~");
  return [
    `  ${paint.dim(gutter)}${shown}`,
    `  ${paint.dim(`${" ".repeat(gutter.length - 2)}| `)}${" ".repeat(indent)}${paint.red(mark)}`,
  ];
}

function diffLines(patch: string, paint: Palette): readonly string[] {
  return withoutControls(patch)
    .trimEnd()
    .split("\n")
    .map((line) => {
      if (/^\+(?!\+\+)/.test(line)) return `    ${paint.green(line)}`;
      return /^-(?!--)/.test(line) ? `    ${paint.red(line)}` : `    ${line}`;
    });
}

function summaryOf(
  findings: readonly LintFinding[],
  suppressed: number,
  { lint: texts, wording }: Language,
): string {
  const counts = (["error", "warning", "note"] as const).flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    if (count === 0) return [];
    return [count === 1 ? texts[`one-${severity}`] : fill(texts[`${severity}s`], { count })];
  });
  const found = counts.length === 0 ? texts["nothing-found"] : counts.join(wording.lists.comma);
  return suppressed === 0 ? found : fill(texts.silenced, { found, count: suppressed });
}
