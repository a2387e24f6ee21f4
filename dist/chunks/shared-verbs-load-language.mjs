import {
  ENGLISH
} from "./shared-causes-phrases.mjs";

// src/verbs/load-language.ts
async function loadLanguage(tag) {
  return tag === "en" ? ENGLISH : (await loadWords(tag)).language;
}
function loadWords(tag) {
  return tag === "zh-CN" ? import("./languages-zh-CN-words.mjs") : import("./languages-zh-TW-words.mjs");
}

export {
  loadLanguage,
  loadWords
};
