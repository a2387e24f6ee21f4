import { relative } from "node:path";
import { expect, test } from "vitest";
import { isInside, pathFrom } from "../../src/plan/inside.ts";

const PATHS = [
  "",
  "/",
  "/a",
  "/a.b",
  "/a/",
  "//a",
  "/a/.git",
  "/a/../b",
  "/a/./b",
  "/a//b",
  "/..b",
];

test.each(["/repo", "/repo/", "/"])("from %s, as path.relative says", (folder) => {
  for (const rest of PATHS.flatMap((one) => PATHS.map((other) => one + other))) {
    for (const path of [`/repo${rest}`, `/repository${rest}`, `/other${rest}`, rest || "/"]) {
      expect(pathFrom(folder, path), `${folder} to ${path}`).toBe(relative(folder, path));
    }
  }
});

test("what begins alike lies beside", () => {
  expect(isInside("/repo", "/repo/a")).toBe(true);
  expect(isInside("/repo", "/repo")).toBe(true);
  expect(isInside("/repo", "/repo-secret/a")).toBe(false);
  expect(isInside("/repo", "/repo/../etc/passwd")).toBe(false);
  expect(isInside("/repo", "/repo/..a/b")).toBe(true);
});
