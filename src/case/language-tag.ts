/** Languages that the texts exist in. */
export const LANGUAGES = ["en", "zh-CN", "zh-TW"] as const;

export type LanguageTag = (typeof LANGUAGES)[number];

/** The language that an option or an input names; null where it names none. */
export function languageNamed(word: unknown): LanguageTag | null {
  return LANGUAGES.find((tag) => tag === word) ?? null;
}

const TAIWAN = /^zh[-_](?:TW|HK|MO|Hant)/i;

/**
 * The language of who sits there, from the environment as POSIX ranks it: LC_ALL, LC_MESSAGES,
 * LANG; the first that is set decides. Any other language is answered in English.
 */
export function languageOf(env: Readonly<Record<string, string | undefined>>): LanguageTag {
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  if (!/^zh(?:[-_.@]|$)/i.test(locale)) return "en";
  return TAIWAN.test(locale) ? "zh-TW" : "zh-CN";
}
