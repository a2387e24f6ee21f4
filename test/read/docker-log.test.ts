import { expect, test } from "vitest";
import { splitDockerLog } from "../../src/read/docker-log.ts";

const AT = "2026-11-20T08:35:20.749599910Z";

test("each line has the engine's time, and none of the terminal's colours", () => {
  expect(
    splitDockerLog(`${AT} \u001b[31mboom\u001b[0m\r\n${AT}   indented\n${AT} \n${AT}\nbare\n`),
  ).toEqual([
    { at: AT, text: "boom" },
    { at: AT, text: "  indented" },
    { at: AT, text: "" },
    { at: AT, text: "" },
    { at: null, text: "bare" },
  ]);
});

test("a time with another zone is one, too", () => {
  expect(splitDockerLog("2026-11-20T08:35:20+02:00 x")).toEqual([
    { at: "2026-11-20T08:35:20+02:00", text: "x" },
  ]);
});

test("nothing printed is no line", () => {
  expect(splitDockerLog("")).toEqual([]);
});
