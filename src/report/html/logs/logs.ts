import { fill } from "../../../diagnose/message.ts";
import { type Markup, markup, scriptData } from "../../escape/markup.ts";
import type { HtmlTexts } from "../texts.ts";
import { anchorOf, type CitedLines, type ShownLog } from "./cited-lines.ts";
import { excerpt } from "./excerpt.ts";

/**
 * The logs. What stands in the page itself is an excerpt, for paper and where no script runs; the
 * script puts a viewer in its place, which holds everything and can be searched.
 */
export function logs({ logs: all }: CitedLines, texts: HtmlTexts): Markup {
  if (all.length === 0) return markup`<p>${texts["no-logs"]}</p>`;
  return markup`<div id="viewer" data-needs-script></div>
<div class="excerpts"><p class="note">${texts["log-excerpt"]}</p>${all.map((log, index) => excerptOf(log, index, texts))}</div>
<script type="application/json" id="log-data">${scriptData(all.map(({ service, lines, cited, isCut }) => ({ service, text: lines.join("\n"), cited, isCut })))}</script>`;
}

function excerptOf(log: ShownLog, index: number, texts: HtmlTexts): Markup {
  const marked = new Set(log.cited);
  const lines = excerpt(log).map((one) => {
    if ("gap" in one)
      return markup`<span class="gap">${fill(texts["lines-left-out"], { count: one.gap })}
</span>`;
    const isCited = marked.has(one.line);
    return markup`<span${isCited && markup` class="cited" id="${anchorOf(index, one.line)}"`}>${String(one.line + 1).padStart(5)}  ${one.text}
</span>`;
  });
  const cut =
    log.isCut &&
    markup`<p class="note">${fill(texts["log-cut"], { file: `logs/${log.service}.log` })}</p>`;
  return markup`<h3>${fill(texts.log, { service: log.service })}</h3>${cut}<pre class="excerpt" tabindex="0" aria-label="${fill(texts.log, { service: log.service })}">${lines}</pre>`;
}
