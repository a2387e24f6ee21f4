/** The known word that an unknown one was probably meant to be; null when none is near. */
function nearest(word: string, known: readonly string[]): string | null {
  const scored = known
    .map((candidate) => ({ candidate, edits: distance(flat(word), flat(candidate)) }))
    .sort((a, b) => a.edits - b.edits);
  const [best] = scored;
  if (!best) return null;
  const allowed = Math.max(1, Math.floor(Math.max(word.length, best.candidate.length) / 3));
  return best.edits <= allowed ? best.candidate : null;
}

/** More words are a catalogue. */
const MOST_LISTED = 40;

/** ` Did you mean "x"?`, or the words there are. */
export function suggestion(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near !== null) return ` Did you mean "${near}"?`;
  const isList = known.length > 0 && known.length <= MOST_LISTED;
  return isList ? ` There is: ${known.join(", ")}.` : "";
}

/** `requestTimeout`, `request_timeout` and `request-timeout` are the same slip. */
function flat(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, "");
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const substitute = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(substitute, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
