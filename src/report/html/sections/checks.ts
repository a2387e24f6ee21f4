import { type Markup, markup } from "../../escape/markup.ts";
import type { Language } from "../../language.ts";
import type { Report, ReportCheck } from "../../report.ts";
import { inOrder, outcome, requestOf, seconds, whyOf } from "../../words.ts";
import { rich } from "../rich.ts";
import { table } from "../table.ts";
import { type HtmlTexts, viaInWords } from "../texts.ts";

/** Every question with its answer, by both ways. */
export function checks({ checks: all }: Report, language: Language): Markup {
  const texts = language.html;
  if (all.length === 0) return markup`<p>${texts["no-checks"]}</p>`;
  const heads = [
    markup`<span class="unseen">${texts.result}</span>`,
    ...[texts.check, texts.request, texts.answer, texts["took-head"], texts.why],
  ];
  return table(
    texts.checks,
    heads,
    inOrder(all).map((check) => row(check, language)),
  );
}

function row(check: ReportCheck, language: Language) {
  const texts = language.html;
  const { route, via, outcome: of, ms, pathOnly } = check;
  const why = [whyOf(check, language), pathOnly ? texts["path-only"] : ""]
    .filter(Boolean)
    .join(language.wording.lists.semicolon);
  return [
    sign(check, texts),
    markup`<b>${route}</b> <span class="via">${viaInWords(via, texts)}</span>`,
    markup`<code>${requestOf(check, "address and host", language)}</code>`,
    markup`<b class="${tone(check)}">${outcome(of, language)}</b>`,
    ms === 0 ? "" : seconds(ms),
    markup`<span class="why">${rich(why)}</span>`,
  ];
}

function tone({ ok }: ReportCheck): string {
  return ok === true ? "good" : ok === false ? "bad" : "none";
}

function sign(check: ReportCheck, texts: HtmlTexts): Markup {
  const words = { good: texts.ok, bad: texts["not-ok"], none: texts.neither };
  const shapes = { good: "M4 9l3.500 3.500L14 5", bad: "M5 5l8 8M13 5l-8 8", none: "M5 9h8" };
  const kind = check.ok === true ? "good" : check.ok === false ? "bad" : "none";
  return markup`<svg class="tick ${kind}" viewBox="0 0 18 18" width="18" height="18" role="img" aria-label="${words[kind]}"><path d="${shapes[kind]}"/></svg>`;
}
