import { type Effort, effortOf, isAffordable } from "./pattern-effort.ts";

/** Captures of a match: `$1` is `groups[1]`; named groups are variables of that name. */
export interface Match {
  readonly groups: readonly string[];
  readonly named: Readonly<Record<string, string>>;
}

const CLASSES: Readonly<Record<string, string>> = {
  alnum: "A-Za-z0-9",
  alpha: "A-Za-z",
  digit: "0-9",
  lower: "a-z",
  upper: "A-Z",
  punct: "!-\\/:-@\\[-`{-~",
  space: "\\s",
  word: "\\w",
  xdigit: "0-9A-Fa-f",
};

interface Compiled {
  readonly regexp: RegExp;
  readonly effort: Effort;
}

/** nginx takes no longer parameter (ngx_conf_file.c: NGX_CONF_BUFFER). */
const LONGEST = 4_096;

const compiled = new Map<string, Compiled | null>();

/**
 * A PCRE pattern of nginx as a regular expression of ours, for `text`; null for constructs that only
 * PCRE has (possessive quantifiers, atomic groups, recursion), and where trying it on that text could
 * take for ever: what is matched is then not guessed.
 */
export function compilePattern(pattern: string, ignoreCase: boolean, text: string): RegExp | null {
  const key = `${ignoreCase ? "i" : "-"}${pattern}`;
  let found = compiled.get(key);
  if (found === undefined) {
    found = translate(pattern, ignoreCase);
    if (compiled.size > 5_000) compiled.clear();
    compiled.set(key, found);
  }
  return found && isAffordable(found.effort, text) ? found.regexp : null;
}

function translate(pattern: string, ignoreCase: boolean): Compiled | null {
  if (pattern.length > LONGEST) return null;
  const options = /^\(\?([imsx]+)\)/.exec(pattern);
  if (options?.[1]?.includes("x")) return null;
  const flags = new Set(options?.[1] ?? "");
  if (ignoreCase) flags.add("i");
  const source = pattern
    .slice(options?.[0].length ?? 0)
    .replace(/\(\?P(<[A-Za-z_]\w*>)/g, "(?$1")
    .replace(/\[:(\w+):\]/g, (whole, name: string) => CLASSES[name] ?? whole)
    .replace(/\\[\s\S]/g, (pair) => {
      if (pair === "\\A") return "^";
      if (pair === "\\z" || pair === "\\Z") return "$";
      return pair === "\\h" ? "[ \\t]" : pair;
    });
  try {
    return { regexp: new RegExp(source, [...flags].join("")), effort: effortOf(source) };
  } catch {
    return null;
  }
}

export function matchPattern(regexp: RegExp, text: string): Match | null {
  const match = regexp.exec(text);
  if (!match) return null;
  const named: Record<string, string> = {};
  for (const [name, value] of Object.entries(match.groups ?? {})) named[name] = value ?? "";
  return { groups: Array.from(match, (group) => group ?? ""), named };
}
