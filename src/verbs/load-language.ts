import type { LanguageTag } from "../case/language-tag.ts";
import { ENGLISH, type Language } from "../report/language.ts";

/** Loads a language without the catalogue of causes, for what is said before there is a diagnosis. */
export async function loadLanguage(tag: LanguageTag): Promise<Language> {
  return tag === "en" ? ENGLISH : (await loadWords(tag)).language;
}

/** All that is said in another language than English, the texts of causes among it. */
export function loadWords(tag: Exclude<LanguageTag, "en">) {
  return tag === "zh-CN"
    ? import("../languages/zh-CN/words.ts")
    : import("../languages/zh-TW/words.ts");
}
