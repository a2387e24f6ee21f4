import { expect, test } from "vitest";
import { globMatcher } from "../../../src/read/nginx/syntax/glob.ts";

test.each([
  ["/etc/nginx/conf.d/*.conf", "/etc/nginx/conf.d/a.conf", true],
  ["/etc/nginx/conf.d/*.conf", "/etc/nginx/conf.d/a.conf.bak", false],
  ["/etc/nginx/conf.d/*.conf", "/etc/nginx/conf.d/.a.conf", false],
  ["/etc/nginx/conf.d/*.conf", "/etc/nginx/conf.d/x/a.conf", false],
  ["/etc/nginx/*/a.conf", "/etc/nginx/x/a.conf", true],
  ["/etc/nginx/?.conf", "/etc/nginx/a.conf", true],
  ["/etc/nginx/?.conf", "/etc/nginx/ab.conf", false],
  ["/x/[a-c].conf", "/x/b.conf", true],
  ["/x/[!a-c].conf", "/x/b.conf", false],
  ["/x/[z-a].conf", "/x/b.conf", false],
  ["/x/[]].conf", "/x/].conf", true],
  ["/x/*a*b", "/x/aab-ab", true],
  ["/x/*", "/x/", true],
  ["/x/[", "/x/[", true],
])("%s and %s: %s", (glob, path, expected) => {
  expect(globMatcher(glob)(path)).toBe(expected);
});

test("many stars do not take for ever", () => {
  const name = "x".repeat(200);
  expect(globMatcher(`/${"*x".repeat(60)}y`)(`/${name}`)).toBe(false);
});
