import { type Markup, markup } from "../../escape/markup.ts";
import type { Language } from "../../language.ts";
import type { Hop, Path } from "../../path/path.ts";
import { arrow, label, node } from "./drawing.ts";
import { hopLabel } from "./hop-label.ts";

const WIDTH = 920;
const FIRST_ROW = 64;
const ROW = 150;
const HALF = 32;
const CLIENT = { x: 8, width: 124 };
const PROXY = { x: 362, width: 170 };
const BACKEND = { x: 742, width: 170 };
/** How far below a backend its direct way runs. */
const BELOW = 60;

/** The path from left to right, for screens that have the width. */
export function wide(path: Path, language: Language): Markup {
  const texts = language.html;
  const height = FIRST_ROW + (path.backends.length - 1) * ROW + BELOW + 36;
  const boxAt = (column: typeof CLIENT, row: number) => {
    return { ...column, y: rowAt(row) - HALF, height: 2 * HALF };
  };
  return markup`<svg class="path wide" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="path-words">
${path.hops.map((hop) => hopOf(hop, language))}
${node(boxAt(CLIENT, 0), "", texts.client, false)}
${node(boxAt(PROXY, 0), "nginx", path.proxy, path.culprit === "proxy")}
${path.backends.map((name, row) => node(boxAt(BACKEND, row), texts.backend, name, path.culprit === row))}
</svg>`;
}

function rowAt(row: number): number {
  return FIRST_ROW + row * ROW;
}

function hopOf(hop: Hop, language: Language): Markup {
  const [first, second] = hopLabel(hop, language);
  const look = { isBroken: hop.isBroken, isAsked: hop.asked > 0, isDashed: hop.way === "direct" };
  const y = rowAt(hop.backend ?? 0);
  const [x, at] =
    hop.way === "onward" ? [PROXY.x + PROXY.width, BACKEND.x] : [CLIENT.x + CLIENT.width, PROXY.x];
  if (hop.way === "direct") {
    const from = CLIENT.x + CLIENT.width / 2;
    const to = BACKEND.x + BACKEND.width / 2;
    const level = y + BELOW;
    const line = `M${from} ${FIRST_ROW + HALF}V${level}H${to}V${y + HALF + 4}`;
    const spot = { x: from + 16, columns: 68 };
    return markup`${arrow({ path: line, end: [to, y + HALF + 2], to: "up" }, look, [620, level])}
${label(first, { ...spot, y: level - 8 }, "strong", "start")}${label(second, { ...spot, y: level + 20 }, "plain", "start")}`;
  }
  const isElbow = hop.way === "onward" && hop.backend !== 0;
  const corner = PROXY.x + PROXY.width / 2;
  const line = isElbow ? `M${corner} ${FIRST_ROW + HALF}V${y}H${at - 6}` : `M${x} ${y}H${at - 6}`;
  const middle = ((isElbow ? corner : x) + at) / 2;
  const spot = { x: middle, columns: 31 };
  return markup`${arrow({ path: line, end: [at - 2, y], to: "right" }, look, [middle, y])}
${label(first, { ...spot, y: y - 16 }, "strong")}${label(second, { ...spot, y: y + 24 }, "plain")}`;
}
