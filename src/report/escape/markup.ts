import { withoutControls } from "./control.ts";

/** HTML or XML that is complete and safe as it stands; everything else is escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: text is escaped, lists are joined, nothing is nothing. */
export type Piece = string | number | null | undefined | false | Markup | readonly Piece[];

/** A template of markup: only what stands in the source itself is markup. */
export function markup(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(
    parts
      .map((part, index) => `${part}${index < pieces.length ? inMarkup(pieces[index]) : ""}`)
      .join(""),
  );
}

function inMarkup(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return "";
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === "object") return piece.map(inMarkup).join("");
  return escaped(String(piece));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text for element content and quoted attributes, in HTML as in XML 1.0, which forbids controls
 * and the two last characters of the plane even as references (section 2.2).
 */
function escaped(text: string): string {
  return withoutControls(text)
    .replace(/[\uFFFE\uFFFF]/g, "\uFFFD")
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** What a reader of the source does not see, and JSON leaves as it is. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufffe\uffff]/gu;

/** Data for a script, inside `<script type="application/json">`: nothing in it can end the element. */
export function scriptData(value: unknown): Markup {
  const json = JSON.stringify(value).replace(UNSEEN, asEscape);
  return new Markup(json.replaceAll("<", "\\u003c"));
}

function asEscape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
