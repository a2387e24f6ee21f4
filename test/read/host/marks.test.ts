import { expect, test } from "vitest";
import type { Exchange } from "../../../src/case/codes/http.ts";
import { datedByMarks } from "../../../src/read/host/marks.ts";
import { readRecorded } from "../../deployed/recorded-case.ts";

const { captures } = readRecorded("liaotian", "health-hides-error");
const exchanges = captures.flatMap((capture): readonly Exchange[] =>
  capture.kind === "exchange" && capture.body ? [capture.body] : [],
);
const log = captures.find(
  ({ kind, subject }) => kind === "app.log-file" && subject === "uvicorn app.main:app",
);
const lines = log?.kind === "app.log-file" ? (log.body?.text.split("\n") ?? []) : [];

test("a traceback in a log without times has the time of our request that it belongs to", () => {
  const failed = exchanges.filter(
    ({ outcome }) => outcome.is === "answered" && outcome.status === 500,
  );
  const ends = failed.map(({ at, outcome }) => new Date(Date.parse(at) + outcome.ms).toISOString());
  const raised = datedByMarks(lines, exchanges).filter(({ text }) =>
    text.startsWith("sqlite3.OperationalError"),
  );
  expect(raised.length).toBeGreaterThan(0);
  for (const { at } of raised) expect(ends).toContain(at);
});

test("what was written before we asked anything has no time", () => {
  const [first] = datedByMarks(lines, exchanges);
  expect(first?.text).toMatch(/Started server process/);
  expect(first?.at).toBeNull();
});

test("nor has anything, where requests are not written down", () => {
  expect(datedByMarks(["> Ready on http://localhost:3000", "Error: x"], exchanges)).toEqual([
    { at: null, text: "> Ready on http://localhost:3000" },
    { at: null, text: "Error: x" },
  ]);
});
