import { withoutControls } from "./control.ts";

/**
 * Foreign text made inert in GitHub's Markdown: no HTML, no links or images, no mentions or issue
 * references, no line breaks that would end the block it stands in.
 */
export function forMarkdown(text: string): string {
  return oneLine(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_{}[\]()#+!|~$-]/g, "\\$&")
    .replace(/@/g, "@\u200b")
    .replace(/(https?|ftp):/gi, "$1\u200b:")
    .replace(/\bwww\./gi, "www\u200b.");
}

/**
 * Our own sentences, with what they name between backticks as code. Foreign text in them may hold
 * backticks of its own: it stays inert on either side of them.
 */
export function sentence(text: string): string {
  return oneLine(text)
    .slice(0, SENTENCE_LIMIT)
    .split(/(?<!`)`([^`]+)`(?!`)/)
    .map((part, index) => (index % 2 === 1 ? inCode(part) : forMarkdown(part)))
    .join("");
}

/** An exception's own message may be megabytes long. */
const SENTENCE_LIMIT = 2000;

/** Text between HTML tags, where GitHub reads no Markdown but still looks for what to link. */
export function forHtml(text: string): string {
  return oneLine(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[@#]/g, "$&\u200b")
    .replace(/(https?|ftp):/gi, "$1\u200b:");
}

/** Inline code: a fence longer than any run of backticks inside (CommonMark 0.31 section 6.1). */
export function inCode(text: string): string {
  const inner = oneLine(text);
  const longest = Math.max(0, ...[...inner.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = inner.startsWith("`") || inner.endsWith("`") || inner === "" ? " " : "";
  return `${fence}${pad}${inner}${pad}${fence}`;
}

/** A fenced block, with a fence that the text cannot close. */
export function inBlock(text: string, language = ""): string {
  const clean = withoutControls(text.replace(/\r\n?/g, "\n"));
  const longest = Math.max(2, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${clean}\n${fence}`;
}

function oneLine(text: string): string {
  return withoutControls(text).replace(/\s*\n\s*/g, " ");
}
