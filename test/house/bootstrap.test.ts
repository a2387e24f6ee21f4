import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transform } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bootstrap } from "../../build/bootstrap.ts";

const folder = mkdtempSync(join(tmpdir(), "bad-gateway-bootstrap-"));
const node20 = "Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } });";

beforeAll(() => {
  mkdirSync(join(folder, "chunks"));
  writeFileSync(join(folder, "cli.mjs"), bootstrap("cli"));
  writeFileSync(join(folder, "chunks/cli.mjs"), 'console.log("the program");');
  writeFileSync(join(folder, "old.mjs"), node20);
});

afterAll(() => rmSync(folder, { recursive: true }));

function start(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...options, join(folder, "cli.mjs")],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

test("an older Node is named in one line, and nothing else runs", () => {
  expect(start("--import", join(folder, "old.mjs"))).toEqual({
    status: 2,
    stdout: "",
    stderr: "bad-gateway needs Node 24 or newer; this is v20.20.2.\n",
  });
});

test("a Node that is new enough runs the program", () => {
  expect(start()).toEqual({ status: 0, stdout: "the program\n", stderr: "" });
});

test("an older Node can parse it", async () => {
  const { warnings } = await transform(bootstrap("main"), { target: "node13.2", format: "esm" });
  expect(warnings).toEqual([]);
});
