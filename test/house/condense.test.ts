import { expect, test } from "vitest";
import type { Chunk } from "../../build/bundle.ts";
import { condensed } from "../../build/condense.ts";

const part = (name: string) => `function ${name}(first, second) {\n  return first + second;\n}\n`;

function chunkOf(bytes: Readonly<Record<string, number>>): Chunk {
  const text = `${Array.from({ length: 99 }, (_, index) => part(`add${index}`)).join("\n")}
export { add0 } from "./shared-AAAAAAAA.mjs";`;
  return {
    name: "chunk-BBBBBBBB.mjs",
    text,
    entry: undefined,
    bytes: new Map(Object.entries(bytes)),
  };
}

test("packages lose their blanks, and keep names, references and lines one can print", async () => {
  const whole = chunkOf({ "node_modules/yaml/a.js": 6000, "src/ports/yaml.ts": 40 });
  const { text } = await condensed(whole);
  expect(text.length).toBeLessThan(whole.text.length * 0.9);
  expect(text).toContain("function add42(first,second){return first+second}");
  expect(text).toMatch(/from"\.\/shared-AAAAAAAA\.mjs"/);
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(400);
});

test("what is ours stays as it was printed, also beside a package", async () => {
  const own = chunkOf({ "src/read/compose/files.ts": 6000 });
  const mixed = chunkOf({ "node_modules/yaml/a.js": 5000, "src/read/compose/files.ts": 1000 });
  const shared = chunkOf({});
  expect(await condensed(own)).toEqual(own);
  expect(await condensed(mixed)).toEqual(mixed);
  expect(await condensed(shared)).toEqual(shared);
});

test("a translation is printed in its own script, and a few odd letters stay escaped", async () => {
  const text = (words: string) => `export const words = { refused: "${words}" };\n`;
  const bytes = new Map([["src/languages/zh-CN/words.ts", 60]]);
  const chunk = { name: "words-AAAAAAAA.mjs", entry: undefined, bytes };
  const chinese = { ...chunk, text: text("\\u62D2\\u7EDD\\u8FDE\\u63A5") };
  expect((await condensed(chinese)).text).toContain('"拒绝连接"');
  const english = { ...chunk, text: text(`refused \\u2014 ${"by nobody ".repeat(20)}`) };
  expect(await condensed(english)).toEqual(english);
});
