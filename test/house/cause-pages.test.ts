import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../build/generated.ts";
import { causes } from "../../src/causes/registry.ts";
import { pagesFolder } from "../../src/report/cause-page-url.ts";

test.each(["zh-CN", "zh-TW"] as const)(
  "every cause has its page in %s, and no other is there",
  (tag) => {
    const folder = join(root, pagesFolder(tag));
    const expected = ["README.md", ...causes.map(({ id }) => `${id}.md`)].sort();
    expect(readdirSync(folder).sort()).toEqual(expected);
    for (const name of expected) {
      expect(readFileSync(join(folder, name), "utf8")).toMatch(/^# .*\p{Script=Han}/u);
    }
  },
);
