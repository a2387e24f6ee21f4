import { describe, expect, test } from "vitest";
import { causes } from "../../src/causes/registry.ts";
import * as simplified from "../../src/languages/zh-CN/words.ts";
import * as traditional from "../../src/languages/zh-TW/words.ts";
import { ENGLISH } from "../../src/report/language.ts";

/** Every text of a table of tables, by its path. */
function texts(value: unknown, path = ""): readonly (readonly [path: string, text: string])[] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, part]) => texts(part, `${path}/${key}`));
}

function paramsOf(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

/** The plural of the English sentence takes what its singular spells out. */
function shape(value: unknown) {
  return Object.fromEntries(texts(value).map(([path, text]) => [path, paramsOf(text)]));
}

const english = Object.fromEntries(causes.map(({ id, text, doc }) => [id, { text, doc }]));

describe.each([
  ["zh-CN", simplified],
  ["zh-TW", traditional],
])("%s", (_, words) => {
  test("says all that is said in English, with the same parameters", () => {
    expect(shape(words.language)).toEqual(shape(ENGLISH));
  });

  test("has every cause, with the same texts, parameters and look-alikes", () => {
    expect(shape(words.causes)).toEqual(shape(english));
  });

  test("leaves code as it stands", () => {
    const code = (text: string) => (text.match(/`[^`]+`/g) ?? []).sort();
    const other = new Map(texts(simplified.causes));
    for (const [path, text] of texts(words.causes)) {
      expect([path, code(text)]).toEqual([path, code(other.get(path) ?? "")]);
    }
  });

  test("is written in Chinese", () => {
    const plain = texts(words.causes).filter(([, text]) => !/\p{Script=Han}/u.test(text));
    expect(plain).toEqual([]);
  });
});

test("Taiwan reads no Simplified character, and its own technical words", () => {
  const all = texts(traditional.causes)
    .map(([, text]) => text)
    .join("\n");
  expect(all).not.toMatch(/[们这务进连还网络过请读错误应检测试发证据响]/u);
  for (const word of ["伺服器", "連接埠", "逾時", "行程", "記錄", "設定"])
    expect(all).toContain(word);
  for (const word of ["服務器", "超時", "內存", "默認", "日誌"]) expect(all).not.toContain(word);
});

test("Taiwan reads no word that was found across two others", () => {
  const across = /檢檢|隻[會讀]|碼錶|聲明瞭|併為|捲上|能透過|並透過它/;
  const all = [...texts(traditional.language), ...texts(traditional.causes)];
  expect(all.filter(([, text]) => across.test(text))).toEqual([]);
});

test("no language's words end in a sign before the mark that ends them, which Markdown would show", () => {
  const bold = [...texts(simplified.language), ...texts(traditional.language)].filter(([, text]) =>
    /\p{P}\*\*[^\s\p{P}]/u.test(text.replace(/\{\w+\}/g, "x").replace(/^\*\*/, "")),
  );
  expect(bold).toEqual([]);
});
