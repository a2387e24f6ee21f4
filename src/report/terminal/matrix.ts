import { withoutControls } from "../escape/control.ts";
import type { ReportCheck } from "../report.ts";
import { inOrder, mark, outcome, requestOf, seconds, whyOf } from "../words.ts";
import { wrap } from "../wrap.ts";
import type { Palette } from "./palette.ts";

/** Mark and the spaces between the columns. */
const LEAD = 4;
const GAP = 2;

/** All checks, one line each; a reason once, below the first check that has it. */
export function matrix(checks: readonly ReportCheck[], p: Palette, width: number): string[] {
  const full = rowsOf(checks, true);
  const rows = fits(full, width) ? full : rowsOf(checks, false);
  const widths = widthsOf(rows);
  const said = new Set<string>();
  return rows.flatMap(({ check, cells }) => {
    const paint = check.ok === true ? p.green : check.ok === false ? p.red : p.yellow;
    const padded = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    const line = `  ${paint(mark(check.ok))} ${padded.join(" ".repeat(GAP))}`;
    const reason = whyOf(check);
    const why = reason === "" || said.has(reason) ? [] : wrap(reason, width, "      ");
    said.add(reason);
    return [line.trimEnd(), ...why.map(p.dim)];
  });
}

/** The reason below has the rest: which error, and who closed the connection. */
function inAWord({ outcome: of }: ReportCheck): string {
  return of.is === "reset" ? "closed early" : outcome(of).replace(/ \([A-Z]+\)$/, "");
}

interface Row {
  readonly check: ReportCheck;
  readonly cells: readonly string[];
}

function rowsOf(checks: readonly ReportCheck[], hosts: boolean): readonly Row[] {
  return inOrder(checks).map((check) => ({
    check,
    cells: [check.route, check.via, requestOf(check, hosts), inAWord(check), seconds(check.ms)].map(
      withoutControls,
    ),
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
    Math.max(0, ...rows.map(({ cells }) => (cells[column] ?? "").length)),
  );
}
