import type { PastedLine } from "./lines.ts";
import type { Material } from "./material.ts";

/** The line before spoke of what follows: a prompt with its command, a heading, a file's name. */
export interface Label {
  /** The service, unit or file that it names. */
  readonly name: string | null;
  readonly command: string;
}

export interface Paste {
  readonly lines: readonly PastedLine[];
  readonly label: Label | null;
}

export interface Taken {
  /** Index of the first line that no longer belongs to it. */
  readonly end: number;
  readonly what: string;
  readonly materials: readonly Material[];
  /** Indexes of the lines that say something; all of them where it is left out. */
  readonly understood?: readonly number[];
}

/** Reads a block from its first line on; null where it is not of this format. */
export type Recogniser = (paste: Paste, from: number) => Taken | null;

/** The text of the lines [from, end), put where it stood: empty lines stand for those before it. */
export function inPlace({ lines }: Paste, from: number, end: number): string {
  const before = "\n".repeat(Math.max(0, (lines[from]?.number ?? 1) - 1));
  return (
    before +
    lines
      .slice(from, end)
      .map(({ text }) => text)
      .join("\n")
  );
}
