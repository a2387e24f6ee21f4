import type { ShownLog } from "./cited-lines.ts";

type Part = { readonly line: number; readonly text: string } | { readonly gap: number };

const AROUND = 3;
const LAST = 25;
const LINE_LIMIT = 600;

/** The lines around what is cited, and the last ones, with the gaps between them. */
export function excerpt({ lines, cited }: ShownLog): readonly Part[] {
  const near = cited.flatMap((line) => {
    return Array.from({ length: 2 * AROUND + 1 }, (_, n) => line - AROUND + n);
  });
  const last = Array.from({ length: LAST }, (_, n) => lines.length - LAST + n);
  const shown = [...new Set([...near, ...last])]
    .filter((line) => line >= 0 && line < lines.length)
    .sort((a, b) => a - b);
  return shown.flatMap((line, index) => {
    const gap = line - (shown[index - 1] ?? -1) - 1;
    const text = shortened(lines[line] ?? "");
    return [...(gap > 0 ? [{ gap }] : []), { line, text }];
  });
}

function shortened(line: string): string {
  return line.length > LINE_LIMIT ? `${line.slice(0, LINE_LIMIT)} …` : line;
}
