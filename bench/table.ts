import { spreadOf } from "./spread.ts";

/** One line of the table. */
export interface Row {
  readonly what: string;
  /** Each measured once: ratios of ours to the other one's, or milliseconds, or megabytes. */
  readonly values: readonly number[];
  readonly unit: "x" | "ms" | "MB";
  /** The median is to be at most this. */
  readonly target: number;
  /** What it was measured against, and what else the run showed. */
  readonly beside: string;
}

const HEAD = ["measure", "runs", "min", "median", "max", "target", "", "beside it"];

/** A Markdown table, so that it can be pasted where people talk about it. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  const [head = "", ...body] = cells.map(line);
  return [head, rule, ...body].join("\n");
}

function cellsOf({ what, values, unit, target, beside }: Row): readonly string[] {
  const spread = spreadOf(values);
  const shown = (value: number | undefined) => (value === undefined ? "-" : inUnit(value, unit));
  const holds = spread === null ? "not measured" : spread.median <= target ? "holds" : "MISSED";
  return [
    what,
    String(values.length),
    ...[shown(spread?.min), shown(spread?.median), shown(spread?.max)],
    `<= ${inUnit(target, unit)}`,
    holds,
    beside,
  ];
}

function inUnit(value: number, unit: Row["unit"]): string {
  return unit === "ms" ? `${Math.round(value)} ms` : `${value.toFixed(2)} ${unit}`;
}
