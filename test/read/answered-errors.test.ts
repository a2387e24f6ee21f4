import { expect, test } from "vitest";
import { answeredErrors } from "../../src/read/answered-errors.ts";
import { answered, exchange, msLater, PLAN } from "../diagnose/a-table.ts";
import { exception, log } from "../diagnose/of-services.ts";

/** What an answer of the backend itself tells, beside what its log has. */
function told(body: string, status = 500, logged = false) {
  const asked = exchange("upload", "direct", { ...answered(status), body });
  const line = log("backend", exception({ during: "request", error: { is: "other" } }), msLater(3));
  const found = answeredErrors(logged ? [asked, line] : [asked], PLAN);
  return found.map(({ body }) => ("error" in body ? body.error : null));
}

test("an answer with the exception's own words tells what no line of the log does", () => {
  const python = { error: "[Errno 13] Permission denied: '/data/a.png'" };
  const denied = { is: "permission", path: "/data/a.png", errno: 13 };
  expect(told(JSON.stringify(python))).toEqual([denied]);
  expect(told("<p>[Errno 13] Permission denied: &#39;/data/a.png&#39;</p>")).toEqual([denied]);
  expect(told('{"message":"EROFS: read-only file system, open \'/data/a.png\'"}')).toEqual([
    { is: "permission", path: "/data/a.png", errno: 30 },
  ]);
  expect(told('{"detail": "[Errno 28] No space left on device"}')).toEqual([{ is: "no-space" }]);
});

test("a file that is missing is the one that was sent, or nobody's fault here", () => {
  const missing = (path: string) => told(`[Errno 2] No such file or directory: '${path}'`);
  expect(missing("/data/sample.bin")).toEqual([{ is: "file-not-found", path: "/data/sample.bin" }]);
  expect(missing("/tmp/extracted/xl/workbook.xml")).toEqual([]);
});

test("a log that tells of it itself, and an answer that is no error, are enough", () => {
  const body = "[Errno 13] Permission denied: '/data/a.png'";
  expect(told(body, 500, true)).toEqual([]);
  expect(told(body, 400)).toEqual([]);
  expect(told("could not store the file")).toEqual([]);
});
