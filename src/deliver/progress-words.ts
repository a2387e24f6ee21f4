import { type Language, said } from "../report/language.ts";

/** What a stage tells, in the reader's language; why a system is not there is a reason as in reports. */
export function told(text: string, language: Language): string {
  return said(said(text, "progress", language), "reasons", language);
}

/** A warning, said to be one; with "" what stands before its text. */
export function warned(text: string, language: Language): string {
  return said(`warning: ${told(text, language)}`, "problems", language);
}
