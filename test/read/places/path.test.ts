import { expect, test } from "vitest";
import { normal } from "../../../src/read/places/path.ts";

test.each([
  ["a/b.c", "a/b.c"],
  ["/a/.b/..c", "/a/.b/..c"],
  ["", ""],
  ["/", "/"],
  [".", ""],
  ["./a", "a"],
  ["a/./b", "a/b"],
  ["a/b/..", "a"],
  ["a//b/", "a/b"],
  ["../a", "../a"],
  ["a/../../b", "../b"],
  ["/../a", "/a"],
  ["a\\b", "a/b"],
])("%s is %s", (path, plain) => {
  expect(normal(path)).toBe(plain);
});
