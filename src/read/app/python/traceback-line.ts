import type { Frame } from "../stacks/trace.ts";
import type { Raised } from "./read-error.ts";

export const HEADER = "Traceback (most recent call last):";

const FRAME = /^\s+File "([^"]+)", line (\d+)(?:, in (.+))?$/;
const EXCEPTION = /^([A-Za-z_][\w.]*)(?:: ?(.*))?$/;
const SECTION = /^ *\+-[-+ ]*(?:\d+ |\.\.\. )?-*$/;

/** `function` is "" where Python names none: the place of a syntax error. */
export function frameLine(text: string): Frame | null {
  if (!text.startsWith("  ") || text.length > 2000) return null;
  const [, file, line, name = ""] = FRAME.exec(text) ?? [];
  return file === undefined ? null : { file, line: Number(line), function: name, text: "" };
}

/** The last line of a traceback. Names of exceptions have a dot or a capital and are no level words. */
export function exceptionLine(text: string): { name: string; message: string } | null {
  const [, name, message = ""] = EXCEPTION.exec(text) ?? [];
  if (name === undefined || name.length > 200 || !/[a-z]/.test(name)) return null;
  const called = name.includes(".") || /^[A-Z_]/.test(name);
  return called && !name.endsWith(".") ? { name, message } : null;
}

/** How the traceback that follows is tied to the one before. */
export function linkLine(text: string): Raised["link"] | null {
  if (text.startsWith("The above exception was the direct cause of")) return "cause";
  if (text.startsWith("During handling of the above exception")) return "context";
  return text.includes("+-") && SECTION.test(text.slice(0, 200)) ? "member" : null;
}

/** Lines of an exception group stand in a box of `|` and `+`, two spaces a level. */
export function unboxed(text: string): string {
  const inside = text.trimStart();
  if (inside.length === text.length) return text;
  if (inside.startsWith("| ") || inside === "|") return inside.slice(2);
  return text;
}

/** Whether a line still belongs to the message of an exception. */
export function continues(name: string, text: string): boolean {
  if (/^[ \t]/.test(text)) return true;
  if (name.endsWith("ValidationError")) return /^[\w.]+$/.test(text);
  return /^(?:\[SQL: |\[parameters: |\(Background on this error|LINE \d+:|DETAIL: |HINT: )/.test(
    text,
  );
}
