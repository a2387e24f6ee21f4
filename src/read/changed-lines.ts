/** A block of changed lines in the new file, both ends included. */
export interface ChangedBlock {
  readonly from: number;
  readonly to: number;
  /** What was added there; empty where lines were only taken out, next to which the block stands. */
  readonly added: readonly string[];
}

/** Unified hunks (POSIX diff -u), with any number of lines around the changes. */
export function changedBlocks(patch: string): readonly ChangedBlock[] {
  return hunksIn(patch.split("\n")).blocks;
}

/** Output of `git diff --unified=0` with the prefixes a/ and b/: the blocks of each file that is left. */
export function changedFiles(diff: string): ReadonlyMap<string, readonly ChangedBlock[]> {
  const files = new Map<string, readonly ChangedBlock[]>();
  let lines: readonly string[] = diff.split("\n");
  for (;;) {
    const start = lines.findIndex((line) => line.startsWith("+++ b/"));
    if (start < 0) return files;
    const { blocks, read } = hunksIn(lines.slice(start + 1));
    // git ends a name with a tab where it holds a space.
    const path = (lines[start] ?? "").slice("+++ b/".length).replace(/\t$/, "");
    files.set(path, blocks);
    lines = lines.slice(start + 1 + read);
  }
}

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** `read`: how many lines belong to the hunks. */
function hunksIn(lines: readonly string[]): {
  readonly blocks: readonly ChangedBlock[];
  readonly read: number;
} {
  const blocks: ChangedBlock[] = [];
  let read = 0;
  for (;;) {
    const [, before = "1", from, after = "1"] = HUNK.exec(lines[read] ?? "") ?? [];
    if (from === undefined) return { blocks, read };
    const body = bodyOf(lines.slice(read + 1), Number(before), Number(after));
    // An empty range is given by the line before it.
    blocks.push(...blocksIn(body, Number(from) + (after === "0" ? 1 : 0)));
    read += 1 + body.length;
  }
}

/** The lines of one hunk are counted, as any text may stand in them. */
function bodyOf(lines: readonly string[], before: number, after: number): readonly string[] {
  const left = { before, after };
  const end = lines.findIndex((line) => {
    if (line.startsWith("\\")) return false; // "\ No newline at end of file"
    if (left.before <= 0 && left.after <= 0) return true;
    if (!line.startsWith("+")) left.before -= 1;
    if (!line.startsWith("-")) left.after -= 1;
    return false;
  });
  return end < 0 ? lines : lines.slice(0, end);
}

/** `from`: the first line's number in the new file. */
function blocksIn(body: readonly string[], from: number): readonly ChangedBlock[] {
  const blocks: ChangedBlock[] = [];
  let line = from;
  let added: string[] | null = null;
  const close = () => {
    if (added) blocks.push(blockBefore(line, added));
    added = null;
  };
  for (const text of body) {
    const [mark] = text;
    if (mark === "\\") continue;
    if (mark === "-" || mark === "+") added ??= [];
    else close();
    if (mark === "+") added?.push(text.slice(1));
    if (mark !== "-") line += 1;
  }
  close();
  return blocks;
}

/** `next`: the line after the block. */
function blockBefore(next: number, added: readonly string[]): ChangedBlock {
  if (added.length > 0) return { from: next - added.length, to: next - 1, added };
  return { from: Math.max(1, next - 1), to: next, added };
}
