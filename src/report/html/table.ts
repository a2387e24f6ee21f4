import { type Markup, markup, type Piece } from "../escape/markup.ts";

/**
 * A table that becomes cards on narrow screens. Its roles are said aloud, because a browser takes
 * them from a table whose rows are laid out in another way.
 */
export function table(
  caption: string,
  heads: readonly Piece[],
  rows: readonly (readonly Piece[])[],
): Markup {
  return markup`<div class="wide-content"><table role="table"><caption class="unseen">${caption}</caption>
<thead role="rowgroup"><tr role="row">${heads.map((head) => markup`<th role="columnheader" scope="col">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map((cells) => {
    return markup`<tr role="row">${cells.map((cell) => markup`<td role="cell">${cell}</td>`)}</tr>
`;
  })}</tbody></table></div>`;
}
