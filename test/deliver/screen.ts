import type { Terminal } from "../../src/ports/terminal.ts";

const ESC = "\u001b";
const SEQUENCE = new RegExp(`^${ESC}\\[(\\d*)([A-Za-z])$`);
const TOKENS = new RegExp(`${ESC}\\[\\d*[A-Za-z]|[\\n\\r]|[^${ESC}\\n\\r]+`, "g");

/** A terminal that understands the few sequences that the live view uses, to see what a person sees. */
export function screen(
  options: { columns?: number; rows?: number; isTTY?: boolean } = {},
): Terminal & {
  /** The lines on the screen, without trailing empty ones. */
  shown(): readonly string[];
  /** Number of writes so far. */
  writes(): number;
} {
  const { columns = 80, rows = 24, isTTY = true } = options;
  const lines: string[] = [""];
  const at = { row: 0, column: 0 };
  let writes = 0;
  const type = (letters: string) => {
    const line = (lines[at.row] ?? "").padEnd(at.column);
    lines[at.row] = line.slice(0, at.column) + letters + line.slice(at.column + letters.length);
    at.column += letters.length;
  };
  const obey = (token: string) => {
    const [, count, command] = SEQUENCE.exec(token) ?? [];
    if (token === "\n") {
      at.row += 1;
      at.column = 0;
      lines[at.row] ??= "";
    } else if (token === "\r") at.column = 0;
    else if (command === "A") at.row = Math.max(0, at.row - Number(count));
    else if (command === "K") lines[at.row] = (lines[at.row] ?? "").slice(0, at.column);
    else if (command === "J") {
      lines.length = at.row + 1;
      lines[at.row] = (lines[at.row] ?? "").slice(0, at.column);
    } else if (command === undefined) type(token);
  };
  return {
    isTTY,
    color: false,
    columns: () => columns,
    rows: () => rows,
    write(text) {
      writes += 1;
      for (const token of text.match(TOKENS) ?? []) obey(token);
    },
    flushed: () => Promise.resolve(),
    shown: () => lines.slice(0, lines.findLastIndex((line) => line !== "") + 1),
    writes: () => writes,
  };
}
