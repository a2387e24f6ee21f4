import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeOut } from "../../src/deliver/write-out.ts";
import { files } from "../../src/ports/files.ts";
import { aCase, looked } from "../read/a-case.ts";
import { aReport } from "../report/a-report.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bad-gateway-out-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(services: readonly string[]) {
  return {
    report: aReport(),
    file: aCase(
      services.map((name) => looked("docker.logs", name, { text: "x", truncated: false })),
    ),
    logs: Object.fromEntries(services.map((name) => [name, `log of ${name}\n`])),
    summary: "## fine\n",
    forms: { "report.html": "<!doctype html>" },
    ignored: true,
  };
}

const found = () => readdirSync(folder, { recursive: true }).map(String).sort();

test("everything of the run lies in the folder, which git does not see", async () => {
  const written = await writeOut(files, folder, run(["backend"]));
  expect(found()).toEqual([
    ".gitignore",
    "case.json",
    "logs",
    "logs/backend.log",
    "report.html",
    "report.json",
    "summary.md",
  ]);
  expect(JSON.parse(readFileSync(written.report, "utf8"))).toEqual(aReport());
  expect(JSON.parse(readFileSync(written.case, "utf8"))).toMatchObject({ schema: 1 });
  expect(readFileSync(join(folder, "logs/backend.log"), "utf8")).toBe("log of backend\n");
  expect(readFileSync(join(folder, ".gitignore"), "utf8")).toBe("*\n");
});

test("what only the earlier run wrote is gone", async () => {
  await writeOut(files, folder, run(["backend", "worker"]));
  await writeOut(files, folder, run([]));
  const forms = ["report.html", "report.json", "summary.md"];
  expect(found()).toEqual([".gitignore", "case.json", "logs", ...forms]);
});

test("somebody else's files stay, also logs that lie where ours would", async () => {
  mkdirSync(join(folder, "logs"));
  for (const name of ["notes.txt", "logs/app.log", ".gitignore"]) {
    writeFileSync(join(folder, name), "mine");
  }
  await writeOut(files, folder, run(["backend"]));
  await writeOut(files, folder, run(["frontend"]));
  for (const name of ["notes.txt", "logs/app.log", ".gitignore"]) {
    expect(readFileSync(join(folder, name), "utf8")).toBe("mine");
  }
  expect(found()).not.toContain("logs/backend.log");
  expect(found()).toContain("logs/frontend.log");
});

test("a folder that the user named gets no .gitignore, and a foreign case.json proves nothing", async () => {
  mkdirSync(join(folder, "logs"));
  writeFileSync(join(folder, "logs/app.log"), "mine");
  const foreign = { captures: [{ kind: "docker.logs", subject: "app" }] };
  writeFileSync(join(folder, "case.json"), JSON.stringify(foreign));
  await writeOut(files, folder, { ...run(["backend"]), ignored: false });
  expect(found()).toContain("logs/app.log");
  expect(found()).not.toContain(".gitignore");
});

test("a service's name cannot lead out of the folder", async () => {
  await writeOut(files, folder, run(["../../escaped"]));
  expect(found().filter((name) => name.endsWith(".log"))).toEqual(["logs/.._.._escaped.log"]);
});
