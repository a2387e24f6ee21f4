import type { LanguageTag } from "../case/language-tag.ts";
import { ENGLISH, type Language } from "./language.ts";

/** The language that a report is written in. */
export interface Speech {
  readonly tag: LanguageTag;
  readonly language: Language;
}

export const IN_ENGLISH: Speech = { tag: "en", language: ENGLISH };
