/** Finding a line of a container's file again in the file of the repository behind it. */

/** Share of the container's lines that must be in the repository's file for it to be its origin. */
const ENOUGH = 0.5;

/** Whether `rendered` can have come from `source`, as it is or with its variables filled in. */
export function sameShape(source: string, rendered: string): boolean {
  const [from, to] = [linesOf(source), linesOf(rendered)];
  return from.length === to.length && from.every((line, index) => alike(line, to[index] ?? ""));
}

/** Whether most of the words in force stand in the source: else something else made the file. */
export function mostlyFrom(source: string, rendered: string): boolean {
  if (sameShape(source, rendered)) return true;
  const from = linesOf(source).filter(Boolean);
  const exact = new Set(from);
  const patterns = from.filter((line) => line.includes("$"));
  const to = linesOf(rendered).filter(Boolean);
  const found = to.filter(
    (line) => exact.has(line) || patterns.some((pattern) => alike(pattern, line)),
  );
  return to.length > 0 && found.length / to.length >= ENOUGH;
}

/** The line of `source` that shows as line `line` of `rendered`; null when it cannot be told. */
export function lineIn(source: string, rendered: string, line: number): number | null {
  const [from, to] = [linesOf(source), linesOf(rendered)];
  const wanted = to[line - 1];
  if (wanted === undefined) return null;
  if (sameShape(source, rendered)) return line;
  // A tool like sed changes lines and keeps their number.
  return nearest(from, wanted, line) ?? (from.length === to.length ? line : null);
}

/** The line nearest to `line` that says this; null when no line does. */
export function lineSaying(source: string, text: string, line: number): number | null {
  return nearest(linesOf(source), text.trim(), line);
}

function nearest(lines: readonly string[], wanted: string, line: number): number | null {
  if (wanted === "") return null;
  const found = lines.flatMap((text, index) => (alike(text, wanted) ? [index + 1] : []));
  found.sort((a, b) => Math.abs(a - line) - Math.abs(b - line));
  return found[0] ?? null;
}

const VARIABLE = /\$(?:\w+|\{[^}]*\})/;

/** Equal, or equal once the variables of `source` have values. Both are trimmed. */
function alike(source: string, rendered: string): boolean {
  if (source === rendered) return true;
  if (!VARIABLE.test(source)) return false;
  const words = source.split(new RegExp(VARIABLE, "g"));
  // Words in order, anything between them: the values are not known here.
  const [first = "", ...rest] = words;
  if (!rendered.startsWith(first)) return false;
  let position = first.length;
  for (const [index, word] of rest.entries()) {
    const last = index === rest.length - 1;
    const found = last ? rendered.length - word.length : rendered.indexOf(word, position);
    if (found < position || !rendered.startsWith(word, found)) return false;
    position = found + word.length;
  }
  return position === rendered.length;
}

function linesOf(text: string): readonly string[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => line.trim());
}
