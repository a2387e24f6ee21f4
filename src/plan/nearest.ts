import { closest } from "../case/closest.ts";

/** The known word that an unknown one was probably meant to be; null when none is near. */
function nearest(word: string, known: readonly string[]): string | null {
  const best = closest(word, known, flat);
  if (best === null) return null;
  const allowed = Math.max(1, Math.floor(Math.max(word.length, best.name.length) / 3));
  return best.edits <= allowed ? best.name : null;
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
