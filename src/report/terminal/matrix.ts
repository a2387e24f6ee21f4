import { withoutControls } from "../escape/control.ts";
import type { Language } from "../language.ts";
import type { ReportCheck } from "../report.ts";
import {
  inOrder,
  mark,
  outcome,
  requestOf,
  seconds,
  viaInWords,
  type Where,
  whyOf,
} from "../words.ts";
import { columnsOf, padded, wrap } from "../wrap.ts";
import type { Palette } from "./palette.ts";

/** Mark and the spaces between the columns. */
const LEAD = 4;
const GAP = 2;

/** All checks, one line each; a reason once, below the first check that has it. */
export function matrix(
  checks: readonly ReportCheck[],
  p: Palette,
  width: number,
  language: Language,
): string[] {
  const forms = DETAILS.map((detail) => rowsOf(checks, detail, language));
  const rows = forms.find((one) => fits(one, width)) ?? forms.at(-1) ?? [];
  const widths = widthsOf(rows);
  const said = new Set<string>();
  return rows.flatMap(({ check, cells }) => {
    const paint = check.ok === true ? p.green : check.ok === false ? p.red : p.yellow;
    const aligned = cells.map((cell, column) => padded(cell, widths[column] ?? 0));
    const line = `  ${paint(mark(check.ok))} ${aligned.join(" ".repeat(GAP))}`;
    const reason = whyOf(check, language);
    const why = reason === "" || said.has(reason) ? [] : wrap(reason, width, "      ");
    said.add(reason);
    return [line.trimEnd(), ...why.map(p.dim)];
  });
}

interface Detail {
  /** How much is told of where it was asked. */
  readonly where: Where;
  /** What the other columns say too: the path in a route's name, the time without an answer. */
  readonly twice: boolean;
}

/** From the widest on. */
const DETAILS: readonly Detail[] = [
  { where: "address and host", twice: true },
  { where: "address", twice: true },
  { where: "path", twice: true },
  { where: "path", twice: false },
];

/** The reason below has the rest: which error, and who closed the connection. */
function inAWord({ outcome: of }: ReportCheck, { twice }: Detail, language: Language): string {
  if (of.is === "reset") return language.report["closed-early"];
  if (of.is === "timed-out" && !twice) return language.report[`no-${of.phase}`];
  return outcome(of, language).replace(/ ?[(（][A-Z]+[)）]$/, "");
}

function routeOf({ route }: ReportCheck, { twice }: Detail): string {
  return twice ? route : route.replace(/:.*/, "");
}

/** Logs seldom tell how long a request took. */
function tookOf({ ms }: ReportCheck): string {
  return ms === 0 ? "" : seconds(ms);
}

interface Row {
  readonly check: ReportCheck;
  readonly cells: readonly string[];
}

function rowsOf(
  checks: readonly ReportCheck[],
  detail: Detail,
  language: Language,
): readonly Row[] {
  return inOrder(checks).map((check) => ({
    check,
    cells: [
      routeOf(check, detail),
      viaInWords(check.via, language),
      requestOf(check, detail.where, language),
      inAWord(check, detail, language),
      tookOf(check),
    ].map(withoutControls),
  }));
}

function fits(rows: readonly Row[], width: number): boolean {
  const widths = widthsOf(rows);
  const total = widths.reduce((sum, one) => sum + one, LEAD + GAP * (widths.length - 1));
  return total <= width;
}

function widthsOf(rows: readonly Row[]): readonly number[] {
  const columns = rows[0]?.cells.length ?? 0;
  return Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.map(({ cells }) => columnsOf(cells[column] ?? ""))),
  );
}
