import { type Markup, markup } from "../escape/markup.ts";

/** An exception's own message may be megabytes long. */
const LIMIT = 4000;

/** Our own sentences, with what they name between backticks as code. */
export function rich(text: string): Markup {
  const parts = text.slice(0, LIMIT).split(/(?<!`)`([^`]+)`(?!`)/);
  return markup`${parts.map((part, index) => (index % 2 === 1 ? markup`<code>${part}</code>` : part))}`;
}
