import { expect, test } from "vitest";
import { languageOf } from "../../src/case/language-tag.ts";

test.each([
  [{ LANG: "zh_CN.UTF-8" }, "zh-CN"],
  [{ LANG: "zh_TW.UTF-8" }, "zh-TW"],
  [{ LANG: "zh_HK" }, "zh-TW"],
  [{ LANG: "zh" }, "zh-CN"],
  [{ LANG: "zh_SG.UTF-8" }, "zh-CN"],
  [{ LC_ALL: "C", LANG: "zh_CN.UTF-8" }, "en"],
  [{ LC_ALL: "", LC_MESSAGES: "zh_TW", LANG: "en_US.UTF-8" }, "zh-TW"],
  [{ LANG: "zhuang" }, "en"],
  [{}, "en"],
])("%j speaks %s", (env, language) => {
  expect(languageOf(env)).toBe(language);
});
