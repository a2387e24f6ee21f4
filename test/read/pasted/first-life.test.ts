import { expect, test } from "vitest";
import { isFirstLife } from "../../../src/read/pasted/first-life.ts";

test.each([
  ["13 seconds ago", "Up 12 seconds"],
  ["About a minute ago", "Up 50 seconds (healthy)"],
  ["2 minutes ago", "Up About a minute"],
  ["2 hours ago", "Up 2 hours"],
])("made %s and %s: it was not started again", (created, status) => {
  expect(isFirstLife(created, status)).toBe(true);
});

test.each([
  ["5 minutes ago", "Up 12 seconds"],
  ["About an hour ago", "Up Less than a second"],
  ["3 weeks ago", "Up 2 hours"],
  ["", "Up 12 seconds"],
  ["13 seconds ago", "Exited (1) 12 seconds ago"],
])("made %s and %s: that is not known", (created, status) => {
  expect(isFirstLife(created, status)).toBe(false);
});
