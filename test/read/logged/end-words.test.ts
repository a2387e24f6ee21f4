import { expect, test } from "vitest";
import { isUpAfter } from "../../../src/read/logged/end-words.ts";
import { log } from "../../diagnose/of-services.ts";

const listening = log("backend", { code: "listening", server: "gunicorn", host: "", port: 80 });
const failed = log("backend", { code: "boot-failed", server: "gunicorn" });
const migrated = log("backend", { code: "tool-failed", tool: "flask", detail: "no such table" });

test("a server that listens behind the end of another program is up", () => {
  expect(isUpAfter(0, [migrated, listening])).toBe(true);
  expect(isUpAfter(1, [listening, migrated])).toBe(false);
});

test("a server that listened before its workers failed may do it again", () => {
  expect(isUpAfter(1, [failed, migrated, listening])).toBe(false);
});
