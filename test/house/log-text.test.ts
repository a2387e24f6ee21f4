import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../build/generated.ts";

const READS_LOGS = /"(?:app\.log|nginx\.error|nginx\.access|docker\.logs)"|\bAppException\b/;
/** A pattern that is matched against something with the name of foreign words. */
const WORDS = "(?:message|detail|quote|said|text|line|log)";
const MATCHES = new RegExp(
  `\\.(?:test|exec)\\(\\s*(?:[\\w?]+\\.)*${WORDS}\\s*[),]|\\b${WORDS}\\.(?:match|matchAll|search)\\(\\s*(?:/|new RegExp)`,
);

/** Lines that understand log text by a pattern. */
function understanding(path: string, text: string): readonly string[] {
  if (!READS_LOGS.test(text)) return [];
  return text.split("\n").flatMap((line, at) => (MATCHES.test(line) ? [`${path}:${at + 1}`] : []));
}

test("what log lines mean is said in src/read/ alone", () => {
  const files = globSync("src/{causes,diagnose,report,verbs,probe,stack,plan}/**/*.ts", {
    cwd: root,
  });
  expect(
    files.flatMap((path) => understanding(path, readFileSync(join(root, path), "utf8"))),
  ).toEqual([]);
});

test.each([
  'view.of("app.log", service).some(({ body }) => /OOM/.test(body.message))',
  'view.all("nginx.error").filter(({ seen }) => PATTERN.exec(seen.quote))',
  'wants: ["app.log"], judge: () => said.match(/Killed/)',
])("the law bites: %s", (text) => {
  expect(understanding("a.ts", text)).toEqual(["a.ts:1"]);
});
