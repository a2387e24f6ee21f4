import { expect, test } from "vitest";
import type { AppException } from "../../src/case/codes/app.ts";
import { assess } from "../../src/diagnose/assess.ts";
import { answered, exchange, msLater, tableOf, UPLOAD } from "./a-table.ts";
import { exception, log } from "./of-services.ts";

/** A made-up file that the application answers with 500, and what it says of it. */
function isGood(error: AppException["error"], at = msLater(5)): boolean | null {
  const asked = exchange("upload", "direct", answered(500));
  const said = log("backend", exception({ during: "request", error }), at);
  return assess(tableOf([asked, said]), asked.body, { ...UPLOAD, found: true }).ok;
}

test("a folder, a disk or a database that refuses would refuse anybody's file", () => {
  expect(isGood({ is: "permission", path: "/data/a.png", errno: 13 })).toBe(false);
  expect(isGood({ is: "no-space" })).toBe(false);
  expect(isGood({ is: "table-missing", table: "documents" })).toBe(false);
});

test("what may be in a file that was made up is no fault, nor what was said at another time", () => {
  expect(isGood({ is: "other" })).toBe(true);
  expect(isGood({ is: "bad-form", what: "field" })).toBe(true);
  expect(isGood({ is: "permission", path: "/data/a.png", errno: 13 }, msLater(5000))).toBe(true);
});

test("where the file itself was to be kept, there is no folder", () => {
  expect(isGood({ is: "file-not-found", path: "/data/sample.bin" })).toBe(false);
  expect(isGood({ is: "file-not-found", path: "/data/other.bin" })).toBe(true);
});
