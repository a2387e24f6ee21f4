import type { ProblemCode } from "../directive.ts";
import { type Rule, ruleFor } from "./grammar.ts";

export interface Word {
  readonly text: string;
  readonly line: number;
}

export interface Split {
  /** Statements that lack their semicolon. */
  readonly complete: readonly { readonly words: readonly Word[]; readonly endLine: number }[];
  /** The statement that really ends here. */
  readonly rest: readonly Word[];
  readonly problems: readonly {
    readonly code: ProblemCode;
    readonly line: number;
    readonly detail: string;
  }[];
}

/** nginx checks the parameters of these, so a swallowed line is an error there too. */
const CHECKS_PARAMETERS = new Set(["listen", "server"]);

/**
 * Finds where semicolons are missing among the words of one statement: at a line that starts with
 * a known directive, where the words before it are complete and with it are too many. What nginx
 * would accept is never split.
 */
export function splitAtMissingSemicolon(words: readonly Word[], end: ";" | "{"): Split {
  const complete: { words: readonly Word[]; endLine: number }[] = [];
  const problems: { code: ProblemCode; line: number; detail: string }[] = [];
  let rest = words;
  for (;;) {
    const complaint = complaintAbout(rest, end);
    const [first] = rest;
    if (!complaint || !first) return { complete, rest, problems };
    const at = startOfNext(rest);
    const last = rest[(at ?? rest.length) - 1] ?? first;
    problems.push({
      code: at === null ? complaint.code : "not-terminated",
      line: at === null ? first.line : last.line,
      detail: complaint.detail,
    });
    if (at === null) return { complete, rest, problems };
    complete.push({ words: rest.slice(0, at), endLine: last.line });
    rest = rest.slice(at);
  }
}

/** What nginx says about these words as one directive; null where it says nothing. */
function complaintAbout(
  words: readonly Word[],
  end: ";" | "{",
): { readonly code: ProblemCode; readonly detail: string } | null {
  const name = words[0]?.text ?? "";
  const rule = ruleFor(name);
  if (!rule) return null;
  if (end === "{" && rule.takes === "line") {
    return { code: "not-terminated", detail: `directive "${name}" is not terminated by ";"` };
  }
  if (end === ";" && rule.takes === "block") {
    return { code: "no-block", detail: `directive "${name}" has no opening "{"` };
  }
  const count = words.length - 1;
  if (count < rule.fewest || count > rule.most) {
    return {
      code: "invalid-arguments",
      detail: `invalid number of arguments in "${name}" directive`,
    };
  }
  const swallowed = CHECKS_PARAMETERS.has(name) && end === ";" ? startOfNext(words) : null;
  if (swallowed === null) return null;
  const parameter = words[swallowed]?.text ?? "";
  return { code: "not-terminated", detail: `invalid parameter "${parameter}"` };
}

/** The first word that starts a line and a known directive, after enough arguments for the first. */
function startOfNext(words: readonly Word[]): number | null {
  const rule: Rule | null = ruleFor(words[0]?.text ?? "");
  if (!rule || rule.takes === "block") return null;
  for (let at = rule.fewest + 1; at < words.length; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || !before || at - 1 > rule.most) return null;
    if (word.line > before.line && ruleFor(word.text)) return at;
  }
  return null;
}
