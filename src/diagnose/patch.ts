import { MASK } from "../case/mask.ts";
import type { Edit, LineEdit } from "../causes/define.ts";
import { asLines } from "./place-edit.ts";

const CONTEXT = 3;

/**
 * Unified diff of the edits against the files' texts; null when there is nothing to edit, when an
 * edit names a file, line or word that the case does not hold, when two edits overlap, or when a
 * secret was masked in what the diff would show: such a patch would not apply.
 */
export function unifiedDiff(
  edits: readonly Edit[],
  textOf: (file: string) => string | null,
): string | null {
  const files = [...new Set(edits.map(({ file }) => file))];
  const parts = files.map((file) => {
    const text = textOf(file);
    const placed = text === null ? null : placedIn(text, edits, file);
    return text === null || placed === null ? null : fileDiff(file, text, placed);
  });
  const diff = parts.length === 0 || parts.includes(null) ? null : parts.join("");
  return diff?.includes(MASK) ? null : diff;
}

/** The edits of one file as lines, from its top to its bottom; null where one does not fit. */
function placedIn(text: string, edits: readonly Edit[], file: string): readonly LineEdit[] | null {
  const placed = edits.filter((edit) => edit.file === file).map((edit) => asLines(edit, text));
  const fitting = placed.filter((edit) => edit !== null);
  return fitting.length < placed.length ? null : fitting.sort((a, b) => a.line - b.line);
}

/** One line of the diff. `open`: the last line of a file that does not end in a newline. */
export interface DiffLine {
  readonly sign: " " | "-" | "+";
  readonly text: string;
  readonly open: boolean;
}

function fileDiff(file: string, text: string, edits: readonly LineEdit[]): string | null {
  const lines = linesIn(text, edits);
  return lines && [`--- a/${file}`, `+++ b/${file}`, ...hunksOf(lines), ""].join("\n");
}

/** The whole file, with what goes and what comes; null where the edits do not fit it. */
function linesIn(text: string, edits: readonly LineEdit[]): readonly DiffLine[] | null {
  const isOpen = text !== "" && !text.endsWith("\n");
  const old = text.split("\n").slice(0, isOpen ? undefined : -1);
  const returns = old[0]?.endsWith("\r") ? "\r" : "";
  const found: DiffLine[] = [];
  let next = 0;
  const take = (sign: " " | "-", until: number) => {
    for (; next < until; next++) {
      found.push({ sign, text: old[next] ?? "", open: isOpen && next === old.length - 1 });
    }
  };
  for (const { line, remove, add } of edits) {
    const start = line - 1;
    const end = start + remove;
    // Behind a line that is still open, nothing can be added without changing that line.
    if (start < next || end > old.length || (isOpen && start === old.length)) return null;
    take(" ", start);
    take("-", end);
    for (const [index, added] of add.entries()) {
      const open = isOpen && end === old.length && index === add.length - 1;
      found.push({ sign: "+", text: added + (open ? "" : returns), open });
    }
  }
  take(" ", old.length);
  return found;
}

/** Changes with their context; those that are near each other share a hunk. */
export function hunksOf(lines: readonly DiffLine[]): readonly string[] {
  const changed = lines.flatMap(({ sign }, index) => (sign === " " ? [] : [index]));
  const groups: { first: number; last: number }[] = [];
  for (const index of changed) {
    const group = groups.at(-1);
    if (group && index - group.last <= 2 * CONTEXT + 1) group.last = index;
    else groups.push({ first: index, last: index });
  }
  return groups.map(({ first, last }) => {
    const from = Math.max(0, first - CONTEXT);
    return hunk(lines.slice(0, from), lines.slice(from, last + CONTEXT + 1));
  });
}

function hunk(before: readonly DiffLine[], lines: readonly DiffLine[]): string {
  const range = (without: "-" | "+") => {
    const count = (list: readonly DiffLine[]) => list.filter(({ sign }) => sign !== without).length;
    // Of no lines, the format names the line before them.
    const start = count(before) + (count(lines) === 0 ? 0 : 1);
    return `${start},${count(lines)}`;
  };
  const shown = lines.flatMap(({ sign, text, open }) => [
    sign + text,
    ...(open ? ["\\ No newline at end of file"] : []),
  ]);
  return [`@@ -${range("+")} +${range("-")} @@`, ...shown].join("\n");
}
