import { fill } from "../../../diagnose/message.ts";
import { type Markup, markup } from "../../escape/markup.ts";
import type { Report, TimelineEntry } from "../../report.ts";
import { table } from "../table.ts";
import { type HtmlTexts, viaInWords } from "../texts.ts";
import { type Lane, lanesOf } from "./lanes.ts";
import { AXIS, laneHeight, plot } from "./plot.ts";
import { spanOf } from "./span.ts";

/** Lives, probes and lines of logs on one axis, and the same as a table. */
export function timeline(report: Report, texts: HtmlTexts): Markup | null {
  const { timeline: entries } = report;
  const span = spanOf(entries);
  if (span === null) return null;
  const lanes = lanesOf(report, span);
  return markup`<div class="timeline">
<div class="tools" data-needs-script><span class="hint">${texts["timeline-keys"]}</span>
<button type="button" data-zoom="out" aria-label="${texts["zoom-out"]}">−</button><button type="button" data-zoom="fit">${texts["zoom-fit"]}</button><button type="button" data-zoom="in" aria-label="${texts["zoom-in"]}">+</button></div>
<div class="lanes"><div class="names" aria-hidden="true"><svg width="100%" height="${heightOf(lanes)}">${names(lanes, texts)}</svg></div>
<div class="scroll" tabindex="0" role="group" aria-label="${texts.timeline}">${plot(lanes, span, texts)}</div></div>
<p class="legend">${legend(texts)}</p>
<p class="picked" role="status" data-needs-script>${texts["nothing-picked"]}</p>
</div>
<details><summary>${fill(texts["as-table"], { count: entries.length })}</summary>${asTable(entries, texts)}</details>`;
}

function heightOf(lanes: readonly Lane[]): number {
  return AXIS + lanes.reduce((sum, lane) => sum + laneHeight(lane), 0);
}

function names(lanes: readonly Lane[], texts: HtmlTexts): readonly Markup[] {
  return lanes.map((lane, index) => {
    const top = heightOf(lanes.slice(0, index));
    const name = lane.kind === "service" ? lane.name : viaInWords(lane.name, texts);
    return markup`<line class="rule" x1="0" x2="100%" y1="${top}" y2="${top}"/><text x="0" y="${top + laneHeight(lane) / 2 + 4}">${name}</text>`;
  });
}

const LEGEND = [
  ["life good", "legend-life"],
  ["request good", "legend-passed"],
  ["request bad", "legend-failed"],
] as const;
const SIGNS = [
  [markup`<rect x="3" y="3" width="8" height="8" rx="1.5"/>`, "plain", "legend-event"],
  [markup`<circle cx="7" cy="7" r="4.5"/>`, "plain", "legend-line"],
  [markup`<circle cx="7" cy="7" r="4.5"/>`, "warn", "legend-error"],
  [markup`<path d="M7 0L14 7L7 14L0 7Z"/>`, "bad", "legend-oom"],
  [
    markup`<circle class="ring" cx="7" cy="7" r="6"/><circle cx="7" cy="7" r="3"/>`,
    "cited",
    "legend-cited",
  ],
] as const;

function legend(texts: HtmlTexts): readonly Markup[] {
  return [
    ...LEGEND.map(([look, key]) => {
      return markup`<span><svg width="22" height="14" aria-hidden="true"><rect class="${look}" x="1" y="2" width="20" height="10"/></svg>${texts[key]}</span> `;
    }),
    ...SIGNS.map(([shape, tone, key]) => {
      return markup`<span><svg width="14" height="14" aria-hidden="true"><g class="event ${tone}">${shape}</g></svg>${texts[key]}</span> `;
    }),
  ];
}

function asTable(entries: readonly TimelineEntry[], texts: HtmlTexts): Markup {
  return table(
    texts.timeline,
    [texts.at, texts.from, texts.event, texts.said],
    entries.map(({ at, source, event, text }) => [
      markup`<time>${at.slice(11, 23).replace("Z", "")}</time>`,
      source,
      event,
      markup`<span class="quote">${text.slice(0, 500)}</span>`,
    ]),
  );
}
