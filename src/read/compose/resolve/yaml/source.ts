import {
  type Alias,
  type Document,
  isAlias,
  isNode,
  type LineCounter,
  visit,
  type Node as YamlNode,
} from "yaml";
import type { Spot } from "../node.ts";

/** A file while it is being read. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly lines: LineCounter;
  /** What each alias stands for: the last anchor of its name before it. */
  readonly targets: ReadonlyMap<Alias, YamlNode>;
}

export function targetsIn(document: Document.Parsed, text: string): ReadonlyMap<Alias, YamlNode> {
  const anchors = new Map<string, YamlNode>();
  const targets = new Map<Alias, YamlNode>();
  if (!text.includes("*")) return targets;
  visit(document, (_, node) => {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target) targets.set(node, target);
    } else if (isNode(node) && node.anchor) anchors.set(node.anchor, node);
  });
  return targets;
}

/** From the first character of one node to the last of the other. */
export function spotBetween({ file, text, lines }: Source, from: unknown, to = from): Spot {
  const start = rangeOf(from)?.[0] ?? rangeOf(to)?.[0] ?? 0;
  const end = Math.max(rangeOf(to)?.[1] ?? rangeOf(from)?.[1] ?? start, start + 1);
  const { line, col } = lines.linePos(start);
  let last = end - 1;
  while (last > start && /\s/.test(text.charAt(last))) last -= 1;
  return {
    file,
    line: Math.max(line, 1),
    column: Math.max(col, 1),
    endLine: lines.linePos(last).line,
  };
}

function rangeOf(node: unknown): YamlNode["range"] {
  return isNode(node) ? (node.range ?? null) : null;
}
