import { withoutControls } from "../escape/control.ts";
import { wrap } from "../wrap.ts";
import type { Block, CausePage } from "./page.ts";

/** The page for a terminal of this many columns. */
export function pageAsText({ id, title, about, sections }: CausePage, width: number): string {
  const parts = sections.map(({ heading, blocks }) =>
    [heading, ...blocks.map((block) => inText(block, width))].join("\n"),
  );
  return `${[`${title}\n${id} · ${about}`, ...parts].join("\n\n")}\n`;
}

function inText(block: Block, width: number): string {
  switch (block.is) {
    case "text":
      return wrap(block.text, width, "  ").join("\n");
    case "words":
      return withoutControls(block.text).replace(/^/gm, "    ");
    case "causes":
      return block.items.flatMap(([id, why]) => wrap(`${id}: ${why}`, width, "  ")).join("\n");
  }
}
