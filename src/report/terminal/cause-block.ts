import { fill } from "../../diagnose/message.ts";
import { withoutControls } from "../escape/control.ts";
import type { Language } from "../language.ts";
import type { ReportCause } from "../report.ts";
import type { TerminalOptions } from "../terminal.ts";
import { changeOrWhy, clock, evidenceOf, fixInWords, inShort, placeInWords } from "../words.ts";
import { columnsOf, wrap } from "../wrap.ts";
import type { Palette } from "./palette.ts";

const EVIDENCE_SHOWN = 5;
const LINES_OF_A_QUOTE = 3;
/** An exception hands its own message on, and that may be any text. */
const LINES_OF_A_SUMMARY = 8;
const SUMMARY_LIMIT = 2000;
const LINKS_SHOWN = 5;
const PLACES_SHOWN = 3;

/**
 * One root cause: what it is, where, how one can tell, what it leads to, and what mends it. Of
 * further ones, which are of the same kind most often, only what and where, and the mend.
 */
export function causeBlock(
  cause: ReportCause,
  p: Palette,
  options: TerminalOptions & { readonly language: Language },
  isFirst: boolean,
): readonly string[] {
  const { width, verbose, language } = options;
  const texts = language.report;
  const confidence = language.scales.confidence[cause.confidence];
  const isWhole = isFirst || verbose;
  const links = isWhole ? cause.chain.slice(0, verbose ? undefined : LINKS_SHOWN) : [];
  return [
    "",
    `${p.red(p.bold(texts["root-cause"]))}  ${p.bold(cause.cause)} ${p.dim(`(${confidence})`)}`,
    ...cut(wrap(cause.summary.slice(0, SUMMARY_LIMIT), width, "  "), LINES_OF_A_SUMMARY),
    ...places(cause, p, width, texts),
    ...wrap(changeOrWhy(cause, language), width, "    ").filter((line) => line.trim() !== ""),
    ...(isWhole ? ["", p.bold(texts.evidence), ...evidence(cause, p, options)] : []),
    ...(links.length > 0 ? ["", p.bold(texts["follows-from-it"])] : []),
    ...links.flatMap((link) => listed("↳ ", link, width)),
    ...(isWhole ? more(cause.chain.length - links.length, p, texts) : []),
    ...(isWhole ? ["", p.green(p.bold(texts.fix))] : []),
    ...wrap(isWhole ? cause.fix.say : fixInWords(cause.fix.say, language), width, "  "),
    ...(cause.fix.command ? [`  $ ${withoutControls(cause.fix.command)}`] : []),
    ...(isWhole ? diff(cause.fix.patch, p) : []),
  ];
}

/** The line that says how much was left out; none for nothing. */
export function more(left: number, p: Palette, texts: Language["report"]): readonly string[] {
  return left > 0 ? [p.dim(`  ${fill(texts["more-in-report"], { count: left })}`)] : [];
}

/** An item of a list, with its further lines below its text. */
function listed(bullet: string, text: string, width: number): readonly string[] {
  const indent = " ".repeat(2 + bullet.length);
  const [first = "", ...rest] = wrap(text, width, indent);
  return [`  ${bullet}${first.slice(indent.length)}`, ...rest];
}

/** The place to change in bold; the others belong to it, and share a line. */
function places(
  cause: ReportCause,
  p: Palette,
  width: number,
  texts: Language["report"],
): readonly string[] {
  const [first, ...others] = cause.places
    .slice(0, PLACES_SHOWN)
    .map((place) => withoutControls(placeInWords(place)));
  if (first === undefined) return [];
  const seen = fill(texts["see-also"], { places: others.join(", ") });
  const also = others.length > 0 ? `   ${seen}` : "";
  const isShort = columnsOf(`  → ${first}${also}`) <= width;
  const line = `  ${p.bold(`→ ${first}`)}`;
  return isShort || also === "" ? [line + p.dim(also)] : [line, p.dim(` ${also}`)];
}

function evidence(
  cause: ReportCause,
  p: Palette,
  options: Parameters<typeof causeBlock>[2],
): readonly string[] {
  const all = evidenceOf(cause);
  const shown = options.verbose ? all : all.slice(0, EVIDENCE_SHOWN);
  const column = Math.max(0, ...shown.map(({ source }) => withoutControls(source).length));
  return [
    ...shown.flatMap(({ source, at, quote }) => {
      const lead = `  ${withoutControls(source).padEnd(column)}  ${clock(at).padEnd(8)}  `;
      const text = options.verbose ? quote : inShort(quote);
      const lines = wrap(text, Math.max(20, options.width - lead.length), "");
      const [first = "", ...rest] = options.verbose ? lines : cut(lines, LINES_OF_A_QUOTE);
      return [`${p.dim(lead)}${first}`, ...rest.map((line) => " ".repeat(lead.length) + line)];
    }),
    ...more(all.length - shown.length, p, options.language.report),
  ];
}

function cut(lines: readonly string[], most: number): readonly string[] {
  return lines.length <= most
    ? lines
    : lines.slice(0, most).map((line, index) => (index === most - 1 ? `${line} …` : line));
}

/** What changes, with the lines next to it; the whole patch is in the report. */
function diff(patch: string | null, p: Palette): readonly string[] {
  if (patch === null) return [];
  const lines = patch.trimEnd().split("\n");
  const isChange = (line = "") => /^[+-]/.test(line);
  return lines
    .filter((line, index) => {
      if (line.startsWith("@@") || line.startsWith("--- ")) return false;
      return isChange(line) || isChange(lines[index - 1]) || isChange(lines[index + 1]);
    })
    .map((line) => {
      const text = `  ${withoutControls(line)}`;
      if (line.startsWith("+++ "))
        return p.dim(`  ${withoutControls(line.replace("+++ b/", ""))}:`);
      if (line.startsWith("+")) return p.green(text);
      return line.startsWith("-") ? p.red(text) : p.dim(text);
    });
}
