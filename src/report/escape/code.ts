import { withoutControls } from "./control.ts";

/** Inline code: a fence longer than any run of backticks inside (CommonMark 0.31 section 6.1). */
export function inCode(text: string): string {
  const inner = oneLine(text);
  const longest = Math.max(0, ...[...inner.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = inner.startsWith("`") || inner.endsWith("`") || inner === "" ? " " : "";
  return `${fence}${pad}${inner}${pad}${fence}`;
}

/** A fenced block, with a fence that the text cannot close. */
export function inBlock(text: string, language = ""): string {
  const clean = withoutControls(text.replace(/\r\n?/g, "\n"));
  const longest = Math.max(2, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${clean}\n${fence}`;
}

/** Foreign text without line breaks and controls. */
export function oneLine(text: string): string {
  const [first = "", ...rest] = withoutControls(text).split("\n");
  const others = rest.map((line) => line.trim()).filter((line) => line !== "");
  return rest.length === 0 ? first : [first.trimEnd(), ...others].join(" ");
}
