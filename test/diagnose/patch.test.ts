import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Edit } from "../../src/causes/define.ts";
import { unifiedDiff } from "../../src/diagnose/patch.ts";

const numbers = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`);

type WithoutFile<E> = E extends Edit ? Omit<E, "file"> : never;

/** The file after `git apply`, which is what a reader of the report would do. */
function applied(text: string, edits: readonly WithoutFile<Edit>[]): string {
  const folder = mkdtempSync(join(tmpdir(), "bad-gateway-patch-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "x.conf"), text);
  const diff = unifiedDiff(
    edits.map((edit) => ({ ...edit, file: "x.conf" })),
    () => text,
  );
  execFileSync("git", ["apply", "-"], { cwd: folder, input: diff ?? "" });
  return readFileSync(join(folder, "x.conf"), "utf8");
}

test("git applies an edit in the middle, at the start and at the end", () => {
  const text = `${numbers.join("\n")}\n`;
  expect(applied(text, [{ line: 6, remove: 1, add: ["six"] }])).toBe(text.replace("line 6", "six"));
  expect(applied(text, [{ line: 1, remove: 1, add: ["one"] }])).toBe(
    text.replace("line 1\n", "one\n"),
  );
  expect(applied(text, [{ line: 12, remove: 1, add: [] }])).toBe(text.replace("line 12\n", ""));
});

test("git applies several edits of one file, given in any order", () => {
  const text = `${numbers.join("\n")}\n`;
  const edits = [
    { line: 11, remove: 1, add: [] },
    { line: 2, remove: 0, add: ["new 1", "new 2"] },
  ];
  expect(applied(text, edits)).toBe(
    text.replace("line 2\n", "new 1\nnew 2\nline 2\n").replace("line 11\n", ""),
  );
});

test("edits close to each other apply as well", () => {
  const text = `${numbers.join("\n")}\n`;
  const edits = [
    { line: 4, remove: 1, add: ["four"] },
    { line: 6, remove: 1, add: ["six", "and a half"] },
  ];
  expect(applied(text, edits)).toBe(
    text.replace("line 4", "four").replace("line 6", "six\nand a half"),
  );
});

test("a file without a newline at its end keeps it so", () => {
  const text = numbers.join("\n");
  expect(applied(text, [{ line: 11, remove: 1, add: ["eleven"] }])).toBe(
    text.replace("line 11", "eleven"),
  );
  expect(applied(text, [{ line: 12, remove: 1, add: ["twelve"] }])).toBe(
    text.replace("line 12", "twelve"),
  );
});

test("Windows line ends stay Windows line ends", () => {
  const text = `${numbers.join("\r\n")}\r\n`;
  expect(applied(text, [{ line: 3, remove: 1, add: ["three"] }])).toBe(
    text.replace("line 3", "three"),
  );
});

test("an empty file is filled", () => {
  expect(applied("", [{ line: 1, remove: 0, add: ["*.sh text eol=lf"] }])).toBe(
    "*.sh text eol=lf\n",
  );
});

const conf = "server {\n\tlocation /api/ {\n\t\tproxy_pass http://api:80;\n\t}\n}\n";

test("a word is changed where it stands, and the rest of its line stays", () => {
  expect(applied(conf, [{ line: 3, from: "api:80", to: "api:8000" }])).toBe(
    conf.replace("api:80", "api:8000"),
  );
});

test("new lines of a block are indented as the others there", () => {
  expect(applied(conf, [{ line: 2, inside: ["client_max_body_size 4m;"] }])).toBe(
    conf.replace("\t\tproxy", "\t\tclient_max_body_size 4m;\n\t\tproxy"),
  );
  expect(applied("  server {\n  }\n", [{ line: 1, inside: ["listen 80;"] }])).toBe(
    "  server {\n      listen 80;\n  }\n",
  );
});

test.each([
  ["part of a longer word", "proxy_pass http://api:8000;", { from: "api:80", to: "api:1" }],
  ["there twice", "server api:80; # api:80", { from: "api:80", to: "api:1" }],
  ["not there", "proxy_pass http://$backend;", { from: "api:80", to: "api:1" }],
  ["in a line that holds a secret", "proxy_pass http://u:***@api:80;", { from: "api", to: "b" }],
  ["a block written in one line", "location / { return 204; }", { inside: ["x on;"] }],
])("no patch for what is %s", (_, text, edit) => {
  expect(unifiedDiff([{ file: "x.conf", line: 1, ...edit }], () => `${text}\n`)).toBe(null);
});

test("no patch is better than a wrong one", () => {
  const edit = { file: "x.conf", line: 3, remove: 1, add: [] };
  expect(unifiedDiff([], () => "a\n")).toBe(null);
  expect(unifiedDiff([edit], () => null)).toBe(null);
  expect(unifiedDiff([edit], () => "one\ntwo\n")).toBe(null);
  expect(unifiedDiff([edit, { ...edit, line: 2, remove: 2 }], () => "1\n2\n3\n4\n")).toBe(null);
  expect(unifiedDiff([{ ...edit, remove: 0, add: ["x"] }], () => "one\ntwo")).toBe(null);
});

test("in a compose file nginx's variables have two dollars", () => {
  const text = "configs:\n  site:\n    content: |\n      location / {\n        a $$b;\n      }\n";
  const inside = ["proxy_set_header Host $host;"];
  const edits = [{ file: "docker-compose.yml", line: 4, inside }];
  expect(unifiedDiff(edits, () => text)).toContain("+        proxy_set_header Host $$host;");
});
