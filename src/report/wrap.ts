import { withoutControls } from "./escape/control.ts";

/** Breaks at spaces, and between Chinese characters; a longer word stays whole. */
export function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  for (const paragraph of withoutControls(text).split("\n")) {
    let line = "";
    let room = width - indent.length;
    for (const [index, word] of paragraph.split(" ").entries()) {
      for (const [part, piece] of piecesOf(word).entries()) {
        const space = index > 0 && part === 0 && line !== "" ? " " : "";
        const size = columnsOf(piece);
        if (line && room < space.length + size) {
          lines.push(indent + line);
          line = piece;
          room = width - indent.length - size;
        } else {
          line += space + piece;
          room -= space.length + size;
        }
      }
    }
    lines.push(indent + line);
  }
  return lines;
}

/** Columns that a text takes in a terminal: Chinese characters and their punctuation take two. */
export function columnsOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  return [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
}

const ASCII = /^[ -~]*$/;

/** `padEnd` in columns. */
export function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

/** East Asian wide and full-width forms (Unicode, UAX 11). */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** No line begins with what closes, and none ends with what opens. */
const CLOSING = /^[，。、：；！？）」』”’》】]/;
const OPENING = /[（「『“‘《【]$/;

/** What a line may break between. */
function piecesOf(word: string): readonly string[] {
  if (!WIDE.test(word)) return [word];
  const pieces: string[] = [];
  for (const letter of word) {
    const before = pieces.at(-1);
    const joined =
      before !== undefined &&
      (CLOSING.test(letter) ||
        OPENING.test(before) ||
        (!WIDE.test(letter) && !WIDE.test(before.slice(-1))));
    if (joined) pieces[pieces.length - 1] = before + letter;
    else pieces.push(letter);
  }
  return pieces;
}
