import { type DiffLine, hunksOf } from "../../diagnose/patch.ts";

/** Beyond this many pairs of lines all of the old text goes and all of the new comes. */
const MOST_PAIRS = 4_000_000;

/** Unified diff of a file that changes from `before` to `after`; `before` null: it is new. */
export function fileDiff(path: string, before: string | null, after: string): string {
  const from = before === null ? "/dev/null" : `a/${path}`;
  const lines = changes(linesOf(before ?? ""), linesOf(after));
  return [`--- ${from}`, `+++ b/${path}`, ...hunksOf(lines), ""].join("\n");
}

interface TextLine {
  readonly text: string;
  /** The last line of a file that does not end in a newline. */
  readonly open: boolean;
}

function linesOf(text: string): readonly TextLine[] {
  const lines = text.split("\n");
  const last = lines.pop();
  const closed = lines.map((line) => ({ text: line, open: false }));
  return last ? [...closed, { text: last, open: true }] : closed;
}

function isSame(a: TextLine | undefined, b: TextLine | undefined): boolean {
  return a?.text === b?.text && a?.open === b?.open;
}

function changes(old: readonly TextLine[], now: readonly TextLine[]): readonly DiffLine[] {
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && isSame(old[head], now[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(old.at(-1 - tail), now.at(-1 - tail))) tail += 1;
  return [
    ...signed(" ", old.slice(0, head)),
    ...middle(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...signed(" ", old.slice(old.length - tail)),
  ];
}

function signed(sign: DiffLine["sign"], lines: readonly TextLine[]): readonly DiffLine[] {
  return lines.map((line) => ({ sign, ...line }));
}

/** By the longest common subsequence. */
function middle(old: readonly TextLine[], now: readonly TextLine[]): readonly DiffLine[] {
  if (old.length * now.length > MOST_PAIRS) return [...signed("-", old), ...signed("+", now)];
  const common = commonFrom(old, now);
  const found: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [a, b] = [old[i], now[j]];
    if (a && b && isSame(a, b)) {
      found.push({ sign: " ", ...a });
      i += 1;
      j += 1;
    } else if (a && (!b || common(i + 1, j) >= common(i, j + 1))) {
      found.push({ sign: "-", ...a });
      i += 1;
    } else if (b) {
      found.push({ sign: "+", ...b });
      j += 1;
    }
  }
  return found;
}

/** How many lines are common to what follows from a line of each. */
function commonFrom(
  old: readonly TextLine[],
  now: readonly TextLine[],
): (i: number, j: number) => number {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = isSame(old[i], now[j])
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}
