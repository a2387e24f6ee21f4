import { type Piece, piecesOf } from "./glob-pieces.ts";

export function isGlob(path: string): boolean {
  return /[*?[]/.test(path);
}

/**
 * What tells whether glob(3) without flags finds a path: `*` and `?` stop at slashes and do not match a
 * leading dot. No regular expression: those take for ever on many stars.
 */
export function globMatcher(glob: string): (path: string) => boolean {
  const parts = glob.split("/").map((part) => ({ text: part, pieces: piecesOf(part) }));
  return (path) => {
    const names = path.split("/");
    return (
      names.length === parts.length &&
      parts.every(({ text, pieces }, index) => {
        const name = names[index] ?? "";
        return !(/^[*?[]/.test(text) && name.startsWith(".")) && fits(pieces, name);
      })
    );
  };
}

/** At a mismatch only the last star can take more: what an earlier one could do, it can too. */
function fits(pieces: readonly Piece[], name: string): boolean {
  let [at, piece, star, from] = [0, 0, -1, 0];
  while (at < name.length) {
    const test = pieces[piece];
    if (test === "*") {
      star = piece;
      from = at;
      piece += 1;
    } else if (test?.(name.charAt(at))) {
      at += 1;
      piece += 1;
    } else if (star >= 0) {
      from += 1;
      at = from;
      piece = star + 1;
    } else return false;
  }
  return pieces.slice(piece).every((rest) => rest === "*");
}
