import { type Markup, markup } from "../../escape/markup.ts";
import type { Language } from "../../language.ts";
import type { Hop, Path } from "../../path/path.ts";
import { arrow, label, node } from "./drawing.ts";
import { hopLabel } from "./hop-label.ts";

const WIDTH = 320;
const BOX = { x: 20, width: 246, height: 56 };
const GAP = 74;
/** Where the arrows run: far to the left, so that their words have room. */
const MIDDLE = BOX.x + 30;
const RIGHT = BOX.x + BOX.width;
/** From one backend to the next: its box, two lines of words below it, and the arrow between. */
const ROW = BOX.height + 118;
const PROXY_AT = 4 + BOX.height + GAP;
/** Of words with some capitals among them. */
const COLUMNS = 39;

/** The path from top to bottom, for narrow screens. */
export function tall(path: Path, language: Language): Markup {
  const texts = language.html;
  const height = backendAt(path.backends.length - 1) + BOX.height + 48;
  return markup`<svg class="path tall" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="path-words">
${path.hops.map((hop) => hopOf(hop, language))}
${node({ ...BOX, y: 4 }, "", texts.client, false)}
${node({ ...BOX, y: PROXY_AT }, "nginx", path.proxy, path.culprit === "proxy")}
${path.backends.map((name, row) => node({ ...BOX, y: backendAt(row) }, texts.backend, name, path.culprit === row))}
</svg>`;
}

function backendAt(row: number): number {
  return PROXY_AT + BOX.height + GAP + row * ROW;
}

function hopOf(hop: Hop, language: Language): Markup {
  const [first, second] = hopLabel(hop, language);
  const look = { isBroken: hop.isBroken, isAsked: hop.asked > 0, isDashed: hop.way === "direct" };
  const row = hop.backend ?? 0;
  const top = hop.way === "proxied" ? PROXY_AT : backendAt(row);
  if (hop.way === "direct") {
    const rail = RIGHT + 20 + row * 6;
    const y = top + BOX.height / 2;
    const line = `M${RIGHT} ${4 + BOX.height / 2}H${rail}V${top + BOX.height + 8}H${MIDDLE}V${top + BOX.height + 4}`;
    const spot = { x: BOX.x, columns: COLUMNS };
    return markup`${arrow({ path: line, end: [MIDDLE, top + BOX.height + 2], to: "up" }, look, [rail, y])}
${label(first, { ...spot, y: top + BOX.height + 26 }, "strong", "start")}${label(second, { ...spot, y: top + BOX.height + 43 }, "plain", "start")}`;
  }
  const isRail = hop.way === "onward" && row > 0;
  const rail = BOX.x - 14;
  const line = isRail
    ? `M${BOX.x} ${PROXY_AT + BOX.height / 2}H${rail}V${top - 14}H${MIDDLE}V${top - 6}`
    : `M${MIDDLE} ${top - GAP}V${top - 6}`;
  const spot = { x: MIDDLE + 16, columns: 31 };
  const middle = isRail ? ([rail, top - 40] as const) : ([MIDDLE, top - GAP / 2] as const);
  return markup`${arrow({ path: line, end: [MIDDLE, top - 2], to: "down" }, look, middle)}
${label(first, { ...spot, y: top - 42 }, "strong", "start")}${label(second, { ...spot, y: top - 25 }, "plain", "start")}`;
}
