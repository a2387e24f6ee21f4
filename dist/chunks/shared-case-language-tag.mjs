
// src/case/language-tag.ts
var LANGUAGES = ["en", "zh-CN", "zh-TW"];
function languageNamed(word) {
  return LANGUAGES.find((tag) => tag === word) ?? null;
}
var TAIWAN = /^zh[-_](?:TW|HK|MO|Hant)/i;
function languageOf(env) {
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  if (!/^zh(?:[-_.@]|$)/i.test(locale)) return "en";
  return TAIWAN.test(locale) ? "zh-TW" : "zh-CN";
}

export {
  LANGUAGES,
  languageNamed,
  languageOf
};
