/** The known name that is at most two letters away. */
export function nearest(name: string, known: readonly string[]): string | null {
  const scored = known
    .filter((other) => Math.abs(other.length - name.length) <= 2)
    .map((other) => ({ other, distance: distance(name, other) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = scored;
  return best && best.distance <= Math.min(2, Math.ceil(name.length / 3)) ? best.other : null;
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, twin] of [...other].entries()) {
      const change = (row[j] ?? 0) + (letter === twin ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
