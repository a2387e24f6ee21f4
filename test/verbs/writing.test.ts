import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { files } from "../../src/ports/files.ts";
import { refuseUnwritable, writing } from "../../src/verbs/writing.ts";

const folder = mkdtempSync(join(tmpdir(), "bad-gateway-writing-"));
const file = join(folder, "a-file");
writeFileSync(file, "");
afterAll(() => rmSync(folder, { recursive: true }));

test("a file where the folder should be is the user's to mend", async () => {
  const said = `out: ${file} cannot be written: a file is where a folder has to be`;
  await expect(refuseUnwritable(files, "out", join(file, "run"))).rejects.toThrow(said);
  await expect(
    writing("out", () => files.writeText(join(file, "run/report.json"), "")),
  ).rejects.toThrow(/^out: .* cannot be written: a file is where a folder has to be$/);
});

test("so is what nobody may write", async () => {
  const locked = { ...files, mayWrite: async () => false };
  await expect(refuseUnwritable(locked, "out", join(folder, "new/run"))).rejects.toThrow(
    `out: ${folder} cannot be written: permission denied`,
  );
});

test("a folder that is still to be made is well, and is not made", async () => {
  await refuseUnwritable(files, "out", join(folder, "new/run"));
  expect(await files.stat(join(folder, "new"))).toBeNull();
});

test("a fault of ours stays one", async () => {
  const fault = new TypeError("x is not a function");
  await expect(writing("out", () => Promise.reject(fault))).rejects.toBe(fault);
});
