import { FENCE, type PastedLine } from "../lines.ts";

const MOST_LINES = 5000;

/** JSON that begins on this line, whole or a member of an object as `"State": {…},`; else null. */
export function jsonFrom(
  lines: readonly PastedLine[],
  from: number,
): { readonly value: unknown; readonly end: number } | null {
  const first = lines[from]?.text.trim() ?? "";
  if (!/^[[{]|^"\w+": ?[[{"\d]/.test(first) || /^\[\w+\] |^\[[\d-]+[ T]/.test(first)) return null;
  let depth = 0;
  let text = "";
  for (let at = from; at < lines.length && at - from < MOST_LINES; at++) {
    const { text: line = FENCE } = lines[at] ?? {};
    if (line === FENCE) break;
    text += `${line}\n`;
    depth += depthOf(line);
    const next = lines[at + 1]?.text.trim() ?? "";
    if (depth > 0 || /^"\w+": ?/.test(next) || /^[}\]],?$/.test(next)) continue;
    const value = parsed(text);
    return value === undefined ? null : { value, end: at + 1 };
  }
  const value = parsed(text);
  return value === undefined ? null : { value, end: from + text.split("\n").length - 1 };
}

/** Brackets opened less those closed, outside of strings. */
function depthOf(line: string): number {
  const bare = line.replace(/"(?:[^"\\]|\\.)*"/g, "");
  return (bare.match(/[[{]/g)?.length ?? 0) - (bare.match(/[\]}]/g)?.length ?? 0);
}

/** As it stands; as members without their braces; with the brackets that were cut off at the end. */
function parsed(text: string): unknown {
  const bare = text.trim().replace(/,$/, "");
  const open = closing(bare);
  for (const attempt of [
    bare,
    `{${bare}}`,
    bare.replace(/,?\s*$/, "") + open,
    `{${bare}${open}}`,
  ]) {
    try {
      const value: unknown = JSON.parse(attempt);
      if (typeof value === "object" && value !== null) return value;
    } catch {
      // The next one may be what was meant.
    }
  }
  return undefined;
}

function closing(text: string): string {
  const open: string[] = [];
  for (const [mark] of text.replace(/"(?:[^"\\]|\\.)*"/g, "").matchAll(/[[\]{}]/g)) {
    if (mark === "[" || mark === "{") open.push(mark === "[" ? "]" : "}");
    else open.pop();
  }
  return open.reverse().join("");
}
