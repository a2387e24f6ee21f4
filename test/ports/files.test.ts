import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { files } from "../../src/ports/files.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bad-gateway-files-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("reading what is not there gives nothing, and never throws", async () => {
  const missing = join(folder, "missing");
  expect(await files.readText(missing)).toBeNull();
  expect(await files.readText(folder)).toBeNull();
  expect(await files.stat(missing)).toBeNull();
  expect(await files.realPath(missing)).toBeNull();
  expect(await files.list(missing)).toEqual([]);
});

test("lists by name, and says what each entry is", async () => {
  await mkdir(join(folder, "b"));
  await writeFile(join(folder, "c"), "");
  await symlink("c", join(folder, "a"));
  expect(await files.list(folder)).toEqual([
    { name: "a", kind: "link" },
    { name: "b", kind: "directory" },
    { name: "c", kind: "file" },
  ]);
});

test("writes through folders that are not there yet, and leaves no draft", async () => {
  const path = join(folder, "out", "logs", "a.log");
  await files.writeText(path, "one");
  await files.writeText(path, "two");
  expect(await files.readText(path)).toBe("two");
  expect(await readdir(join(folder, "out", "logs"))).toEqual(["a.log"]);
  expect(await files.stat(path)).toMatchObject({ kind: "file", bytes: 3 });
  await files.remove(join(folder, "out"));
  await files.remove(join(folder, "out"));
  expect(await files.stat(path)).toBeNull();
});

test("ends where the disk refuses a folder although the one above is there", async () => {
  await expect(files.writeText("/proc/nowhere/a.log", "")).rejects.toThrow();
});
