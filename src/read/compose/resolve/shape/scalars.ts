import type { Context, Key } from "../context.ts";
import { isNull, type Node, printed, type ScalarNode, textNode } from "../node.ts";
import { type Cast, castText } from "../variables/casts.ts";
import { type Shape, wrongType } from "./shape.ts";
import { durationText, parseBytes, parseDuration, single } from "./units.ts";

type Accepted = "string" | "integer" | "number" | "boolean" | "null";

interface Scalar {
  readonly accepts: readonly Accepted[];
  readonly what: string;
  /** Words of which it has to be one. */
  readonly words?: readonly string[];
  readonly from?: number;
  readonly to?: number;
  /** The value as it is shown; null: not shown; undefined: compose cannot read it. */
  readonly value: (node: ScalarNode) => string | number | boolean | null | undefined;
}

function scalar({ accepts, what, words, from, to, value }: Scalar): Shape {
  return {
    what,
    check: (node, key, context) => {
      if (node.kind !== "scalar" || !accepts.some((type) => isA(type, node))) {
        wrongType(what, node, key, context);
      } else if (words && !words.includes(String(node.value))) {
        const message = `"${String(node.value)}" is not one of: ${words.join(", ")}`;
        context.report("wrong-value", key, node, message);
      } else if (typeof node.value === "number" && isOutside(node.value, from, to)) {
        const message = `${node.value} is not between ${from ?? "0"} and ${to ?? "any number"}`;
        context.report("wrong-value", key, node, message);
      }
    },
    show: (node, key, context) => {
      if (node.kind !== "scalar" || isNull(node)) return null;
      const shown = value(node);
      if (shown === undefined) unreadable(what, node, key, context);
      return shown === undefined || shown === null ? null : shownAs(node, shown);
    },
  };
}

function isOutside(
  value: number,
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY,
): boolean {
  return value < from || value > to;
}

function unreadable(what: string, node: ScalarNode, key: Key, context: Context): void {
  context.report("wrong-value", key, node, `"${printed(node)}" cannot be read as ${what}`);
}

function isA(type: Accepted, node: ScalarNode): boolean {
  if (type === "string") return node.type === "string" || node.type === "time";
  if (type === "boolean") return node.type === "bool";
  if (type === "null") return node.type === "null";
  if (node.type === "int") return true;
  return node.type === "float" && (type === "number" || Number.isInteger(node.value));
}

function shownAs({ spot }: Node, value: string | number | boolean): ScalarNode {
  const type = typeof value === "string" ? "string" : typeof value === "boolean" ? "bool" : "float";
  return { kind: "scalar", type, value, spot };
}

const asText = (node: ScalarNode) =>
  node.type === "string" || node.type === "int" ? printed(node) : undefined;
const notEmpty = (value: string | undefined) => (value === "" ? null : value);

export const text: Shape = scalar({
  accepts: ["string"],
  what: "text",
  value: (node) => notEmpty(asText(node)),
});

/** Text or a number, shown as text. */
export const textOrNumber: Shape = scalar({
  accepts: ["string", "number"],
  what: "text or a number",
  value: (node) => notEmpty(printed(node)),
});

export const portText: Shape = scalar({
  accepts: ["string", "integer"],
  what: "a port",
  value: (node) => notEmpty(asText(node)),
});

export const textOrNothing: Shape = scalar({
  accepts: ["string", "null"],
  what: "text",
  value: (node) => notEmpty(asText(node)),
});

/** What an environment variable, a label or an option can be. */
export const printable: Shape = scalar({
  accepts: ["string", "number", "boolean", "null"],
  what: "text, a number, true or false, or empty",
  value: printed,
});

export const option: Shape = scalar({
  accepts: ["string", "number", "null"],
  what: "text, a number, or empty",
  value: printed,
});

export function oneOf(...words: readonly string[]): Shape {
  return scalar({ accepts: ["string"], what: words.join(" or "), words, value: asText });
}

export function like(form: RegExp, what: string): Shape {
  const { check, show } = scalar({ accepts: ["string"], what, value: asText });
  return {
    what,
    check: (node, key, context) => {
      if (node.kind !== "scalar" || node.type !== "string" || form.test(String(node.value))) {
        check(node, key, context);
      } else
        context.report("wrong-value", key, node, `"${String(node.value)}" is not one of: ${what}`);
    },
    show,
  };
}

const asBool = (node: ScalarNode) => {
  if (typeof node.value === "boolean") return node.value;
  const read = node.type === "string" ? castText(String(node.value), "bool") : null;
  return read === null ? undefined : read;
};

/** Shown when it is true. */
export const flag: Shape = scalar({
  accepts: ["boolean", "string"],
  what: "true or false",
  value: (node) => asBool(node) || (asBool(node) === undefined ? undefined : null),
});

/** Shown when it is written. */
export const switched: Shape = scalar({
  accepts: ["boolean", "string"],
  what: "true or false",
  value: asBool,
});

export const strictSwitch: Shape = scalar({
  accepts: ["boolean"],
  what: "true or false",
  value: asBool,
});

export interface NumberOptions {
  readonly accepts?: readonly Accepted[];
  /** Whether 0 is shown. */
  readonly kept?: boolean;
  readonly from?: number;
  readonly to?: number;
}

export function whole({
  accepts = ["number", "string"],
  kept = false,
  ...range
}: NumberOptions = {}) {
  return scalar({
    accepts,
    what: "a whole number",
    ...range,
    value: (node) => shownNumber(asNumber(node, "int"), kept),
  });
}

/** 32 bits wide, as compose keeps it. */
export function decimal(options: NumberOptions = {}): Shape {
  const { accepts = ["number", "string"], ...range } = options;
  return scalar({
    accepts,
    what: "a number",
    ...range,
    value: (node) => {
      const value = asNumber(node, "float");
      return shownNumber(value === undefined ? undefined : single(value), false);
    },
  });
}

function asNumber(node: ScalarNode, to: Cast): number | undefined {
  if (typeof node.value === "number") return to === "int" ? Math.trunc(node.value) : node.value;
  const read = node.type === "string" ? castText(String(node.value), to) : null;
  return typeof read === "number" ? read : undefined;
}

function shownNumber(value: number | undefined, kept: boolean): number | null | undefined {
  return value === 0 && !kept ? null : value;
}

/** A size in bytes, shown as text. */
export function bytes(...accepts: readonly Accepted[]): Shape {
  return scalar({
    accepts: accepts.length > 0 ? accepts : ["number", "string"],
    what: "a size such as 512m",
    value: (node) => {
      const size = node.type === "string" ? parseBytes(String(node.value)) : intOr0(node);
      return size === null ? undefined : size === 0 ? null : `${size}`;
    },
  });
}

function intOr0(node: ScalarNode): number {
  return node.type === "int" ? Number(node.value) : 0;
}

export function duration({ kept = true }: { readonly kept?: boolean } = {}): Shape {
  return scalar({
    accepts: ["string"],
    what: "a duration such as 30s or 1m30s",
    value: (node) => {
      const time = parseDuration(printed(node));
      if (time === null) return undefined;
      return time === 0 && !kept ? null : durationText(time);
    },
  });
}

/** How many devices: a number, or `all`, which is shown as -1. */
export const deviceCount: Shape = scalar({
  accepts: ["string", "integer"],
  what: "a number or all",
  value: (node) =>
    String(node.value).toLowerCase() === "all" ? -1 : shownNumber(asNumber(node, "int"), false),
});

/** Anything, shown as text. */
export const anyText: Shape = {
  what: "text",
  check: () => undefined,
  show: (node) =>
    node.kind === "scalar" ? textNode(isNull(node) ? "" : printed(node), node.spot) : null,
};

/** Whatever stands there, as it stands there. */
export const anything: Shape = { what: "anything", check: () => undefined, show: (node) => node };
