import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseAllDocuments } from "yaml";
import { readOnce } from "../../../read-once.ts";
import { type Context, type Key, startOf } from "../context.ts";
import { listNode, type MapNode, mapNode, type Node, nullNode, type Spot } from "../node.ts";
import { resolvePlain } from "./scalars.ts";
import { type Source, spotBetween, targetsIn } from "./source.ts";

/** One document of a compose file; `resets` are the paths under `!reset` and `!override`. */
export interface ParsedDocument {
  readonly root: Node;
  readonly resets: readonly Key[];
}

/** Deeper files do not exist; an anchor that contains itself would be one. */
const DEEPEST = 64;

interface Walk {
  readonly context: Context;
  readonly source: Source;
  readonly resets: Key[];
  readonly key: Key;
  readonly depth: number;
}

/** Reads YAML as go-yaml does. Broken YAML gives problems and what could be read. */
export function parseYaml(file: string, text: string, context: Context): readonly ParsedDocument[] {
  const { documents, lines } = parsedOnce(text);
  if (documents === null) {
    context.report("too-large", [], startOf(file), "is nested too deeply to be read");
    return [];
  }
  const isBroken = documents.findIndex(({ errors }) => errors.length > 0);
  return documents.flatMap((document, index) => {
    // What follows the first comes of it.
    for (const error of index === isBroken ? document.errors.slice(0, 1) : []) {
      const { line, col } = lines.linePos(error.pos[0]);
      const at = { file, line, column: col, endLine: line };
      const [first = ""] = error.message.split("\n");
      const message = `not valid YAML: ${first.replace(/ at line \d+.*$/, "")}`;
      context.report("yaml", [], at, message);
    }
    if (document.contents === null) return [];
    const source = { file, text, lines, targets: targetsIn(document, text) };
    const walk: Walk = { context, source, resets: [], key: [], depth: 0 };
    const root = nodeOf(walk, document.contents, spotBetween(source, document.contents));
    return root === null ? [] : [{ root, resets: walk.resets }];
  });
}

interface Parsed {
  readonly documents: ReturnType<typeof parsed>;
  readonly lines: LineCounter;
}

/** The same few files are asked for their name, then resolved, then resolved for other variables. */
const KEPT = 8;

const parsedOnce = readOnce(
  KEPT,
  (text: string) => text,
  (text): Parsed => {
    const lines = new LineCounter();
    return { documents: parsed(text, lines), lines };
  },
);

function parsed(text: string, lineCounter: LineCounter) {
  try {
    // Scalars stay text: compose reads numbers and words in Go's way, not in JavaScript's.
    const options = {
      lineCounter,
      schema: "failsafe",
      uniqueKeys: false,
      // Else each error cuts out its line again: a text of thousands of errors takes seconds.
      prettyErrors: false,
      logLevel: "silent",
    } as const;
    const found = parseAllDocuments(text.replace(/^\uFEFF/, ""), options);
    return Array.isArray(found) ? found : [];
  } catch {
    return null;
  }
}

/** null: not there, because of `!reset`, or because it cannot be read. */
function nodeOf(outer: Walk, raw: unknown, spot: Spot): Node | null {
  const walk = { ...outer, depth: outer.depth + 1 };
  const { context, source, key, resets } = walk;
  if (walk.depth > DEEPEST || !context.afford(1)) {
    context.report("too-large", key.slice(0, 8), spot, "aliases make this too large to be read");
    return null;
  }
  if (isAlias(raw)) {
    const target = source.targets.get(raw);
    if (target !== undefined) return nodeOf(walk, target, spot);
    context.report("yaml", key, spot, `not valid YAML: there is no anchor "${raw.source}" above`);
    return null;
  }
  const tag = isNode(raw) ? raw.tag : undefined;
  if (tag === "!reset" || tag === "!override") resets.push(key);
  if (tag === "!reset") return null;
  if (isMap(raw)) return mapOf(walk, raw.items, spot);
  if (isSeq(raw)) {
    const items = raw.items.flatMap((item, index) => {
      const inner = { ...walk, key: [...key, `${index}`] };
      return nodeOf(inner, item, spotBetween(source, item)) ?? [];
    });
    return listNode(items, spot);
  }
  if (!isScalar(raw)) return nullNode(spot);
  const text = String(raw.value ?? "");
  // Under a tag that is not YAML's own everything is text.
  const isText = tag?.startsWith("!") === true && !tag.startsWith("!!");
  const isPlain = raw.type === "PLAIN" && !isText && tag !== "tag:yaml.org,2002:str";
  return {
    kind: "scalar",
    spot,
    ...(isPlain ? resolvePlain(text) : { type: "string", value: text }),
  };
}

type Pairs = readonly { readonly key: unknown; readonly value: unknown }[];

function mapOf(walk: Walk, pairs: Pairs, spot: Spot): MapNode {
  const own = new Map<string, Node>();
  const merged: Node[] = [];
  for (const { name, value, at, isMerge } of keysOf(walk, pairs)) {
    const inner = isMerge ? walk : { ...walk, key: [...walk.key, name] };
    const node = nodeOf(inner, value, at);
    if (node === null) continue;
    if (isMerge) merged.push(...mergedMaps(walk, node));
    else own.set(name, node);
  }
  // Of several maps in one merge key the first wins (YAML merge key, 2005); own keys always win.
  const entries = new Map<string, Node>();
  for (const map of merged.toReversed()) {
    if (map.kind === "map") for (const [name, node] of map.entries) entries.set(name, node);
  }
  for (const [name, node] of own) entries.set(name, node);
  return mapNode(entries, spot);
}

interface Entry {
  readonly name: string;
  readonly value: unknown;
  readonly at: Spot;
  readonly isMerge: boolean;
}

function keysOf(walk: Walk, pairs: Pairs): readonly Entry[] {
  const written = new Set<string>();
  return pairs.flatMap(({ key: raw, value }) => {
    const at = spotBetween(walk.source, raw, value);
    const name = keyOf(walk, raw, at);
    if (name === null) return [];
    if (written.has(name)) {
      const message = "not valid YAML: the same key stands twice in this map; keep one";
      walk.context.report("duplicate-key", [...walk.key, name], at, message);
      return [];
    }
    written.add(name);
    checkColon(walk, raw, at);
    const isMerge = name === "<<" && isScalar(raw) && raw.type === "PLAIN";
    return [{ name, value, at, isMerge }];
  });
}

/** YAML 1.2 allows `{a:[b]}`; go-yaml wants the space. */
function checkColon({ context, source, key }: Walk, raw: unknown, at: Spot): void {
  const end = isScalar(raw) && raw.type === "PLAIN" ? (raw.range?.[1] ?? -1) : -1;
  if (end < 0 || !/^:[[{]/.test(source.text.slice(end, end + 2))) return;
  context.report("yaml", key, at, "not valid YAML for compose: a space has to follow the colon");
}

function mergedMaps({ context, key }: Walk, node: Node): readonly Node[] {
  const maps = node.kind === "list" ? node.items : [node];
  for (const map of maps) {
    if (map.kind === "map") continue;
    context.report("yaml", key, map, "not valid YAML: << takes a map, or a list of maps");
  }
  return maps;
}

function keyOf({ context, source, key }: Walk, raw: unknown, at: Spot): string | null {
  const node = isAlias(raw) ? source.targets.get(raw) : raw;
  if (!isScalar(node)) {
    context.report("yaml", key, at, "not valid YAML for compose: a key has to be text");
    return null;
  }
  const text = String(node.value ?? "");
  const { type } = node.type === "PLAIN" ? resolvePlain(text) : { type: "string" };
  if (type !== "string" && node.tag !== "!!str") {
    const message = `the key ${text || "(empty)"} is not text; write it in quotes`;
    context.report("wrong-type", [...key, text], at, message);
  }
  return text;
}
