export interface Closest {
  readonly name: string;
  /** Letters to add, drop or change. */
  readonly edits: number;
}

/**
 * The known name that is nearest to a word; null where none is known. How near it has to be is for
 * who asks. `spelt`: what of them is compared.
 */
export function closest(
  word: string,
  known: readonly string[],
  spelt: (name: string) => string = (name) => name,
): Closest | null {
  const own = spelt(word);
  const [best] = known
    .map((name) => ({ name, edits: distance(own, spelt(name)) }))
    .sort((a, b) => a.edits - b.edits);
  return best ?? null;
}

/** Levenshtein's, one row at a time. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, twin] of [...other].entries()) {
      const changed = (row[j] ?? 0) + (letter === twin ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
