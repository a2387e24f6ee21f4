/** Markdown as GitHub shows it, near enough to see what a reader gets: its parser, its measures. */
import { readFileSync } from "node:fs";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/**
 * GitHub draws Mermaid with a library that is larger than all else here: who has it names its
 * `mermaid.min.js` in MERMAID; without it the picture's code is shown.
 */
const MERMAID = process.env["MERMAID"] ?? null;

export function asGithub(markdown: string, lang: string): string {
  const body = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  // A whole commit id becomes a link with its start.
  const shown = body.replace(/\b([0-9a-f]{7})[0-9a-f]{33}\b/g, "<code>$1</code>");
  const script = MERMAID === null ? "" : readFileSync(MERMAID, "utf8");
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>${STYLE}</style>
<body>${shown}</body>
<script>${script.replaceAll("</script", "<\\/script")}</script>
<script>${DRAW}</script></html>`;
}

const DRAW = `
for (const line of document.querySelectorAll("code.language-diff")) {
  line.innerHTML = line.innerHTML.replace(/^\\+.*$/gm, "<i class=in>$&</i>").replace(/^-.*$/gm, "<i class=out>$&</i>");
}
if (globalThis.mermaid) {
  for (const code of document.querySelectorAll("code.language-mermaid")) {
    code.parentElement.className = "mermaid";
    code.parentElement.textContent = code.textContent;
  }
  mermaid.initialize({ startOnLoad: false });
  mermaid.run().then(() => (document.body.dataset.drawn = ""));
} else document.body.dataset.drawn = "";`;

const STYLE = `
body { margin: 24px; max-width: 900px; color: #1f2328; background: #fff;
  font: 16px/1.5 -apple-system, "Segoe UI", "Noto Sans", "Noto Sans CJK SC", "Noto Color Emoji", Helvetica, Arial, sans-serif; }
:lang(zh-TW) body { font-family: "Noto Sans", "Noto Sans CJK TC", "Noto Color Emoji", sans-serif; }
h2 { margin: 0 0 16px; padding-bottom: .3em; border-bottom: 1px solid #d1d9e0b3; font-size: 1.5em; line-height: 1.25; }
h3 { margin: 24px 0 16px; font-size: 1.25em; }
p, ul, table, pre, details { margin: 0 0 16px; }
ul { padding-left: 2em; }
code { padding: .2em .4em; border-radius: 6px; background: #818b981f; font: 85% ui-monospace, "DejaVu Sans Mono", monospace; }
pre { padding: 16px; overflow: auto; border-radius: 6px; background: #f6f8fa; }
pre code { padding: 0; background: none; }
pre.mermaid { background: none; text-align: center; }
table { display: block; overflow: auto; border-spacing: 0; border-collapse: collapse; width: max-content; max-width: 100%; }
td, th { padding: 6px 13px; border: 1px solid #d1d9e0; }
tr:nth-child(2n) { background: #f6f8fa; }
.in { color: #116329; background: #dafbe1; font-style: normal; } .out { color: #82071e; background: #ffebe9; font-style: normal; }
sub { font-size: 75%; }`;
