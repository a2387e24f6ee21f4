import { fill } from "../../../diagnose/message.ts";
import { type Markup, markup } from "../../escape/markup.ts";
import type { Report } from "../../report.ts";
import { onePerCause } from "../../words.ts";
import { rich } from "../rich.ts";
import type { HtmlTexts } from "../texts.ts";

/** What it is not, each with the fact that says so. */
export function ruledOut({ diagnosis }: Report, texts: HtmlTexts): Markup | null {
  const all = onePerCause(diagnosis.ruledOut);
  if (all.length === 0) return null;
  return markup`<p class="note">${texts["ruled-out-lead"]}</p><dl class="list">${all.map(({ cause, because }) => markup`<div><dt><code>${cause}</code></dt><dd>${rich(because)}</dd></div>`)}</dl>`;
}

/** What could not be looked at, why, and what therefore may still be. */
export function unanswered({ diagnosis }: Report, texts: HtmlTexts): Markup | null {
  const all = diagnosis.unanswered;
  if (all.length === 0) return null;
  return markup`<dl class="list">${all.map(({ question, why, causes, command }) => {
    const open = causes.length > 0 && markup`<dd class="note">${notExcluded(causes, texts)}</dd>`;
    const shown =
      command &&
      markup`<dd class="note">${rich(fill(texts["shows-it"], { command: `\`${command}\`` }))}</dd>`;
    return markup`<div><dt>${rich(question)}</dt><dd>${rich(why)}</dd>${shown}${open}</div>`;
  })}</dl>`;
}

/** More than these are a catalogue: it is there for whoever asks. */
const SHOWN = 6;

function notExcluded(causes: readonly string[], texts: HtmlTexts): Markup {
  const names = causes.map((id, index) => markup`${index > 0 ? ", " : ""}<code>${id}</code>`);
  const [before = "", after = ""] = texts["not-excluded"].split("{causes}");
  if (causes.length <= SHOWN) return markup`${before}${names}${after}`;
  const count = fill(texts["causes-count"], { count: causes.length });
  return markup`<details><summary>${fill(texts["not-excluded"], { causes: count })}</summary>${names}</details>`;
}

export function environment(report: Report): Markup {
  const { environment: versions, tool } = report;
  const all = [["bad-gateway", tool.version], ...Object.entries(versions)];
  return markup`<dl class="versions">${all.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
