import { type Markup, markup } from "../escape/markup.ts";
import type { HtmlTexts } from "./texts.ts";

/** Text to copy, with the button that does it. */
export function codeBlock(text: string, texts: HtmlTexts): Markup {
  return framed(markup`<pre class="command" tabindex="0"><code>${text}</code></pre>`, texts);
}

/** A unified diff with its lines coloured, and marked by their signs as well. */
export function patchBlock(patch: string, texts: HtmlTexts): Markup {
  const lines = patch.trimEnd().split("\n");
  return framed(
    markup`<pre class="diff" tabindex="0" aria-label="${texts.patch}"><code>${lines.map(
      (line) => markup`<span class="${kindOf(line)}">${line}
</span>`,
    )}</code></pre>`,
    texts,
  );
}

function framed(block: Markup, texts: HtmlTexts): Markup {
  return markup`<div class="block">${block}<button type="button" class="copy" data-copy="${texts.copied}" data-needs-script>${texts.copy}</button></div>`;
}

function kindOf(line: string): string {
  if (/^(\+\+\+|---) /.test(line)) return "file";
  if (line.startsWith("@@")) return "hunk";
  if (line.startsWith("+")) return "added";
  return line.startsWith("-") ? "removed" : "same";
}
