import { describe, expect, test } from "vitest";
import { effortOf, isAffordable } from "../../../src/read/nginx/routing/pattern-effort.ts";
import { route } from "./a-route.ts";

const LONG = `/${"x".repeat(400)}`;

describe("patterns of the field are tried, however long the path", () => {
  test.each([
    "\\.php$",
    "^/api/(.*)$",
    "^(.+\\.php)(/.+)$",
    "^/(?<tenant>[a-z0-9-]+)/files/(.*)$",
    "\\.(?:jpe?g|png|gif|ico|svg|woff2?)$",
    "^/([^/]+/)*upload$",
    "^(?:/[\\w.-]+)+/?$",
    "^(?:[a-z0-9-]+\\.)*example\\.com$",
    "^/(\\d{4})/(\\d{2})/",
  ])("%s", (pattern) => {
    expect(isAffordable(effortOf(pattern), LONG)).toBe(true);
  });
});

describe("patterns that could take for ever are tried on short texts only", () => {
  test.each([
    "^(x+)+$",
    "^(?:x*)*y",
    "(x|x)*y",
    "^([^/]+x)*$",
    "^(x?){40}x{40}$",
    "x?".repeat(40) + "x".repeat(40),
    ".*.*.*.*=.*",
    "^((x{1,9}){1,9}){1,9}$",
    "^(/[^:]+)*y",
  ])("%s", (pattern) => {
    const effort = effortOf(pattern);
    expect(isAffordable(effort, LONG)).toBe(false);
    expect(isAffordable(effort, "/a/b")).toBe(!pattern.startsWith("x?"));
  });
});

test("what is not tried is said to be uncertain, and is not guessed", () => {
  const conf = "server { location ~ ^/(x+)+$ { return 204; } location / { return 200; } }";
  expect(route(conf, "/xxx").uncertain).toEqual([]);
  expect(route(conf, `${LONG}!`).uncertain).toEqual([
    expect.stringContaining("location ~ ^/(x+)+$"),
  ]);
});

test.each([
  ["set $a $a$a;", "$a"],
  ["rewrite ^/(.*)$ /$1x$1;", "ever longer"],
  ["rewrite ^ /x?$args$args&y;", "ever longer"],
])("what doubles at every line ends as unknown: %s", (line, said) => {
  const conf = `server { set $a x; ${line.repeat(60)} return 301 http://$a/; }`;
  expect(route(conf, "/path").uncertain.join()).toContain(said);
});
