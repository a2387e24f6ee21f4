import {
  type Alias,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import type { Place } from "../../case/place.ts";

/** A key or list item of a YAML file: where it stands, and its text when it is a scalar. */
export interface Entry {
  /** Keys from the top of the document; list items by index. */
  readonly path: readonly string[];
  readonly place: Place;
  readonly value: string | null;
}

export interface YamlError {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface YamlPositions {
  readonly file: string;
  /** Outer before inner, in the order of the file. What a merge key brought in stands first. */
  readonly entries: readonly Entry[];
  readonly errors: readonly YamlError[];
}

/** Aliases can multiply without end; no compose file has as many keys as this. */
const MOST_ENTRIES = 20_000;
/** An anchor can contain itself. */
const DEEPEST = 48;

interface Walk {
  readonly file: string;
  readonly text: string;
  readonly lines: LineCounter;
  /** What each alias stands for: the last anchor of its name before it. */
  readonly targets: ReadonlyMap<Alias, Node>;
  readonly entries: Entry[];
  readonly depth: number;
}

/** Every key of a YAML file with its line. Broken YAML gives errors and what could be read. */
export function readPositions(file: string, text: string): YamlPositions {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    strict: false,
    uniqueKeys: false,
    logLevel: "silent",
  });
  const walk: Walk = { file, text, lines, targets: targetsIn(document), entries: [], depth: 0 };
  walkNode(walk, document.contents, []);
  const errors = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    const message = error.message.split("\n")[0] ?? error.message;
    return { file, line, column: col, message: message.replace(/ at line \d+.*$/, "") };
  });
  return { file, entries: walk.entries, errors };
}

function targetsIn(document: ReturnType<typeof parseDocument>): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, (_, node) => {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target) targets.set(node, target);
    } else if (isNode(node) && node.anchor) anchors.set(node.anchor, node);
  });
  return targets;
}

function walkNode(outer: Walk, node: unknown, path: readonly string[]): void {
  const walk = { ...outer, depth: outer.depth + 1 };
  if (walk.entries.length > MOST_ENTRIES || walk.depth > DEEPEST) return;
  if (isAlias(node)) walkNode(walk, walk.targets.get(node), path);
  else if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (isScalar(key) && key.value === "<<") visitMerged(walk, value, path);
    }
    for (const { key, value } of node.items) {
      if (!isScalar(key) || key.value === "<<") continue;
      add(walk, key, value, [...path, String(key.value)]);
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      add(walk, item, item, [...path, `${index}`]);
    }
  }
}

/** Of several maps in one merge key the first wins (YAML merge key, 2005), so it is added last. */
function visitMerged(walk: Walk, value: unknown, path: readonly string[]): void {
  const target = isAlias(value) ? walk.targets.get(value) : value;
  if (isSeq(target)) for (const item of target.items.toReversed()) walkNode(walk, item, path);
  else walkNode(walk, target, path);
}

function add(walk: Walk, from: unknown, value: unknown, path: readonly string[]): void {
  const target = isAlias(value) ? walk.targets.get(value) : value;
  walk.entries.push({
    path,
    place: placeOf(walk, from, value),
    value: isScalar(target) && target.value !== null ? String(target.value) : null,
  });
  walkNode(walk, value, path);
}

function placeOf({ file, text, lines }: Walk, from: unknown, to: unknown): Place {
  const start = rangeOf(from)?.[0] ?? 0;
  const end = rangeOf(to)?.[1] ?? rangeOf(from)?.[1] ?? start;
  const { line } = lines.linePos(start);
  const last = text.slice(0, Math.max(end, start + 1)).trimEnd().length - 1;
  const endLine = lines.linePos(Math.max(last, start)).line;
  return endLine > line ? { file, line, endLine } : { file, line };
}

function rangeOf(node: unknown): Node["range"] {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)
    ? (node.range ?? null)
    : null;
}
