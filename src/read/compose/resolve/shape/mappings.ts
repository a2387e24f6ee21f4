import {
  boolNode,
  isNull,
  listNode,
  type Node,
  nullNode,
  printed,
  type ScalarNode,
  stringOf,
  textNode,
} from "../node.ts";
import { printable, switched, text } from "./scalars.ts";
import { dict, either, fields, list, type Shape } from "./shape.ts";
import { shellWords } from "./words.ts";

const SHORT = list(text, { unique: true });

/** `{NAME: value}` or `[NAME=value]`, shown as a map. */
function pairs(bare: (item: Node) => Node | null): Shape {
  const { what, check } = either(SHORT, dict(printable));
  return {
    what,
    check,
    show: (node, _, context) => {
      if (node.kind === "scalar" || !context.afford(1)) return null;
      const entries = new Map<string, Node>();
      for (const [name, value] of node.kind === "map" ? node.entries : namedItems(node.items)) {
        const shown = isNull(value) ? bare(value) : textNode(printed(value), value.spot);
        if (shown) entries.set(name, shown);
      }
      return entries.size > 0 ? { kind: "map", spot: node.spot, entries } : null;
    },
  };
}

/** `NAME` has no value: null. */
export function namedItems(items: readonly Node[]): readonly (readonly [string, Node])[] {
  return items.map((item) => {
    const whole = printed(item);
    const cut = whole.indexOf("=");
    return cut < 0
      ? [whole, nullNode(item.spot)]
      : [whole.slice(0, cut), textNode(whole.slice(cut + 1), item.spot)];
  });
}

/** Names without a value stay, as null. */
export const variables: Shape = pairs((item) => item);
/** Names without a value have the empty text. */
export const labels: Shape = pairs((item) => textNode("", item.spot));

/** `{HOST: IP}`, `[HOST=IP]`, `[HOST:IP]`, shown as sorted `HOST=IP`. */
export const hosts: Shape = {
  ...either(list(text, { unique: true }), dict(either(text, list(text)))),
  show: (node, key, context) => {
    const lines: ScalarNode[] = [];
    const add = (host: string, ips: readonly string[], at: Node) => {
      if (host === "" || /[:=]/.test(host)) {
        context.report("wrong-value", key, at, `"${host}" is no host name; write HOST=IP`);
      }
      for (const ip of ips)
        lines.push(textNode(`${host}=${ip.replace(/^\[(.+)\]$/, "$1")}`, at.spot));
    };
    if (node.kind === "map") {
      for (const [host, value] of node.entries) {
        add(
          host,
          value.kind === "list" ? value.items.map(printed) : [stringOf(value) ?? ""],
          value,
        );
      }
    } else if (node.kind === "list") {
      for (const item of node.items) {
        const [, host, ip = ""] =
          /^([^=]*)=(.*)$/s.exec(printed(item)) ?? /^([^:]*):(.*)$/s.exec(printed(item)) ?? [];
        if (host === undefined) {
          context.report("wrong-value", key, item, `"${printed(item)}" names no IP; write HOST=IP`);
        } else add(host, ip.split(","), item);
      }
    }
    const sorted = lines.sort((a, b) => (printed(a) < printed(b) ? -1 : 1));
    return sorted.length > 0 ? listNode(sorted, node.spot) : null;
  },
};

const STRINGS = list(text);

/** Words, or a line that is taken apart as a shell would; null stays null. */
export const command: Shape = {
  what: "text or a list",
  check: (node, key, context) => {
    if (isNull(node)) return;
    either(text, STRINGS).check(node, key, context);
  },
  show: (node, key, context) => {
    if (node.kind !== "scalar") return node.kind === "list" ? listed(node.items, node) : null;
    if (isNull(node)) return node;
    const words = shellWords(printed(node));
    if (words === null) {
      context.report("wrong-value", key, node, "has a quote or bracket that does not close");
    }
    return listNode(
      (words ?? []).map((word) => textNode(word, node.spot)),
      node.spot,
    );
  },
};

function listed(items: readonly Node[], node: Node): Node {
  return listNode(
    items.map((item) => textNode(printed(item), item.spot)),
    node.spot,
  );
}

/** A text is a command for the shell. */
export const healthTest: Shape = {
  ...either(text, STRINGS),
  show: (node) => {
    if (node.kind === "list") return node.items.length > 0 ? listed(node.items, node) : null;
    if (node.kind !== "scalar") return null;
    return listNode([textNode("CMD-SHELL", node.spot), node], node.spot);
  },
};

/** One or several, shown as a list. */
export const oneOrMore: Shape = {
  ...either(text, list(text, { unique: true })),
  show: (node, key, context) => {
    const many = node.kind === "scalar" ? listNode(isNull(node) ? [] : [node], node.spot) : node;
    return STRINGS.show(many, key, context);
  },
};

/** Agent sockets and keys by name; those without a path are shown by their name alone. */
export const ssh: Shape = {
  ...either(SHORT, dict(printable)),
  show: (node) => {
    if (node.kind !== "map" || node.entries.size === 0) return null;
    return listNode(
      [...node.entries].map(([name, path]) =>
        textNode(
          isNull(path) || printed(path) === "" ? name : `${name}: ${printed(path)}`,
          path.spot,
        ),
      ),
      node.spot,
    );
  },
};

/** `external: true`, or the deprecated map with a name. */
export const external: Shape = {
  ...either(switched, fields({ name: text })),
  show: (node) =>
    node.kind === "scalar" && node.value === true ? boolNode(true, node.spot) : null,
};
