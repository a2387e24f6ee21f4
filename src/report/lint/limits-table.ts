import type { LimitRow } from "../../case/limit-row.ts";
import { ENGLISH, type Language } from "../language.ts";
import { columnsOf, padded } from "../wrap.ts";

/** The chain of limits as one table, each row with the line that sets it; "" where there is none. */
export function limitsTable(
  rows: readonly LimitRow[],
  { lint: texts }: Language = ENGLISH,
): string {
  const cells = rows.map((row) => cellsOf(row, texts));
  const widths = [0, 1, 2].map((column) =>
    Math.max(0, ...cells.map((row) => columnsOf(row[column] ?? ""))),
  );
  const lines = (of: LimitRow["of"]) =>
    rows.flatMap((row, index) => {
      const [first = "", second = "", third = "", last = ""] = cells[index] ?? [];
      const aligned = [padded(first, widths[0] ?? 0), padded(second, widths[1] ?? 0)];
      return row.of === of
        ? [`  ${aligned.join("  ")}  ${third.padStart(widths[2] ?? 0)}  ${last}`]
        : [];
    });
  return (["body", "time"] as const)
    .flatMap((of) => {
      const found = lines(of);
      return found.length === 0 ? [] : [texts[`limits-${of}`], ...found, ""];
    })
    .map((line) => `${line}\n`)
    .join("");
}

function cellsOf(
  { layer, service, name, value, of, place, where }: LimitRow,
  texts: Language["lint"],
): readonly string[] {
  const amount = of === "body" ? size(value, texts) : value === 0 ? texts.none : `${value} s`;
  const spot = place?.file ? `${place.file}:${place.line ?? 1}` : texts.default;
  return [`${layer} (${service})`, name, amount, where === "" ? spot : `${spot} ${where}`];
}

function size(bytes: number, texts: Language["lint"]): string {
  if (bytes === 0) return texts.none;
  return bytes >= 2 ** 20
    ? `${Math.round((bytes / 2 ** 20) * 10) / 10} MB`
    : `${Math.ceil(bytes / 1024)} KB`;
}
