/** A file that a script writes: `cat > /etc/nginx/sites-available/shop <<EOF`. */
export interface Heredoc {
  /** Where it is written to; null where the line does not say. */
  readonly target: string | null;
  readonly text: string;
  /** Line of its first line, 1-based. */
  readonly line: number;
}

const OPENING = /<<-?\s*(['"]?)(\w+)\1/;
const TARGET = /(?:>{1,2}|\btee\b(?:\s+-\w+)*)\s*["']?([/\w.$@{}-]+)/;

/** Here-documents of a shell script, or of one inside of YAML; of nested ones the inner. */
export function heredocsIn(text: string): readonly Heredoc[] {
  const lines = text.split("\n");
  return lines.flatMap((opening, index) => {
    const [, quote, word] = OPENING.exec(opening) ?? [];
    if (word === undefined) return [];
    const end = lines.findIndex((line, at) => at > index && line.trim() === word);
    const body = lines.slice(index + 1, end);
    if (end < 0 || body.some((line) => OPENING.test(line))) return [];
    const written = body.join("\n");
    return [
      {
        target: TARGET.exec(opening.replace(OPENING, ""))?.[1] ?? null,
        // Without quotes the shell takes one backslash away.
        text: quote === "" ? written.replace(/\\([$`\\])/g, "$1") : written,
        line: index + 2,
      },
    ];
  });
}
