/** GitHub drops a step summary above 1 MiB; some is left for what other code of the step writes. */
const LIMIT = 900_000;

const encoder = new TextEncoder();

/**
 * Joins the parts within the limit, in bytes of UTF-8: the diagnosis before the logs, whole parts
 * only, so that no block stays open. What was left out is said.
 */
export function withinLimit(parts: readonly string[], logs: readonly string[]): string {
  let room = LIMIT;
  const kept = [...parts, ...logs].filter((part) => {
    const size = encoder.encode(part).length + 2;
    if (size > room) return false;
    room -= size;
    return true;
  });
  const left = parts.length + logs.length - kept.length;
  const note = `${left === 1 ? "One part was" : `${left} parts were`} left out to keep within GitHub's limit.`;
  return `${[...kept, ...(left > 0 ? [note] : [])].join("\n\n")}\n`;
}
