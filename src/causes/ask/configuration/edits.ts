import type { Place } from "../../../case/place.ts";
import type { Edit } from "../../define.ts";

/** Writes `to` instead of `from` in the line at this place; nothing where no file is known. */
export function rewrite(
  place: Place | null | undefined,
  from: string,
  to: string,
): readonly Edit[] {
  if (!place?.file || place.line === null || from === "" || from === to) return [];
  return [{ file: place.file, line: place.line, from, to }];
}

/** Puts lines at the start of the block that begins at this place. */
export function putInside(
  place: Place | null | undefined,
  inside: readonly string[],
): readonly Edit[] {
  return place?.file && place.line !== null ? [{ file: place.file, line: place.line, inside }] : [];
}

/** A file name as one word of a shell command, whatever characters it has. */
export function shellWord(text: string): string {
  return /^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
