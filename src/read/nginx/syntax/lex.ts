import { advance, type Cursor, isBlank, LINE_FEED } from "./cursor.ts";

export type Token =
  | { readonly is: "word"; readonly text: string; readonly line: number; readonly open: boolean }
  | { readonly is: ";" | "{" | "}" | "end"; readonly line: number }
  /** A character that nginx refuses after a closing quote. */
  | { readonly is: "stray"; readonly text: string; readonly line: number };

const HASH = 35;
const DOLLAR = 36;
const CLOSE_PAREN = 41;
const SEMICOLON = 59;
const BACKSLASH = 92;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/**
 * Reads the next token by the rules of ngx_conf_read_token(): `#` and `}` are special only where
 * a token starts, `{` does not end a word right after `$` (so `${name}` stays whole), a backslash
 * takes the next character along, and quotes count only at the start of a word.
 */
export function readToken(cursor: Cursor): Token {
  skipBlanksAndComments(cursor);
  const { text, pos, line } = cursor;
  const code = text.charCodeAt(pos);
  if (pos >= text.length) return { is: "end", line };
  if (code === SEMICOLON || code === OPEN_BRACE || code === CLOSE_BRACE) {
    cursor.pos += 1;
    return { is: code === SEMICOLON ? ";" : code === OPEN_BRACE ? "{" : "}", line };
  }
  const first = text[pos];
  if (first === '"' || first === "'") return readQuoted(cursor, first);
  return readBare(cursor);
}

/** What may follow a closing quote: a blank, `;`, `{`, `)` or the end. */
export function readStray(cursor: Cursor): Token | null {
  const code = cursor.text.charCodeAt(cursor.pos);
  const fits =
    cursor.pos >= cursor.text.length ||
    isBlank(code) ||
    code === SEMICOLON ||
    code === OPEN_BRACE ||
    code === CLOSE_PAREN;
  if (fits) return null;
  return { is: "stray", text: cursor.text.charAt(cursor.pos), line: cursor.line };
}

function skipBlanksAndComments(cursor: Cursor): void {
  const { text } = cursor;
  let { pos, line } = cursor;
  for (; pos < text.length; pos += 1) {
    const code = text.charCodeAt(pos);
    if (code === LINE_FEED) line += 1;
    else if (code === HASH) {
      const end = text.indexOf("\n", pos);
      pos = (end === -1 ? text.length : end) - 1;
    } else if (!isBlank(code)) break;
  }
  cursor.pos = pos;
  cursor.line = line;
}

function readQuoted(cursor: Cursor, quote: string): Token {
  const { text, pos: start, line } = cursor;
  let end = start + 1;
  while (end < text.length && text[end] !== quote) end += text[end] === "\\" ? 2 : 1;
  const open = end >= text.length;
  const stop = Math.min(end, text.length);
  advance(cursor, open ? stop : stop + 1);
  return { is: "word", text: resolveEscapes(text.slice(start + 1, stop)), line, open };
}

function readBare(cursor: Cursor): Token {
  const { text, pos: start, line } = cursor;
  let afterDollar = false;
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === BACKSLASH) {
      end += 2;
      afterDollar = false;
      continue;
    }
    if (end > start && (isBlank(code) || code === SEMICOLON)) break;
    if (code === OPEN_BRACE && !afterDollar) break;
    // nginx keeps this flag over the brace, so that `${{` is still one word.
    if (code !== OPEN_BRACE) afterDollar = code === DOLLAR;
    end += 1;
  }
  const stop = Math.min(end, text.length);
  advance(cursor, stop);
  return { is: "word", text: resolveEscapes(text.slice(start, stop)), line, open: false };
}

const ESCAPES: Readonly<Record<string, string>> = { t: "\t", r: "\r", n: "\n" };

/** Only these escapes are resolved; `\.` of a regular expression stays as it is. */
function resolveEscapes(raw: string): string {
  if (!raw.includes("\\")) return raw;
  return raw.replace(/\\(["'\\trn])/g, (_, char: string) => ESCAPES[char] ?? char);
}
