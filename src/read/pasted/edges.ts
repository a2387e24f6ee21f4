/** A longer line is cut: it holds somebody's data. */
const LONGEST = 8192;

export interface KeptLine {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly times: number;
}

/** Keeps the beginning and the end of what comes along, each up to so many bytes. */
export interface Edges {
  add(number: number, bytes: Uint8Array, from: number, to: number): void;
  kept(): readonly KeptLine[];
}

export function createEdges(limit: number): Edges {
  const head: KeptLine[] = [];
  let room = limit;
  // Two halves of the end: when the younger is full, the older is forgotten.
  let older: KeptLine[] = [];
  let younger: KeptLine[] = [];
  let filled = 0;
  return {
    add(number, bytes, from, to) {
      const line = { number, bytes: cut(bytes, from, to), times: 1 };
      const size = line.bytes.length + 1;
      if (room >= size) {
        head.push(line);
        room -= size;
        return;
      }
      room = 0;
      if (filled + size > limit) {
        older = younger;
        younger = [];
        filled = 0;
      }
      younger.push(line);
      filled += size;
    },
    kept: () => [...head, ...older, ...younger],
  };
}

/** A copy: what is kept must not hold the whole chunk that it came in. */
export function cut(bytes: Uint8Array, from: number, to: number): Uint8Array {
  return bytes.slice(from, Math.min(to, from + LONGEST));
}
