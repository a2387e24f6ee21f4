/** A log as lines, and where a word stands in it. */
export interface LogText {
  readonly lines: readonly string[];
  /** Numbers of the lines that have the word, whatever its case; in order. */
  matches(word: string): readonly number[];
}

/** More lines than a browser can put below each other. */
const LINES = 1_000_000;

export function logText(text: string): LogText {
  const lines = text.split("\n").slice(-LINES);
  let lower: readonly string[] | null = null;
  return {
    lines,
    matches: (word) => {
      const wanted = word.toLowerCase();
      if (wanted === "") return [];
      lower ??= lines.map((line) => line.toLowerCase());
      return lower.flatMap((line, index) => (line.includes(wanted) ? [index] : []));
    },
  };
}

/** A piece of a line, and whether it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** A row is one line high: of a very long one it shows the part with the first hit. */
const WIDTH = 1500;
const BEFORE = 200;

/** The visible part of a line, cut where the word stands. */
export function pieces(line: string, word: string): readonly Piece[] {
  const wanted = word.toLowerCase();
  const first = wanted === "" ? -1 : line.toLowerCase().indexOf(wanted);
  const start = first > WIDTH - BEFORE ? first - BEFORE : 0;
  const shown = line.slice(start, start + WIDTH);
  return [
    ...(start > 0 ? [{ text: "… ", isHit: false }] : []),
    ...(first < 0 ? [{ text: shown, isHit: false }] : cut(shown, wanted)),
    ...(start + WIDTH < line.length ? [{ text: " …", isHit: false }] : []),
  ];
}

function cut(text: string, wanted: string): readonly Piece[] {
  const lower = text.toLowerCase();
  const found: Piece[] = [];
  let from = 0;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, from)) {
    const end = at + wanted.length;
    found.push(
      { text: text.slice(from, at), isHit: false },
      { text: text.slice(at, end), isHit: true },
    );
    from = end;
  }
  return [...found, { text: text.slice(from), isHit: false }].filter((piece) => piece.text !== "");
}
