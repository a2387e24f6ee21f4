import { expect, test } from "vitest";
import { causes } from "../../../src/causes/registry.ts";
import type { CauseExample } from "../../../src/report/catalogue/example.ts";
import { causePage } from "../../../src/report/catalogue/page.ts";
import { pageAsMarkdown } from "../../../src/report/catalogue/page-markdown.ts";
import { pageAsText } from "../../../src/report/catalogue/page-text.ts";

const example: CauseExample = {
  scenario: "barcode/variants/some",
  summary: "`backend` listens on <b>8034</b>.",
  place: "nginx.conf:16",
  lines: ["frontend: [error] connect() failed ``` <script>"],
  fix: "Write 8034.",
  patch: "-a\n+b",
  command: null,
};

test("a page says what the cause is, and names its look-alikes, in both forms", () => {
  const known = new Set(causes.map(({ id }) => id));
  for (const cause of causes) {
    const page = causePage(cause, null);
    const text = pageAsText(page, 90);
    const markdown = pageAsMarkdown(page, known);
    expect(text.replace(/\s+/g, " ")).toContain(cause.doc.what.replace(/\s+/g, " "));
    for (const other of Object.keys(cause.doc.confusedWith)) {
      expect(text).toContain(other);
      expect(markdown).toContain(known.has(other) ? `(${other}.md)` : `\`${other}\``);
    }
    expect(text.split("\n").every((line) => line.length <= 90 || !line.trim().includes(" "))).toBe(
      true,
    );
  }
});

test("what was recorded stands on the page, and stays inert in Markdown", () => {
  const [cause] = causes;
  if (!cause) throw new Error("there are no causes");
  const page = causePage(cause, example);
  const markdown = pageAsMarkdown(page, new Set());
  expect(pageAsText(page, 90)).toContain("[error] connect() failed");
  expect(markdown).toContain("````text\nfrontend: [error] connect() failed ``` <script>\n````");
  expect(markdown).toContain("&lt;b&gt;");
  expect(markdown).toContain("```diff\n-a\n+b\n```");
});
