/** The person at the terminal. */
export interface Person {
  /** Everything but a yes is a no. */
  agrees(question: string): Promise<boolean>;
}

/** null where nobody can be asked: input or output is not a terminal. */
export function personAtTerminal(): Person | null {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  return { agrees };
}

async function agrees(question: string): Promise<boolean> {
  const { createInterface } = await import("node:readline"); // Hardly anybody is asked.
  return new Promise((resolve) => {
    // Line by line as the terminal itself edits them, so that Ctrl-C ends the process as usual.
    const lines = createInterface({ input: process.stdin, terminal: false });
    process.stderr.write(`${question} [y/N] `);
    lines.once("line", (line) => {
      resolve(/^\s*y(es)?\s*$/i.test(line));
      lines.close();
    });
    lines.once("close", () => resolve(false));
  });
}
