/** A reading position; `line` is that of `pos`. */
export interface Cursor {
  readonly text: string;
  pos: number;
  line: number;
}

const TAB = 9;
export const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;

/** nginx's lexer knows only these four as blanks. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB || code === RETURN;
}

/** Moves to `pos`, counting the lines passed. */
export function advance(cursor: Cursor, pos: number): void {
  for (let at = cursor.pos; at < pos; at += 1) {
    if (cursor.text.charCodeAt(at) === LINE_FEED) cursor.line += 1;
  }
  cursor.pos = pos;
}
