/** A spot in a configuration file as nginx names it. Lines are 1-based and counted in that file. */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
}

/** One directive; `block` is null for those that end in a semicolon. */
export interface Directive extends Span {
  readonly name: string;
  /** Unquoted and unescaped, as nginx itself sees them. The code of a Lua block is its last one. */
  readonly args: readonly string[];
  readonly block: readonly Directive[] | null;
}

export type ProblemCode =
  /** A character that cannot stand there, `}` without a block for one. */
  | "unexpected"
  /** The semicolon is missing. */
  | "not-terminated"
  /** A block's opening brace is missing. */
  | "no-block"
  /** The file ends inside a directive or block. */
  | "unexpected-end"
  /** A quote that is opened and never closed. */
  | "unterminated-quote"
  | "invalid-arguments"
  | "unknown-directive"
  /** Unknown, and one slip away from a directive that may stand there. */
  | "misspelt"
  | "not-allowed-here"
  | "include-missing"
  | "include-cycle"
  | "nested-too-deep";

export interface Problem {
  readonly code: ProblemCode;
  readonly file: string;
  /** Where the mistake is. */
  readonly line: number;
  /** Where nginx says that it is: the line that it had reached. */
  readonly nginxLine: number;
  /** In nginx's own words, without file and line. */
  readonly detail: string;
  /** What a misspelt directive is meant to be. */
  readonly meant?: string;
}

export function spanOf(directive: Directive): Span {
  return { file: directive.file, line: directive.line, endLine: directive.endLine };
}
