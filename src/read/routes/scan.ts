/** Reading source text without understanding the language: strings, brackets, comments. */

export type Language = "python" | "c" | "php";

/**
 * The text with comments blanked out, and Python's triple-quoted strings, which hold prose.
 * Offsets and lines stay as they are.
 */
export function withoutComments(text: string, language: Language): string {
  const blank = (part: string) => part.replace(/[^\n]/g, " ");
  return text.replace(PIECES[language], (part) => {
    const isComment = /^(?:#|\/\/|\/\*)/.test(part);
    const isProse = language === "python" && /^[rbuf]*(?:"""|''')/i.test(part);
    return isComment || isProse ? blank(part) : part;
  });
}

const STRINGS = String.raw`"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'`;
const BLOCK = String.raw`\/\*[\s\S]*?\*\/`;
// A regular expression may hold quotes; it stands where no operand has been.
const REGEXP = String.raw`(?<=[(,=:[!&|?{};]\s*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/`;

const PIECES: Readonly<Record<Language, RegExp>> = {
  python: new RegExp(String.raw`"""[\s\S]*?"""|'''[\s\S]*?'''|${STRINGS}|#[^\n]*`, "g"),
  c: new RegExp(`${STRINGS}|\`(?:[^\`\\\\]|\\\\.)*\`|${BLOCK}|\\/\\/[^\\n]*|${REGEXP}`, "g"),
  php: new RegExp(String.raw`${STRINGS}|${BLOCK}|\/\/[^\n]*|#(?!\[)[^\n]*`, "g"),
};

export interface Argument {
  readonly text: string;
  readonly start: number;
}

export interface Arguments {
  readonly list: readonly Argument[];
  /** Offset behind the closing bracket. */
  readonly end: number;
}

const OPEN = "([{";
const CLOSE = ")]}";
/** Longer argument lists are not those of a route's declaration alone, but a program in themselves. */
const LONGEST = 60_000;

/** What stands between the bracket at `open` and its partner, split at commas; null: no partner. */
export function argumentsAt(text: string, open: number): Arguments | null {
  const list: Argument[] = [];
  let depth = 0;
  let start = open + 1;
  const take = (end: number) => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== "")
      list.push({ text: trimmed, start: start + raw.length - raw.trimStart().length });
    start = end + 1;
  };
  const last = Math.min(text.length, open + LONGEST);
  for (let at = open; at < last; at += 1) {
    const character = text.charAt(at);
    if (character === '"' || character === "'" || character === "`") {
      at = endOfString(text, at, character);
    } else if (OPEN.includes(character)) {
      depth += 1;
    } else if (CLOSE.includes(character)) {
      depth -= 1;
      if (depth === 0) {
        take(at);
        return { list, end: at + 1 };
      }
    } else if (character === "," && depth === 1) {
      take(at);
    }
  }
  return null;
}

function endOfString(text: string, from: number, quote: string): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "\\") at += 1;
    else if (character === quote || (character === "\n" && quote !== "`")) return at;
  }
  return text.length;
}

/** The value of a string literal without anything to fill in; null for everything else. */
export function literal(expression: string | undefined): string | null {
  const found = /^(?:[rRuUbB]{0,2})(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`$\\]*)`)$/.exec(
    expression?.trim() ?? "",
  );
  return found ? (found[1] ?? found[2] ?? found[3] ?? "") : null;
}

/** `name=value`, `name: value` or `name => value` among the arguments: the value's text. */
export function named(args: readonly Argument[], name: string): string | null {
  const pattern = new RegExp(`^["']?${name}["']?\\s*(?:=>|=(?!=)|:)\\s*([\\s\\S]+)$`);
  for (const { text } of args) {
    const value = pattern.exec(text)?.[1];
    if (value !== undefined) return value.trim();
  }
  return null;
}

/** 1-based. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    line += 1;
  }
  return line;
}

/** Bytes of `10 * 1024 * 1024` and `5_000_000`; null where it is anything but numbers. */
export function product(expression: string): number | null {
  const factors = expression
    .replace(/[()_\s]|[lL]$/g, "")
    .replace(
      /(\d+)\*\*(\d+)/g,
      (_, base: string, power: string) => `${Number(base) ** Number(power)}`,
    )
    .split("*");
  if (!factors.every((factor) => /^\d+(?:\.\d+)?$/.test(factor))) return null;
  return factors.reduce((value, factor) => value * Number(factor), 1);
}
