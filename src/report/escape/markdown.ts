import { inCode, oneLine } from "./code.ts";

/**
 * Foreign text made inert in GitHub's Markdown: no HTML, no links or images, no mentions or issue
 * references, no line breaks that would end the block it stands in.
 */
export function forMarkdown(text: string): string {
  return (
    oneLine(text)
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/[\\`*_{}[\]()#+!|~$-]/g, "\\$&")
      .replace(/@/g, "@\u200b")
      // GitHub looks for references in what the Markdown has become, where no backslash is left.
      .replace(/#(?=\d)|\bGH(?=\\-\d)/gi, "$&\u200b")
      .replace(/(https?|ftp):/gi, "$1\u200b:")
      .replace(/www\./gi, "www\u200b.")
  );
}

/**
 * Our own sentences, with what they name between backticks as code. Foreign text in them may hold
 * backticks of its own: it stays inert on either side of them.
 */
export function sentence(text: string): string {
  return oneLine(text.slice(0, SENTENCE_LIMIT))
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
    .replace(/(https?|ftp):/gi, "$1\u200b:")
    .replace(/\bwww\./gi, "www\u200b.");
}
