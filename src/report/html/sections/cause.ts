import type { LanguageTag } from "../../../case/language-tag.ts";
import { fill } from "../../../diagnose/message.ts";
import { causePage } from "../../cause-page-url.ts";
import { type Markup, markup } from "../../escape/markup.ts";
import type { ReportCause } from "../../report.ts";
import { clock, evidenceOf, inShort, placeInWords } from "../../words.ts";
import { codeBlock, patchBlock } from "../code-block.ts";
import type { CitedLines } from "../logs/cited-lines.ts";
import { rich } from "../rich.ts";
import type { HtmlTexts } from "../texts.ts";

/** A longer patch is a rewrite, and better read in report.json. */
const PATCH_LIMIT = 60_000;
const EVIDENCE_LIMIT = 40;

/** One cause: where, how one can tell, what it leads to, and what mends it. */
export function causeCard(
  cause: ReportCause,
  context: {
    readonly heading: string;
    readonly isHeadline: boolean;
    /** One of several that fit: what is to be done first is to look. */
    readonly isOpen: boolean;
    readonly lines: CitedLines;
    readonly lang: LanguageTag;
  },
  texts: HtmlTexts,
): Markup {
  const { heading, isHeadline, isOpen, lines, lang } = context;
  return markup`<article class="card cause">
<h3><span class="over">${heading}</span> <code>${cause.cause}</code> ${confidence(cause, texts)}</h3>
${!isHeadline && markup`<p class="summary">${rich(cause.summary)}</p>`}
${places(cause, texts)}
${fix(cause, isOpen ? texts["look-here"] : texts.fix, texts)}
${evidence(cause, lines, texts)}
${chain(cause, texts)}
<p class="more"><a href="${causePage(cause.cause, lang)}" rel="noreferrer">${texts["about-cause"]}</a></p>
</article>`;
}

const FILLED = { certain: 3, likely: 2, possible: 1 } as const;

function confidence({ confidence: level }: ReportCause, texts: HtmlTexts): Markup {
  const dots = [1, 2, 3].map((n) => markup`<i class="${n <= FILLED[level] ? "on" : ""}"></i>`);
  return markup`<span class="pill ${level}"><span class="dots" aria-hidden="true">${dots}</span><span class="unseen">${fill(texts.confidence, { confidence: "" })}</span>${texts[level]}</span>`;
}

function places({ places: all }: ReportCause, texts: HtmlTexts): Markup | null {
  const [first, ...others] = all.map(placeInWords).filter(Boolean);
  if (first === undefined) return null;
  return markup`<h4>${texts.places}</h4><ul class="places"><li><strong><code>${first}</code></strong></li>${others.map((place) => markup`<li><code>${place}</code></li>`)}</ul>`;
}

function fix({ fix: mend }: ReportCause, heading: string, texts: HtmlTexts): Markup {
  const { say, command, patch, disposition } = mend;
  const note = disposition === "safe" ? texts["fix-safe"] : texts["fix-thought"];
  return markup`<div class="fix"><h4>${heading}</h4><p>${rich(say)}</p>
${command && codeBlock(command, texts)}
${patch && patch.length <= PATCH_LIMIT && markup`${patchBlock(patch, texts)}<p class="note">${note}</p>`}</div>`;
}

function evidence(cause: ReportCause, lines: CitedLines, texts: HtmlTexts): Markup {
  const rows = evidenceOf(cause).slice(0, EVIDENCE_LIMIT);
  return markup`<h4>${texts.evidence}</h4><ol class="evidence">${rows.map((one) => {
    const spot = lines.find(one);
    const link =
      spot &&
      markup` <a class="spot" href="#${spot.anchor}" data-log="${spot.log}" data-line="${spot.line}">${fill(texts["in-log"], { line: spot.line + 1 })}</a>`;
    return markup`<li><span class="when"><time>${clock(one.at)}</time><b>${one.source}</b></span><span class="quote">${inShort(one.quote)}</span>${link}</li>`;
  })}</ol>`;
}

function chain({ chain: links }: ReportCause, texts: HtmlTexts): Markup | null {
  if (links.length === 0) return null;
  return markup`<h4>${texts.chain}</h4><ol class="chain">${links.map((link) => markup`<li>${rich(link)}</li>`)}</ol>`;
}
