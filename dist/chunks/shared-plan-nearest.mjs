import {
  closest
} from "./shared-case-closest.mjs";

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
  const best = closest(word, known, flat);
  if (best === null) return null;
  const allowed = Math.max(1, Math.floor(Math.max(word.length, best.name.length) / 3));
  return best.edits <= allowed ? best.name : null;
}
var MOST_LISTED = 40;
function suggestion(word, known) {
  const near = nearest(word, known);
  if (near !== null) return ` Did you mean "${near}"?`;
  const isList = known.length > 0 && known.length <= MOST_LISTED;
  return isList ? ` There is: ${known.join(", ")}.` : "";
}
function flat(word) {
  return word.toLowerCase().replace(/[-_ ]/g, "");
}

export {
  problemAt,
  suggestion
};
