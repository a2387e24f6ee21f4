import { type Markup, markup } from "../../escape/markup.ts";

/** Where the head of an arrow points. */
type Direction = "right" | "down" | "up";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box with its kind above its name. */
export function node(box: Box, kind: string, name: string, isAtFault: boolean): Markup {
  const { x, y, width, height } = box;
  const middle = x + width / 2;
  const columns = Math.floor((width - 16) / 8);
  return markup`<g class="node${isAtFault ? " bad" : ""}"><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10"/>
<text class="kind" x="${middle}" y="${y + height / 2 - 7}" text-anchor="middle">${kind}</text>
<text class="name" x="${middle}" y="${y + height / 2 + 13}" text-anchor="middle">${fitted(name, columns)}</text></g>`;
}

/** A line with its head; `middle` is where the mark of a broken hop stands. */
export function arrow(
  line: { readonly path: string; readonly end: readonly [number, number]; readonly to: Direction },
  look: { readonly isBroken: boolean; readonly isAsked: boolean; readonly isDashed: boolean },
  middle: readonly [number, number],
): Markup {
  const kind = look.isBroken ? "hop bad" : look.isAsked ? "hop" : "hop idle";
  return markup`<g class="${kind}${look.isDashed ? " dashed" : ""}"><path class="line" d="${line.path}"/><path class="head" d="${head(line.end, line.to)}"/>${
    look.isBroken && cross(middle)
  }</g>`;
}

function head([x, y]: readonly [number, number], to: Direction): string {
  if (to === "right") return `M${x - 10} ${y - 6}L${x} ${y}L${x - 10} ${y + 6}Z`;
  const back = to === "down" ? -10 : 10;
  return `M${x - 6} ${y + back}L${x} ${y}L${x + 6} ${y + back}Z`;
}

function cross([x, y]: readonly [number, number]): Markup {
  return markup`<circle class="disc" cx="${x}" cy="${y}" r="10"/><path class="cross" d="M${x - 4} ${y - 4}L${x + 4} ${y + 4}M${x + 4} ${y - 4}L${x - 4} ${y + 4}"/>`;
}

export function label(
  text: string,
  at: { readonly x: number; readonly y: number; readonly columns: number },
  look: "strong" | "plain",
  anchor: "middle" | "start" = "middle",
): Markup {
  return markup`<text class="label ${look}" x="${at.x}" y="${at.y}" text-anchor="${anchor}">${fitted(text, at.columns)}</text>`;
}

/** A picture does not wrap: what is too wide for its place is cut. Chinese signs take two columns. */
function fitted(text: string, columns: number): string {
  let used = 0;
  const signs = [...text];
  const end = signs.findIndex((sign) => {
    used += /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/.test(sign) ? 2 : 1;
    return used > columns;
  });
  return end < 0 ? text : `${signs.slice(0, Math.max(1, end - 1)).join("")}…`;
}
