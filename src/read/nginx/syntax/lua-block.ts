import { advance, type Cursor } from "./cursor.ts";

/** Directives of lua-nginx-module whose braces hold Lua, not nginx directives. */
export function holdsLua(name: string): boolean {
  return name.endsWith("_by_lua_block");
}

const OF_INTEREST = /["'{}]|--|\[=*\[/g;

/**
 * Reads Lua up to the brace that closes the block; the cursor stands behind the opening one.
 * Strings, long brackets and comments are skipped. Null where the file ends first.
 */
export function readLua(cursor: Cursor): string | null {
  const start = cursor.pos;
  const end = closingBrace(cursor.text, start);
  advance(cursor, end === null ? cursor.text.length : end + 1);
  return end === null ? null : cursor.text.slice(start, end);
}

function closingBrace(text: string, start: number): number | null {
  let depth = 1;
  OF_INTEREST.lastIndex = start;
  for (let match = OF_INTEREST.exec(text); match; match = OF_INTEREST.exec(text)) {
    const [found] = match;
    if (found === "{") depth += 1;
    else if (found === "}") {
      depth -= 1;
      if (depth === 0) return match.index;
    } else OF_INTEREST.lastIndex = behind(text, found, match.index);
  }
  return null;
}

/** The position behind the string, long bracket or comment that starts at `at`. */
function behind(text: string, opening: string, at: number): number {
  if (opening === '"' || opening === "'") return behindString(text, opening, at + 1);
  if (opening !== "--") return behindLong(text, opening, at);
  const long = /^\[=*\[/.exec(text.slice(at + 2, at + 64));
  if (long) return behindLong(text, long[0], at + 2);
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

function behindString(text: string, quote: string, start: number): number {
  let pos = start;
  while (pos < text.length && text[pos] !== quote && text[pos] !== "\n") {
    pos += text[pos] === "\\" ? 2 : 1;
  }
  return pos + 1;
}

function behindLong(text: string, opening: string, at: number): number {
  const end = text.indexOf(opening.replaceAll("[", "]"), at + opening.length);
  return end === -1 ? text.length : end + opening.length;
}
