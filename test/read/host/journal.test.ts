import { expect, test } from "vitest";
import { eventIn, journalIn } from "../../../src/read/host/journal.ts";
import { telling } from "../../../src/read/host/window.ts";

const LOOP = `2026-11-28T18:07:30.100001+0000 web systemd[1]: Started app.service - The API.
2026-11-28T18:07:31.200002+0000 web uvicorn[210]: ImportError: attempted relative import
2026-11-28T18:07:31.300003+0000 web systemd[1]: app.service: Main process exited, code=exited, status=1/FAILURE
2026-11-28T18:07:31.300004+0000 web systemd[1]: app.service: Failed with result 'exit-code'.
2026-11-28T18:07:41.500000+0000 web systemd[1]: Started app.service - The API.
2026-11-28T18:07:42.000000+0000 web uvicorn[220]: Uvicorn running on http://0.0.0.0:8000`;
const ASKED = "2026-11-28T18:08:00.000Z";

test("entries keep all digits of their time, in UTC of our clock", () => {
  const [first] = journalIn(LOOP.replaceAll("+0000", "+0800"), 1000);
  expect(first).toEqual({
    at: "2026-11-28T10:07:29.100001Z",
    by: "systemd",
    text: "Started app.service - The API.",
  });
});

test.each([
  ["app.service: Main process exited, code=exited, status=1/FAILURE", "die", 1],
  ["app.service: Main process exited, code=killed, status=9/KILL", "die", 137],
  ["app.service: Main process exited, code=dumped, status=6/ABRT", "die", 134],
  ["app.service: Deactivated successfully.", "die", 0],
  ["Started app.service - The API.", "start", null],
  ["Stopping app.service - The API...", "stop", null],
  ["app.service: A process of this unit has been killed by the OOM killer.", "oom", null],
] as const)("%s", (text, action, exitCode) => {
  expect(eventIn({ at: ASKED, by: "systemd", text })).toMatchObject({ action, exitCode });
});

test("what systemd says beside does not tell of an end", () => {
  const text = "app.service: Scheduled restart job, restart counter is at 3.";
  expect(eventIn({ at: ASKED, by: "systemd", text })).toBeNull();
});

const texts = (unit: Readonly<Record<string, string>>, journal = LOOP, asked = ASKED) =>
  telling(journalIn(journal), unit, asked).map(({ text }) => text);

test("of a unit that was started again by itself a moment ago, the lives before tell", () => {
  const unit = { ActiveState: "active", NRestarts: "1" };
  expect(texts(unit)).toContain("ImportError: attempted relative import");
});

test("of one that somebody started by hand, only the present life does", () => {
  const unit = { ActiveState: "active", NRestarts: "0" };
  expect(texts(unit)).toEqual([
    "Started app.service - The API.",
    "Uvicorn running on http://0.0.0.0:8000",
  ]);
});

test("of one that has been up for a minute, only the present life does", () => {
  const unit = { ActiveState: "active", NRestarts: "4" };
  expect(texts(unit, LOOP, "2026-11-28T18:09:00.000Z")).toHaveLength(2);
});

test("of one that failed days ago, its last lives tell", () => {
  const unit = { ActiveState: "failed", NRestarts: "5" };
  expect(texts(unit, LOOP, "2026-12-03T09:00:00.000Z")).toHaveLength(6);
});
