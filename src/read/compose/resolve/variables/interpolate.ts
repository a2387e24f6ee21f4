import { type Context, type Key, type Variables, variable } from "../context.ts";
import type { MapNode, Node, ScalarNode } from "../node.ts";
import { below, type Rules } from "../path-rules.ts";
import { CAST_NAMES, CASTS, type Cast, castText } from "./casts.ts";
import { fillTemplate } from "./template.ts";

/** Fills the variables in every text of a document, and makes numbers of text where compose does. */
export function interpolate(root: MapNode, variables: Variables, context: Context): MapNode {
  const filled = fill(root, [], CASTS, { variables, context });
  return filled.kind === "map" ? filled : root;
}

interface Filling {
  readonly variables: Variables;
  readonly context: Context;
}

function fill(node: Node, key: Key, casts: Rules<Cast> | null, filling: Filling): Node {
  if (node.kind === "scalar") {
    return node.type === "string" ? cast(fillText(node, key, filling), key, casts, filling) : node;
  }
  if (node.kind === "list") {
    const items = node.items.map((item, index) =>
      fill(item, [...key, `${index}`], casts && below(casts, "[]"), filling),
    );
    return { ...node, items };
  }
  const entries = new Map(
    [...node.entries].map(([name, value]) => [
      name,
      fill(value, [...key, name], casts && below(casts, name), filling),
    ]),
  );
  return { ...node, entries };
}

/** The text with its variables filled in; what is wrong with it becomes a problem. */
export function fillText(node: ScalarNode, key: Key, { variables, context }: Filling): ScalarNode {
  const source = String(node.value);
  const { text, fault } = fillTemplate(source, {
    up: (name) => variable(variables, name),
    unset: (name) => context.unset(name, node.spot),
  });
  if (fault?.is === "required") {
    const reason = fault.reason === "" ? "" : `: ${fault.reason}`;
    const message = `the variable ${fault.name} is required and not set${reason}`;
    context.report("variable-required", key, node, message);
  } else if (fault?.is === "too-deep") {
    context.report("too-large", key, node, "variables are nested too deeply to be filled in");
  } else if (fault) {
    const message = `"${source.slice(0, 80)}" is not how a variable is written: \${NAME}, or $$ for a dollar`;
    context.report("variable-form", key, node, message);
  }
  return text === source ? node : { ...node, value: text };
}

function cast(
  node: ScalarNode,
  key: Key,
  casts: Rules<Cast> | null,
  { context }: Filling,
): ScalarNode {
  const to = casts?.rule;
  if (!to) return node;
  const value = castText(String(node.value), to);
  if (value !== null) return { ...node, type: to, value };
  context.report("wrong-type", key, node, `"${String(node.value)}" is not ${CAST_NAMES[to]}`);
  return node;
}
