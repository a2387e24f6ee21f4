import { type SourceFile, type Text, UNKNOWN } from "./route.ts";
import { literal, product } from "./scan.ts";

/** Values that are given to a name once in all of the source. */
export interface Constants {
  text(name: string): string | null;
  number(name: string): number | null;
}

const ASSIGNED =
  /\b([A-Z][A-Z0-9_]{2,})\b["']?\s*(?::[ \t]*[\w.[\]]+[ \t]*)?(?:=(?!=)|:)[ \t]*([^\s;,][^\n;,]*)/g;

export function constantsOf(files: readonly SourceFile[]): Constants {
  const found = new Map<string, Set<string>>();
  for (const { text } of files) {
    for (const [, name = "", value = ""] of text.matchAll(ASSIGNED)) {
      const values = found.get(name) ?? new Set();
      found.set(name, values.add(value.trim()));
    }
  }
  const only = (name: string) => {
    const values = found.get(name);
    return values?.size === 1 ? [...values][0] : undefined;
  };
  return {
    text: (name) => literal(only(name)),
    number: (name) => product(only(name) ?? ""),
  };
}

/** A literal, a constant, or an f-string or template of both; unsure with `{…}` for what is neither. */
export function textOf(expression: string | null | undefined, constants: Constants): Text {
  const written = expression?.trim() ?? "";
  const plain = literal(written);
  if (plain !== null) return { value: plain, sure: true };
  const constant = /^(?:[\w$]+(?:\(\))?\.)*([A-Z][A-Z0-9_]{2,})$/.exec(written)?.[1];
  const known = constant === undefined ? null : constants.text(constant);
  if (known !== null) return { value: known, sure: true };
  const [, template] = /^(?:f["']|`)(.*)["'`]$/s.exec(written) ?? [];
  if (template === undefined) return { value: UNKNOWN, sure: false };
  let sure = true;
  const value = template.replace(/\$?\{([^}]*)\}/g, (_, inner: string) => {
    const name = /([A-Z][A-Z0-9_]{2,})$/.exec(inner.trim())?.[1];
    const filled = name === undefined ? null : constants.text(name);
    sure &&= filled !== null;
    return filled ?? UNKNOWN;
  });
  return { value, sure };
}
