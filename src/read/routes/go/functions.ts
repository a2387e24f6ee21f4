import type { SourceFile } from "../route.ts";
import { argumentsAt, literal, product } from "../scan.ts";

/** Bodies of functions and methods by name, with the file they stand in. */
export type GoFunctions = ReadonlyMap<string, readonly { file: string; body: string }[]>;

const FUNCTION = /^func\s+(?:\([^)]*\)\s*)?(\w+)\s*\(/gm;

export function functionsIn(files: readonly SourceFile[]): GoFunctions {
  const found = new Map<string, { file: string; body: string }[]>();
  for (const { path, text } of files) {
    for (const declared of text.matchAll(FUNCTION)) {
      const [, name = ""] = declared;
      // gofmt puts the brace that ends a function at the start of a line.
      const end = text.indexOf("\n}", declared.index);
      const body = text.slice(declared.index, end < 0 ? text.length : end);
      found.set(name, [...(found.get(name) ?? []), { file: path, body }]);
    }
  }
  return found;
}

/** The body behind `upload`, `h.Upload`, `http.HandlerFunc(upload)`, `h.Upload(db)` or a literal. */
export function bodyOf(
  handler: string,
  { path }: SourceFile,
  functions: GoFunctions,
): string | null {
  if (/^func\s*\(/.test(handler)) return handler;
  const [, called = ""] = /^(?:\w+\.)*(\w+)\s*(?:\(|$)/.exec(handler) ?? [];
  const open = handler.indexOf("(");
  const isWrapped = called === "HandlerFunc" || !functions.has(called);
  if (isWrapped && open >= 0) {
    const [inner] = argumentsAt(handler, open)?.list.toReversed() ?? [];
    return inner ? bodyOf(inner.text, { path, text: "" }, functions) : null;
  }
  const known = functions.get(called) ?? [];
  const own = known.filter(({ file }) => file === path);
  const [only, second] = own.length > 0 ? own : known;
  // Of two with one name in other files, either may be meant.
  return only && !second ? only.body : null;
}

const FIELD = /\bFormFile\s*\(\s*([^),]+)\)|\.File\[\s*([^\]]+)\]/;
const LIMIT =
  /\bMaxBytesReader\s*\([^,]+,[^,]+,\s*([\d_]+)\s*(?:<<\s*(\d+)|((?:\*\s*\d+\s*)*))\s*\)/;

/** The file that a handler takes: `FormFile` is what all of these frameworks call it. */
export function formField(body: string): { name: string | null; limitBytes: number | null } | null {
  const call = FIELD.exec(body);
  if (!call) return null;
  const [, number, shift, factors = ""] = LIMIT.exec(body) ?? [];
  const base = number === undefined ? null : product(`${number}${factors}`);
  return {
    name: literal(call[1] ?? call[2]),
    limitBytes: base === null ? null : base * 2 ** Number(shift ?? 0),
  };
}
