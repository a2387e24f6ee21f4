import type { LanguageTag } from "../case/language-tag.ts";
import type { Cause } from "../causes/define.ts";
import { causes } from "../causes/registry.ts";
import { type CauseTexts, translated } from "../languages/translation.ts";
import { ENGLISH, type Language } from "../report/language.ts";
import type { Speech } from "../report/speech.ts";
import { loadWords } from "./load-language.ts";

/** A language, and the catalogue in it. */
export interface Spoken extends Speech {
  readonly causes: readonly Cause[];
}

export const IN_ENGLISH: Spoken = { tag: "en", language: ENGLISH, causes };

/** Loads a language; English is always there. */
export async function spoken(tag: LanguageTag): Promise<Spoken> {
  if (tag === "en") return IN_ENGLISH;
  return inWords(tag, await loadWords(tag));
}

/** A language that is there already. */
export function inWords(
  tag: LanguageTag,
  words: { readonly language: Language; readonly causes: Readonly<Record<string, CauseTexts>> },
): Spoken {
  return { tag, language: words.language, causes: translated(causes, words.causes) };
}
