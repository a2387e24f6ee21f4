import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { root } from "../../build/generated.ts";
import { causeTemplate, refusal, translationTemplate } from "../../build/scaffold-cause.ts";
import { lintAs } from "./lint-in.ts";

const text = causeTemplate("process", "made-up-cause");

test("a new cause keeps every lint rule", () => {
  expect(lintAs([["src/causes/process/made-up-cause.ts", text]])).toEqual([[]]);
});

test("a new cause type-checks, with its translation", () => {
  const folder = mkdtempSync(join(tmpdir(), "bad-gateway-scaffold-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(root, "src/case"), join(folder, "src/case"), { recursive: true });
  mkdirSync(join(folder, "src/causes/process"), { recursive: true });
  for (const file of ["causes/define.ts", "causes/phrases.ts", "languages/translation.ts"]) {
    cpSync(join(root, "src", file), join(folder, "src", file));
  }
  mkdirSync(join(folder, "src/languages/zh-CN/process"), { recursive: true });
  const translation = translationTemplate("process", "made-up-cause");
  writeFileSync(join(folder, "src/languages/zh-CN/process/made-up-cause.ts"), translation);
  writeFileSync(join(folder, "src/causes/process/made-up-cause.ts"), text);
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  const config = { extends: join(root, "tsconfig.json"), include: ["src/causes", "src/languages"] };
  const compilerOptions = { typeRoots: [join(root, "node_modules/@types")] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ ...config, compilerOptions }));
  const { stdout } = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", folder], {
    encoding: "utf8",
  });
  expect(stdout).toBe("");
});

test("what cannot become a cause is refused with what would be right", () => {
  expect(refusal("process", "made-up-cause")).toBeUndefined();
  expect(refusal("proces", "made-up-cause")).toContain("the layers are name-resolution, network");
  expect(refusal("process", "MadeUp")).toContain("write-it-like-this");
});
