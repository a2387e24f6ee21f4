import { expect, test } from "vitest";
import { isDockerIgnored } from "../../src/read/docker-ignore.ts";

const path = ".bad-gateway/case.json";

test.each([
  [".bad-gateway", true],
  [".bad-gateway/", true],
  ["/.bad-gateway", true],
  ["./.bad-gateway", true],
  ["**/.bad-gateway", true],
  [".bad-gateway/*", true],
  [".bad-gateway/**", true],
  [".*", true],
  ["*", true],
  [".", true],
  ["**/*.json", true],
  [".bad-gat?way", true],
  [".bad-gatewa[x-z]", true],
  ["  .bad-gateway  ", true],
  ["# .bad-gateway", false],
  ["bad-gateway", false],
  ["*.json", false],
  ["case.json", false],
  [".bad.gateway", false],
  ["", false],
])("%j keeps it out: %s", (text, ignored) => {
  expect(isDockerIgnored(text, path)).toBe(ignored);
});

test("the last pattern that matches decides", () => {
  expect(isDockerIgnored("*\n!.bad-gateway\n", path)).toBe(false);
  expect(isDockerIgnored("!.bad-gateway\n*\n", path)).toBe(true);
  expect(isDockerIgnored(".bad-gateway\n!README.md\n", path)).toBe(true);
});

test("Windows line ends do not change the pattern", () => {
  expect(isDockerIgnored("node_modules\r\n.bad-gateway\r\n", path)).toBe(true);
});

test("a folder further down needs a pattern that reaches it", () => {
  expect(isDockerIgnored(".bad-gateway", "web/.bad-gateway/case.json")).toBe(false);
  expect(isDockerIgnored("**/.bad-gateway", "web/.bad-gateway/case.json")).toBe(true);
});
