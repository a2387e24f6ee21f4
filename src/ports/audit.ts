/** What a run did to a system that is not its own, one line each, as a person would repeat it. */
export interface Audit {
  note(line: string): void;
  lines(): readonly string[];
}

export function newAudit(now: () => number): Audit {
  const lines: string[] = [];
  return {
    note: (line) => lines.push(`${new Date(now()).toISOString()} ${line}`),
    lines: () => lines,
  };
}

/** A command in one line; a script is named by its first words. */
export function commandShown(argv: readonly string[]): string {
  return argv
    .map((word) => (word.includes("\n") ? `'${word.trim().slice(0, 40)}…'` : word))
    .join(" ");
}
