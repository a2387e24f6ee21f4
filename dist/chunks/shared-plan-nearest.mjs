
// src/plan/config/problem-at.ts
function problemAt(settings, path, message) {
  return { ...placeOf(settings.originOf(path), path), message };
}
function placeOf(origin, path) {
  const key = path.join(".");
  if (origin?.from === "file") return { file: origin.name, line: origin.line, key };
  return { file: null, line: null, key: origin?.name ?? key };
}

// src/plan/nearest.ts
function nearest(word, known) {
  const scored = known.map((candidate) => ({ candidate, edits: distance(flat(word), flat(candidate)) })).sort((a, b) => a.edits - b.edits);
  const [best] = scored;
  if (!best) return null;
  const allowed = Math.max(1, Math.floor(Math.max(word.length, best.candidate.length) / 3));
  return best.edits <= allowed ? best.candidate : null;
}
function suggestion(word, known) {
  const near = nearest(word, known);
  if (near !== null) return ` Did you mean "${near}"?`;
  return known.length === 0 ? "" : ` There is: ${known.join(", ")}.`;
}
function flat(word) {
  return word.toLowerCase().replace(/[-_ ]/g, "");
}
function distance(a, b) {
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

export {
  problemAt,
  suggestion
};
