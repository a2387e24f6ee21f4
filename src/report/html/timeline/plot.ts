import { fill } from "../../../diagnose/message.ts";
import { type Markup, markup } from "../../escape/markup.ts";
import { seconds } from "../../words.ts";
import type { HtmlTexts } from "../texts.ts";
import type { Bar, Lane, Mark } from "./lanes.ts";
import { anchorAt, percent, type Span, tickLabel, ticks } from "./span.ts";

export const AXIS = 26;
const ROW = 17;
const PADDING = 12;

export function laneHeight({ rows }: Lane): number {
  return rows * ROW + PADDING;
}

/**
 * Everything on one axis. Places are in percent, so that zooming only widens the drawing, and what
 * is drawn at a place keeps its shape.
 */
export function plot(lanes: readonly Lane[], span: Span, texts: HtmlTexts): Markup {
  const tops = lanes.map((_, index) => {
    return AXIS + lanes.slice(0, index).reduce((sum, lane) => sum + laneHeight(lane), 0);
  });
  const height = AXIS + lanes.reduce((sum, lane) => sum + laneHeight(lane), 0);
  return markup`<svg class="plot" width="100%" height="${height}" role="group" aria-label="${texts.timeline}" data-start="${span.start}" data-ms="${span.ms}">
<g class="ticks" aria-hidden="true">${axis(span, height)}</g>
${lanes.map((lane, index) => drawn(lane, tops[index] ?? 0, span, texts))}
</svg>`;
}

const TICKS = 6;
/** Of a wide page's axis. */
const HALF_LABEL = 0.04;

function axis(span: Span, height: number): readonly Markup[] {
  const moments = ticks(span, TICKS);
  const apart = (moments[1] ?? 0) - (moments[0] ?? 0);
  return moments.map((moment) => {
    const x = percent(moment, span);
    return markup`<line x1="${x}%" x2="${x}%" y1="${AXIS - 6}" y2="${height}"/><text x="${x}%" y="14" text-anchor="${anchorAt(percent(moment, span) / 100, HALF_LABEL)}">${tickLabel(moment, apart)}</text>`;
  });
}

function drawn(lane: Lane, top: number, span: Span, texts: HtmlTexts): Markup {
  const height = laneHeight(lane);
  const rule = markup`<line class="rule" x1="0" x2="100%" y1="${top}" y2="${top}"/>`;
  if (lane.kind === "probes")
    return markup`${rule}${lane.bars.map((bar) => request(bar, top, span, texts))}`;
  return markup`${rule}${lane.bars.map((bar) => life(bar, top, height, span))}${lane.marks.map((mark) => moment(mark, top, span, texts))}`;
}

function life({ from, to, tone }: Bar, top: number, height: number, span: Span): Markup {
  const x = percent(from, span);
  return markup`<rect class="life ${tone}" x="${x}%" y="${top + 3}" width="${width(x, to, span)}%" height="${height - 6}"/>`;
}

function request(
  { from, to, tone, row, entry }: Bar,
  top: number,
  span: Span,
  texts: HtmlTexts,
): Markup | null {
  if (entry === null) return null;
  const x = percent(from, span);
  const y = top + PADDING / 2 + row * ROW + 2;
  const wide = width(x, to, span);
  // A rectangle without width is not drawn (SVG 2, 10.2), and one that nobody could be asked takes no time.
  const size = wide === 0 ? "2" : `${wide}%`;
  return markup`<g class="event" role="img" aria-label="${nameOf(entry, texts)}"><rect class="request ${tone}" x="${x}%" y="${y}" width="${size}" height="${ROW - 5}" rx="2"/></g>`;
}

function width(x: number, to: number, span: Span): number {
  return Math.max(0, Math.round((percent(to, span) - x) * 1e5) / 1e5);
}

const SHAPES = {
  dot: markup`<circle r="4.5"/>`,
  square: markup`<rect x="-4" y="-4" width="8" height="8" rx="1.5"/>`,
  diamond: markup`<path d="M0 -7L7 0L0 7L-7 0Z"/>`,
} as const;

function moment(mark: Mark, top: number, span: Span, texts: HtmlTexts): Markup {
  const y = top + PADDING / 2 + mark.row * ROW + ROW / 2;
  const ring = mark.isCited && markup`<circle class="ring" r="8"/>`;
  return markup`<svg x="${percent(mark.at, span)}%" y="${y}" overflow="visible"><g class="event ${mark.tone}${mark.isCited ? " cited" : ""}" role="img" aria-label="${nameOf(mark.entry, texts)}">${ring}${SHAPES[mark.shape]}</g></svg>`;
}

const TEXT_LIMIT = 300;

/** `10:18:03.261  backend  container of backend ran out of memory` */
function nameOf({ at, source, text, ms }: NonNullable<Bar["entry"]>, texts: HtmlTexts): string {
  const took = ms === undefined ? "" : ` (${fill(texts.took, { time: seconds(ms) })})`;
  return `${at.slice(11, 23).replace("Z", "")} ${source}: ${text.slice(0, TEXT_LIMIT)}${took}`;
}
