const PROGRESS = /^\s*(?:✔|✘|⠿|-)?\s*Container (\S+)\s+(\w+)/;
const BEGUN = new Set(["Creating", "Starting", "Recreate", "Recreating"]);

/**
 * The container that compose was creating or starting when it stopped: the engine's errors rarely
 * name it. null when there are none or several.
 */
export function unfinished(lines: readonly string[]): string | null {
  const last = new Map<string, string>();
  for (const line of lines) {
    const [, name, step] = PROGRESS.exec(line) ?? [];
    if (name !== undefined && step !== undefined) last.set(name, step);
  }
  const begun = [...last].filter(([, step]) => BEGUN.has(step));
  return begun.length === 1 ? (begun[0]?.[0] ?? null) : null;
}
