import type { LimitRow } from "../../case/limit-row.ts";

const HEADINGS = { body: "Size of a request", time: "Time that an answer may take" } as const;

/** The chain of limits as one table, each row with the line that sets it; "" where there is none. */
export function limitsTable(rows: readonly LimitRow[]): string {
  const cells = rows.map(cellsOf);
  const widths = [0, 1, 2].map((column) =>
    Math.max(0, ...cells.map((row) => (row[column] ?? "").length)),
  );
  const lines = (of: LimitRow["of"]) =>
    rows.flatMap((row, index) => {
      const [first = "", second = "", third = "", last = ""] = cells[index] ?? [];
      const padded = [first.padEnd(widths[0] ?? 0), second.padEnd(widths[1] ?? 0)];
      return row.of === of
        ? [`  ${padded.join("  ")}  ${third.padStart(widths[2] ?? 0)}  ${last}`]
        : [];
    });
  return (["body", "time"] as const)
    .flatMap((of) => {
      const found = lines(of);
      return found.length === 0 ? [] : [HEADINGS[of], ...found, ""];
    })
    .map((line) => `${line}\n`)
    .join("");
}

function cellsOf({ layer, service, name, value, of, place, where }: LimitRow): readonly string[] {
  const amount = of === "body" ? size(value) : value === 0 ? "none" : `${value} s`;
  const spot = place?.file ? `${place.file}:${place.line ?? 1}` : "default";
  return [`${layer} (${service})`, name, amount, where === "" ? spot : `${spot} ${where}`];
}

function size(bytes: number): string {
  if (bytes === 0) return "none";
  return bytes >= 2 ** 20
    ? `${Math.round((bytes / 2 ** 20) * 10) / 10} MB`
    : `${Math.ceil(bytes / 1024)} KB`;
}
