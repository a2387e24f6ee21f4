import { createEdges, cut } from "./edges.ts";
import { lineSignature, NO_ENTRY } from "./line-signature.ts";
import { type RawLine, rawLines } from "./lines.ts";

/** Takes bytes as they come and keeps a bounded number of lines, however many there are. */
export interface Condenser {
  push(bytes: Uint8Array): void;
  finish(): readonly RawLine[];
}

/** What is kept at most, in bytes and in lines. */
export interface Limits {
  /** A paste up to this size stays as it is. */
  readonly whole: number;
  /** Of what is no error log, this much of the beginning and of the end. */
  readonly edge: number;
  /** Lines of the error log that differ in more than numbers. */
  readonly kinds: number;
}

const LIMITS: Limits = { whole: 4_000_000, edge: 500_000, kinds: 3000 };

/** Lines of one kind that are kept, from its first on. */
const EXAMPLES = 3;
const LINE_FEED = 10;

interface Kind {
  times: number;
  readonly examples: { readonly number: number; readonly bytes: Uint8Array }[];
}

/**
 * Small input comes back line by line. Of a big one, the lines of nginx's error log are counted by
 * what they say without their numbers, and of everything else both ends are kept.
 */
export function createCondenser(limits: Limits = LIMITS): Condenser {
  let chunks: Uint8Array[] = [];
  let size = 0;
  let stream: Condenser | null = null;
  return {
    push(bytes) {
      size += bytes.length;
      if (stream) stream.push(bytes);
      else chunks.push(bytes.slice());
      if (stream || size <= limits.whole) return;
      stream = createLineSink(limits);
      for (const chunk of chunks) stream.push(chunk);
      chunks = [];
    },
    finish: () => (stream ? stream.finish() : rawLines(joined(chunks))),
  };
}

function joined(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}

function createLineSink(limits: Limits): Condenser {
  const kinds = new Map<number, Kind>();
  const edges = createEdges(limits.edge);
  let number = 0;
  let rest: Uint8Array = new Uint8Array();

  const take = (bytes: Uint8Array, from: number, to: number) => {
    number += 1;
    const key = lineSignature(bytes, from, to);
    if (key === NO_ENTRY) return edges.add(number, bytes, from, to);
    const kind = kinds.get(key);
    if (kind) {
      kind.times += 1;
      if (kind.examples.length < EXAMPLES)
        kind.examples.push({ number, bytes: cut(bytes, from, to) });
    } else if (kinds.size < limits.kinds) {
      kinds.set(key, { times: 1, examples: [{ number, bytes: cut(bytes, from, to) }] });
    }
  };

  return {
    push(chunk) {
      let from = 0;
      if (rest.length > 0) {
        const end = chunk.indexOf(LINE_FEED);
        rest = concat(rest, chunk.subarray(0, end < 0 ? chunk.length : end));
        if (end < 0) return;
        take(rest, 0, rest.length);
        rest = new Uint8Array();
        from = end + 1;
      }
      for (
        let end = chunk.indexOf(LINE_FEED, from);
        end >= 0;
        end = chunk.indexOf(LINE_FEED, from)
      ) {
        take(chunk, from, end);
        from = end + 1;
      }
      if (from < chunk.length) rest = chunk.slice(from);
    },
    finish() {
      if (rest.length > 0) take(rest, 0, rest.length);
      const kept = [...kinds.values()].flatMap(({ times, examples }) =>
        examples.map(({ number: at, bytes }, index) => ({
          number: at,
          bytes,
          times: index === examples.length - 1 ? times - index : 1,
        })),
      );
      const all = [...kept, ...edges.kept()].sort((a, b) => a.number - b.number);
      const decoder = new TextDecoder();
      return all.map(({ number: at, bytes, times }) => ({
        number: at,
        times,
        text: rawLines(decoder.decode(bytes))[0]?.text ?? "",
      }));
    },
  };
}

function concat(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
