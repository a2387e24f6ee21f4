/** A part of a pattern: any letters, or one that is tested. */
export type Piece = "*" | ((letter: string) => boolean);

/** The pieces of a pattern between two slashes. */
export function piecesOf(part: string): readonly Piece[] {
  const found = part.match(/\[[!^]?\]?[^\]]*\]|[\s\S]/g) ?? [];
  return found.map((piece): Piece => {
    if (piece === "*") return "*";
    if (piece === "?") return () => true;
    return piece.length === 1 ? (letter) => letter === piece : classOf(piece);
  });
}

function classOf(piece: string): (letter: string) => boolean {
  const negated = /^\[[!^]/.test(piece);
  const members = piece.slice(negated ? 2 : 1, -1).replace(/[\\\]^]/g, "\\$&");
  try {
    const pattern = new RegExp(`^[${negated ? "^" : ""}${members}]$`, "s");
    return (letter) => pattern.test(letter);
  } catch {
    // A range from high to low matches nothing.
    return () => false;
  }
}
