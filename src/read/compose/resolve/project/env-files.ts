import { type Context, type Key, startOf, type Variables, variable } from "../context.ts";
import {
  entriesOf,
  isNull,
  itemsOf,
  type MapNode,
  mapNode,
  type Node,
  stringOf,
  textNode,
  withEntries,
} from "../node.ts";
import { type LookUp, readEnvText } from "../variables/env-text.ts";

interface Reading {
  readonly key: Key;
  readonly context: Context;
  readonly variables: Variables;
}

/** A service with the variables of its `env_file` and the labels of its `label_file`. */
export function withFiles(shown: MapNode, source: MapNode, reading: Reading): MapNode {
  const { variables } = reading;
  const environment = filesOf(
    source.entries.get("env_file"),
    reading,
    (found) => (name) => found.get(name) ?? variable(variables, name),
  );
  const labels = filesOf(
    source.entries.get("label_file"),
    reading,
    (found) => (name) => found.get(name),
  );
  const set: Record<string, Node | null> = {};
  if (environment.size > 0)
    set["environment"] = over(environment, shown.entries.get("environment"), source);
  if (labels.size > 0) set["labels"] = over(labels, shown.entries.get("labels"), source);
  return Object.keys(set).length > 0 ? withEntries(shown, set) : shown;
}

interface Found {
  readonly value: string;
  readonly at: Node;
}

function over(
  found: ReadonlyMap<string, Found>,
  own: Node | undefined,
  { spot }: MapNode,
): MapNode {
  const entries = new Map<string, Node>();
  for (const [name, { value, at }] of found) entries.set(name, textNode(value, at.spot));
  for (const [name, value] of entriesOf(own)) entries.set(name, value);
  return mapNode(entries, own?.spot ?? [...found.values()][0]?.at.spot ?? spot);
}

function filesOf(
  list: Node | undefined,
  { context, key }: Reading,
  lookUp: (found: ReadonlyMap<string, string>) => LookUp,
): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  const texts = new Map<string, string>();
  for (const item of itemsOf(list)) {
    const path = stringOf(item) ?? stringOf(entriesOf(item).get("path"));
    if (path === null || path === "") continue;
    const text = context.read(path);
    if (text === null) {
      if (!isOptional(item)) {
        context.report(
          "missing-file",
          key,
          item,
          `there is no file ${path}; add it, or say required: false`,
        );
      }
      continue;
    }
    const { values, wrong } = readEnvText(text, lookUp(texts));
    if (wrong) {
      const at = { ...startOf(path), line: wrong.line, endLine: wrong.line };
      context.report("wrong-value", key, at, wrong.message);
    }
    for (const [name, value] of Object.entries(values)) {
      texts.set(name, value);
      found.set(name, { value, at: item });
    }
  }
  return found;
}

function isOptional(item: Node): boolean {
  const required = entriesOf(item).get("required");
  if (required?.kind !== "scalar" || isNull(required)) return false;
  return required.value === false || /^(?:false|no|n|off)$/i.test(String(required.value));
}
