import { inBlock } from "../escape/code.ts";
import { sentence } from "../escape/markdown.ts";
import type { Block, CausePage } from "./page.ts";

/** The page as a file beside those of the other causes; only ids in `known` become links. */
export function pageAsMarkdown(page: CausePage, known: ReadonlySet<string>): string {
  const { id, title, about, sections } = page;
  const parts = sections.flatMap(({ heading, blocks }) => [
    `## ${heading}`,
    ...blocks.map((block) => inMarkdown(block, known)),
  ]);
  return `${[`# ${sentence(title)}`, `\`${id}\` · ${about}`, ...parts].join("\n\n")}\n`;
}

function inMarkdown(block: Block, known: ReadonlySet<string>): string {
  switch (block.is) {
    case "text":
      return sentence(block.text);
    case "words":
      return inBlock(block.text, block.language);
    case "causes":
      return block.items.map(([id, why]) => `- ${link(id, known)}: ${sentence(why)}`).join("\n");
  }
}

function link(id: string, known: ReadonlySet<string>): string {
  return known.has(id) ? `[\`${id}\`](${id}.md)` : `\`${id}\``;
}
