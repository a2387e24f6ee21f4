
// src/case/closest.ts
function closest(word, known, spelt = (name) => name) {
  const own = spelt(word);
  const [best] = known.map((name) => ({ name, edits: distance(own, spelt(name)) })).sort((a, b) => a.edits - b.edits);
  return best ?? null;
}
function distance(one, other) {
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

export {
  closest
};
