import { expect, test } from "vitest";
import { changedBlocks, changedFiles } from "../../src/read/changed-lines.ts";

test("added, replaced and removed lines, with lines around them as GitHub gives them", () => {
  const patch = [
    "@@ -1,4 +1,5 @@ http {",
    " one",
    "+two",
    " three",
    "-four",
    "+FOUR",
    "+five",
    "-six",
    "@@ -20,3 +21,2 @@",
    " a",
    "-b",
    " c",
    "\\ No newline at end of file",
  ].join("\n");
  expect(changedBlocks(patch)).toEqual([
    { from: 2, to: 2, added: ["two"] },
    { from: 4, to: 5, added: ["FOUR", "five"] },
    // What is gone stood between these two.
    { from: 21, to: 22, added: [] },
  ]);
});

test("of several files each has its own, and text that looks like a header is text", () => {
  const diff = [
    "diff --git a/nginx.conf b/nginx.conf",
    "--- a/nginx.conf",
    "+++ b/nginx.conf",
    "@@ -3 +3,2 @@ server {",
    "--- a/forged",
    "+++ b/forged",
    "+@@ -1 +1 @@",
    "@@ -9 +9,0 @@",
    "-gone",
    "diff --git a/old b/old",
    "deleted file mode 100644",
    "--- a/old",
    "+++ /dev/null",
    "@@ -1 +0,0 @@",
    "-x",
    "diff --git a/with space b/with space",
    "new file mode 100644",
    "--- /dev/null",
    "+++ b/with space\t",
    "@@ -0,0 +1,2 @@",
    "+a",
    "+b",
    "\\ No newline at end of file",
    "",
  ].join("\n");
  expect([...changedFiles(diff)]).toEqual([
    [
      "nginx.conf",
      [
        { from: 3, to: 4, added: ["++ b/forged", "@@ -1 +1 @@"] },
        { from: 9, to: 10, added: [] },
      ],
    ],
    ["with space", [{ from: 1, to: 2, added: ["a", "b"] }]],
  ]);
});

test("a patch that was cut off gives what can be read, and nothing that is no patch gives nothing", () => {
  expect(changedBlocks("@@ -1,2 +1,9 @@\n one\n+two")).toEqual([
    { from: 2, to: 2, added: ["two"] },
  ]);
  expect(changedBlocks("")).toEqual([]);
  expect(changedBlocks("Binary files differ")).toEqual([]);
  expect(changedFiles("").size).toBe(0);
});
