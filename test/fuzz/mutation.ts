import { seeded } from "../read/compose/mutate.ts";
import type { Sample, Target } from "./targets.ts";

export interface Mutation {
  readonly sample: Sample;
  readonly text: string;
}

/** The input of a seed, the same in every run with the same samples. */
export function mutationOf({ samples, words, longest }: Target, seed: number): Mutation {
  const pick = seeded(seed);
  const one = <T>(list: readonly T[]) => list[pick(list.length)];
  const sample = one(samples);
  if (!sample) throw new Error("there are no samples");
  let { text } = sample;
  for (let left = 1 + pick(6); left > 0; left -= 1) {
    const at = pick(text.length + 1);
    const end = Math.min(text.length, at + pick(60));
    const word = one(words) ?? "";
    const other = one(samples)?.text ?? "";
    text = changed(text, { at, end, word, other }, pick).slice(0, longest);
  }
  return { sample, text };
}

interface Change {
  readonly at: number;
  readonly end: number;
  readonly word: string;
  readonly other: string;
}

function changed(text: string, { at, end, word, other }: Change, pick: (n: number) => number) {
  const [before, cut, after] = [text.slice(0, at), text.slice(at, end), text.slice(end)];
  switch (pick(9)) {
    case 0:
      return before + after;
    case 1:
      return before + word + after;
    case 2:
      return before + word + cut + after;
    case 3:
      return before + String.fromCharCode(pick(128)) + cut + after;
    case 4:
      return before + cut + cut + after;
    case 5:
      // Now and then very often: depth and length are where readers give in.
      return before + (pick(2) === 0 ? word : cut).repeat(pick(4) === 0 ? pick(5000) : 8) + after;
    case 6:
      return before + other.slice(pick(other.length + 1)).slice(0, pick(2000)) + after;
    case 7:
      return withLine(text, pick, word);
    default:
      return before;
  }
}

/** A line moved, doubled, indented or replaced. */
function withLine(text: string, pick: (below: number) => number, word: string): string {
  const lines = text.split("\n");
  const at = pick(lines.length);
  const line = lines[at] ?? "";
  const from = lines[pick(lines.length)] ?? "";
  const now = [
    [from, line],
    [line, line],
    [`  ${line}`],
    [line.trimStart()],
    [word],
    [line + word],
  ];
  return lines.toSpliced(at, 1, ...(now[pick(now.length)] ?? [])).join("\n");
}
