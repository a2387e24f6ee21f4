import { type Problem, problemLine } from "../plan/usage-error.ts";
import { type Language, said } from "../report/language.ts";

/** A problem as a person reads it. What a library or a shape says of a value stays as it is. */
export function problemInWords(problem: Problem, language: Language): string {
  return problemLine({ ...problem, message: said(problem.message, "problems", language) });
}

/** The same as a warning. */
export function warningInWords(problem: Problem, language: Language): string {
  return said(`warning: ${problemInWords(problem, language)}`, "problems", language);
}
