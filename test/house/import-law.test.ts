import { describe, expect, test } from "vitest";
import { lintAs } from "./lint-in.ts";

const forbidden = [
  ["src/case/seal.ts", "../read/nginx.ts"],
  ["src/case/seal.ts", "node:fs"],
  ["src/case/codes/http.ts", "../../ports/http.ts"],
  ["src/read/nginx.ts", "../diagnose/rank.ts"],
  ["src/read/nginx.ts", "zod"],
  ["src/causes/process/some-cause.ts", "../../read/nginx.ts"],
  ["src/diagnose/rank.ts", "../causes/registry.ts"],
  ["src/diagnose/rank.ts", "../report/compose.ts"],
  ["src/report/compose.ts", "../causes/registry.ts"],
  ["src/report/compose.ts", "node:path"],
  ["src/plan/resolve.ts", "../stack/start.ts"],
  ["src/plan/resolve.ts", "node:fs"],
  ["src/stack/start.ts", "testcontainers"],
  ["src/stack/start.ts", "../diagnose/rank.ts"],
  ["src/probe/http.ts", "node:http"],
  ["src/probe/http.ts", "undici"],
  ["src/gather/source.ts", "node:child_process"],
  ["src/gather/source.ts", "../deliver/disk.ts"],
  ["src/deliver/annotations.ts", "@actions/core"],
  ["src/deliver/annotations.ts", "../diagnose/rank.ts"],
  ["src/ports/docker.ts", "../plan/plan.ts"],
  ["src/verbs/check.ts", "node:fs/promises"],
  ["src/verbs/check.ts", "../main.ts"],
  ["src/verbs/check.ts", "../../test/house/lint-in.ts"],
] as const;

const allowed = [
  ["src/case/codes/http.ts", "../outcome.ts"],
  ["src/read/nginx.ts", "../case/facts.ts"],
  ["src/read/compose.ts", "yaml"],
  ["src/causes/registry.ts", "./process/some-cause.ts"],
  ["src/diagnose/rank.ts", "../causes/define.ts"],
  ["src/report/compose.ts", "../diagnose/rank.ts"],
  ["src/plan/resolve.ts", "node:path"],
  ["src/stack/start.ts", "../plan/plan.ts"],
  ["src/gather/source.ts", "../read/nginx.ts"],
  ["src/ports/docker.ts", "dockerode"],
  ["src/ports/shell.ts", "node:child_process"],
  ["src/verbs/check.ts", "../causes/registry.ts"],
  ["src/main.ts", "./verbs/check.ts"],
] as const;

describe("the import law", () => {
  const verdicts = lintAs(
    [...forbidden, ...allowed].map(([path, specifier]) => [
      path,
      `import { thing } from "${specifier}";\n\nexport const it = thing;\n`,
    ]),
  );

  test.each(forbidden.map((pair, n) => [...pair, n] as const))(
    "%s may not import %s",
    (_, __, n) => {
      expect(verdicts[n]).toEqual(["lint/style/noRestrictedImports"]);
    },
  );

  test.each(allowed.map((pair, n) => [...pair, n] as const))("%s may import %s", (_, __, n) => {
    expect(verdicts[forbidden.length + n]).toEqual([]);
  });
});

const impure = [
  "Date.now()",
  "new Date()",
  "new Date",
  "Math.random()",
  "performance.now()",
  "fetch",
  "setTimeout",
  "Promise",
  "process.platform",
  "async () => 1",
  "async (x: number, y: string) => { return x + y; }",
  "async function () { return 1; }",
  "({ async go() { return 1; } })",
  "class { static async go() { return 1; } }",
];
const pure = ['new Date(Date.parse("2026-01-01")).toISOString()', "() => 1", '"async () => 1"'];

describe("right of the waist", () => {
  const sources = [...impure, ...pure].map((it) => `export const it = ${it};\n`);
  const verdicts = lintAs(sources.map((text) => ["src/diagnose/judge.ts", text]));

  test.each(impure.map((it, n) => [it, n] as const))("%s is refused", (_, n) => {
    expect(verdicts[n]).not.toEqual([]);
  });

  test.each(pure.map((it, n) => [it, n] as const))("%s is fine", (_, n) => {
    expect(verdicts[impure.length + n]).toEqual([]);
  });
});

const careless = [
  ["a double assertion", "export const n = ({} as unknown as number);\n"],
  ["any", "export const n = (x: any) => x;\n"],
  ["a non-null assertion", "export const n = (x?: number) => x!;\n"],
  ["a default export outside causes/", "export default 1;\n"],
  ["a console line", 'console.log("x");\n'],
  ["more than 250 lines", "export const n = [\n".concat("  1,\n".repeat(250), "];\n")],
] as const;

describe("in src/", () => {
  const verdicts = lintAs(careless.map(([, text]) => ["src/gather/source.ts", text]));

  test.each(careless.map(([what], n) => [what, n] as const))("%s is refused", (_, n) => {
    expect(verdicts[n]).toHaveLength(1);
  });
});
