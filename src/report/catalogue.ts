import type { Cause } from "../causes/define.ts";
import { wrap } from "./wrap.ts";

/** A cause as data, for `causes --json`. */
export interface CatalogueEntry {
  readonly id: string;
  readonly layer: string;
  readonly severity: string;
  readonly title: string;
  readonly what: string;
  /** Fact kinds without which no answer is possible; inner lists are alternatives. */
  readonly needs: Cause["needs"];
  readonly confusedWith: Readonly<Record<string, string>>;
}

export function catalogueEntry(cause: Cause): CatalogueEntry {
  const { id, layer, severity, needs, doc } = cause;
  return {
    id,
    layer,
    severity,
    title: doc.title,
    what: doc.what,
    needs,
    confusedWith: doc.confusedWith,
  };
}

/** All causes, one line each, by layer. */
export function renderCatalogue(causes: readonly Cause[]): string {
  const layers = Map.groupBy(causes, ({ layer }) => layer);
  const width = Math.max(0, ...causes.map(({ id }) => id.length));
  const blocks = [...layers].map(([layer, members]) =>
    [layer, ...members.map(({ id, doc }) => `  ${id.padEnd(width)}  ${doc.title}`)].join("\n"),
  );
  return `${blocks.join("\n\n")}\n`;
}

/** What one cause is, what proves it, and what it is taken for. */
export function renderCausePage(cause: Cause, width: number): string {
  const { id, layer, severity, needs, wants, doc, text } = cause;
  const alternatives = needs.map((need) => [need].flat().join(" or "));
  const fix = text["fix"];
  const confused = Object.entries(doc.confusedWith);
  return [
    doc.title,
    `${id} · ${layer} · ${severity}`,
    "",
    ...wrap(doc.what, width, ""),
    ...(fix ? ["", "Fix", ...wrap(fix, width, "  ")] : []),
    "",
    "Judged from",
    ...wrap(alternatives.join(", "), width, "  "),
    ...(wants.length > 0 ? wrap(`if there: ${wants.join(", ")}`, width, "  ") : []),
    ...(confused.length > 0 ? ["", "Not to be confused with"] : []),
    ...confused.flatMap(([other, why]) => wrap(`${other}: ${why}`, width, "  ")),
    "",
  ].join("\n");
}
