import { expect, test } from "vitest";
import { nameChunks } from "../../build/chunk-names.ts";

const chunk = (name: string, text: string, entry?: string, bytes: Record<string, number> = {}) => ({
  name,
  text,
  entry,
  bytes: new Map(Object.entries(bytes)),
});

test("entries are named after their source, shared code after its largest part", () => {
  const named = nameChunks([
    chunk("main-AAAAAAAA.mjs", 'import "./chunk-BBBBBBBB.mjs";', "src/main.ts"),
    chunk("docker-CCCCCCCC.mjs", 'import("./get-DDDDDDDD.mjs")', "src/ports/docker.ts"),
    chunk("get-DDDDDDDD.mjs", "", "node_modules/@scope/get/index.js"),
    chunk("chunk-BBBBBBBB.mjs", "", undefined, {
      "src/case/place.ts": 1,
      "node_modules/yaml/a.js": 9,
    }),
    chunk("chunk-EEEEEEEE.mjs", "runtime"),
  ]);
  expect(Object.fromEntries(named)).toEqual({
    "main.mjs": 'import "./shared-yaml.mjs";',
    "ports-docker.mjs": 'import("./scope-get.mjs")',
    "scope-get.mjs": "",
    "shared-yaml.mjs": "",
    "shared-runtime.mjs": "runtime",
  });
});

test("equal names are numbered by what the chunks hold, not by their order", () => {
  const a = chunk("chunk-AAAAAAAA.mjs", "a", undefined, { "node_modules/yaml/a.js": 9 });
  const b = chunk("chunk-BBBBBBBB.mjs", "b", undefined, { "node_modules/yaml/b.js": 9 });
  const expected = { "shared-yaml.mjs": "a", "shared-yaml-2.mjs": "b" };
  expect(Object.fromEntries(nameChunks([a, b]))).toEqual(expected);
  expect(Object.fromEntries(nameChunks([b, a]))).toEqual(expected);
});
