import type { Directive } from "../directive.ts";
import { type Flow, remember } from "./flow.ts";
import { compilePattern, matchPattern } from "./pattern.ts";
import { expand } from "./variables.ts";

/** The words between the parentheses of an `if`. */
function conditionOf({ args }: Directive): readonly string[] {
  const words = [...args];
  if (words[0]?.startsWith("(")) words[0] = words[0].slice(1);
  const last = words.at(-1);
  if (last?.endsWith(")")) words[words.length - 1] = last.slice(0, -1);
  return words.filter((word, at) => word !== "" || (at > 0 && at < words.length - 1));
}

/** Whether an `if` holds; null where that depends on what is not known. */
export function holds(flow: Flow, directive: Directive): boolean | null {
  const [subject = "", operator, ...rest] = conditionOf(directive);
  if (/^!?-[fdex]$/.test(subject)) return fileTest(flow, subject, operator ?? "");
  const left = expand(flow, subject);
  if (left.unknown.length > 0) return null;
  if (operator === undefined) return left.text !== "" && left.text !== "0";
  const right = rest.join(" ");
  if (operator === "=" || operator === "!=") {
    const value = expand(flow, right);
    if (value.unknown.length > 0) return null;
    return (left.text === value.text) === (operator === "=");
  }
  if (!/^!?~\*?$/.test(operator)) return null;
  const regexp = compilePattern(right, operator.endsWith("*"), left.text);
  if (!regexp) return null;
  const match = matchPattern(regexp, left.text);
  remember(flow, match);
  return (match !== null) !== operator.startsWith("!");
}

function fileTest(flow: Flow, operator: string, path: string): boolean | null {
  const { text, unknown } = expand(flow, path);
  if (unknown.length > 0) return null;
  const ask = flow.request.exists;
  const file = ask?.(text, "file") ?? null;
  const folder = ask?.(text, "directory") ?? null;
  const is = { f: file, d: folder, e: file === null || folder === null ? null : file || folder };
  const kind = operator.at(-1);
  const found = kind === "f" || kind === "d" || kind === "e" ? is[kind] : null;
  return found === null ? null : found !== operator.startsWith("!");
}
