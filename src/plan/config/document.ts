import { isMap, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { Problem } from "../usage-error.ts";

export type KeyPath = readonly (string | number)[];

/** A YAML file as data, with the line of every key. */
export interface YamlFile {
  readonly value: unknown;
  /** Line of the key at the path, or of the nearest one above it that stands in the file. */
  lineOf(path: KeyPath): number | null;
  readonly problems: readonly Problem[];
}

/** Reads YAML; `file` is how problems name it. Never throws. */
export function readYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const wrong = (offset: number | undefined, why: string): Problem => ({
    ...{ file, line: offset === undefined ? null : lineAt(offset), key: "" },
    message: `not valid YAML: ${why}`,
  });
  // What follows the first comes of it.
  const problems = document.errors.slice(0, 1).map(({ pos, message }) => wrong(pos[0], message));
  // The parser itself throws for these, and only when the value is asked for.
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      problems.push(wrong(alias.range?.[0], `there is no anchor "${alias.source}" above`));
    },
  });
  return {
    value: problems.length > 0 ? undefined : document.toJS(),
    lineOf(path) {
      const offset = offsetOf(document.contents, path);
      return offset === null ? null : lineAt(offset);
    },
    problems,
  };
}

function offsetOf(root: Node | null, path: KeyPath): number | null {
  let node: unknown = root;
  let offset: number | null = null;
  for (const key of path) {
    if (isSeq(node) && typeof key === "number") {
      node = node.items[key];
      offset = startOf(node) ?? offset;
    } else if (isMap(node)) {
      const pair = node.items.find((item) => textOf(item.key) === String(key));
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else break;
  }
  return offset;
}

function textOf(key: unknown): string {
  return String(typeof key === "object" && key !== null && "value" in key ? key.value : key);
}

function startOf(node: unknown): number | null {
  const range = typeof node === "object" && node !== null && "range" in node ? node.range : null;
  return Array.isArray(range) && typeof range[0] === "number" ? range[0] : null;
}
