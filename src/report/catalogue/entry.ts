import type { Cause } from "../../causes/define.ts";
import { ENGLISH, type Language } from "../language.ts";

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
  const { title, what, confusedWith } = doc;
  return { id, layer, severity, title, what, needs, confusedWith };
}

/** All causes, one line each, by layer. */
export function renderCatalogue(causes: readonly Cause[], { scales }: Language = ENGLISH): string {
  const layers = Map.groupBy(causes, ({ layer }) => layer);
  const width = Math.max(0, ...causes.map(({ id }) => id.length));
  const blocks = [...layers].map(([layer, members]) =>
    [
      scales.layer[layer],
      ...members.map(({ id, doc }) => `  ${id.padEnd(width)}  ${doc.title}`),
    ].join("\n"),
  );
  return `${blocks.join("\n\n")}\n`;
}
