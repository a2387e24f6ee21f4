import type { Edit } from "../causes/define.ts";

const CONTEXT = 3;

/**
 * Unified diff of the edits against the files' texts; null when there is nothing to edit, or an
 * edit names a file or line that the case does not hold.
 */
export function unifiedDiff(
  edits: readonly Edit[],
  textOf: (file: string) => string | null,
): string | null {
  const files = [...new Set(edits.map(({ file }) => file))];
  const parts = files.map((file) => {
    const text = textOf(file);
    return text === null ? null : fileDiff(file, text.split("\n"), ofFile(edits, file));
  });
  return parts.length === 0 || parts.includes(null) ? null : parts.join("");
}

function ofFile(edits: readonly Edit[], file: string): readonly Edit[] {
  return edits.filter((edit) => edit.file === file).sort((a, b) => a.line - b.line);
}

function fileDiff(file: string, lines: readonly string[], edits: readonly Edit[]): string | null {
  if (edits.some(({ line, remove }) => line < 1 || line - 1 + remove > lines.length)) return null;
  let shift = 0;
  const hunks = edits.map((edit) => {
    const hunk = hunkOf(lines, edit, shift);
    shift += edit.add.length - edit.remove;
    return hunk;
  });
  return [`--- a/${file}`, `+++ b/${file}`, ...hunks, ""].join("\n");
}

function hunkOf(lines: readonly string[], edit: Edit, shift: number): string {
  const at = edit.line - 1;
  // A text that ends in a newline has an empty last element, which is no line.
  const end = lines.at(-1) === "" ? lines.length - 1 : lines.length;
  const before = lines.slice(Math.max(0, at - CONTEXT), at);
  const after = lines.slice(at + edit.remove, Math.min(end, at + edit.remove + CONTEXT));
  const start = at - before.length + 1;
  const oldCount = before.length + edit.remove + after.length;
  const newCount = before.length + edit.add.length + after.length;
  return [
    `@@ -${start},${oldCount} +${start + shift},${newCount} @@`,
    ...before.map((line) => ` ${line}`),
    ...lines.slice(at, at + edit.remove).map((line) => `-${line}`),
    ...edit.add.map((line) => `+${line}`),
    ...after.map((line) => ` ${line}`),
  ].join("\n");
}
