import { plainLines } from "./text.ts";

/** One line of a container's output; `at` on the engine's clock. */
export interface LogLine {
  readonly at: string | null;
  readonly text: string;
}

const STAMPED = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)) ?(.*)$/s;

/** Splits `docker logs --timestamps`. A line that bears no time keeps its whole text. */
export function splitDockerLog(text: string): readonly LogLine[] {
  const lines = plainLines(text);
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => {
    const [, at, rest] = STAMPED.exec(line) ?? [];
    return at === undefined ? { at: null, text: line } : { at, text: rest ?? "" };
  });
}
