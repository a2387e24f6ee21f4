import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { explainedPlan } from "../../src/plan/resolve.ts";
import { files } from "../../src/ports/files.ts";
import type { PlanReport } from "../../src/report/plan-report.ts";
import { planReport } from "../../src/verbs/plan-report.ts";
import { scenarios } from "../scenario.ts";
import { aRepository } from "./a-repository.ts";

/** What `plan` must find in a stack; the README beside the stacks says more. */
interface Expected {
  readonly dir?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly plan: Partial<PlanReport>;
  /** nginx configuration that is there and not in force. */
  readonly unused: readonly string[];
  /** The application's own limit in bytes, where it is plain. */
  readonly limit?: number;
  /** Whether `check` would post the upload without being told to. */
  readonly posted: boolean;
  readonly missing: readonly string[];
}

const STACKS = join(import.meta.dirname, "stacks");
const names = readdirSync(STACKS).filter((name) => !name.includes("."));

async function planned(
  root: string,
  { dir, options = {} }: Pick<Expected, "dir" | "options"> = {},
) {
  const raw = { cwd: root, dir: dir ?? null, config: null, out: null, options, env: {} };
  const { plan, found } = await explainedPlan(raw, { files, withoutCompose: true });
  return { report: planReport(plan, found), plan };
}

describe("stacks of the field", () => {
  test.each(names)("%s", async (name) => {
    const root = await aRepository({});
    cpSync(join(STACKS, name), root, { recursive: true });
    rmSync(join(root, "expect.json"));
    const expected = JSON.parse(
      readFileSync(join(STACKS, name, "expect.json"), "utf8"),
    ) as Expected;
    const { report, plan } = await planned(root, expected);
    expect(report).toMatchObject(expected.plan);
    expect(report.sources["proxy.conf"]?.unused ?? []).toEqual(expected.unused);
    expect(report.missing.map(({ key }) => key)).toEqual(expected.missing);
    expect(plan.upload?.found ?? false).toBe(expected.posted);
    const { limit } = expected;
    if (limit !== undefined) {
      expect(report.sources["upload.limit"]?.detail).toMatch(new RegExp(`^${limit} bytes`));
    }
  });
});

const SCENARIOS = join(import.meta.dirname, "../scenarios");
const stacks = readdirSync(SCENARIOS).filter((name) =>
  existsSync(join(SCENARIOS, name, "plan.yml")),
);

describe("the stacks of the scenarios without their config", () => {
  test.each(stacks)("%s", async (name) => {
    const root = await aRepository({});
    cpSync(join(SCENARIOS, name, "base"), root, { recursive: true });
    rmSync(join(root, ".github"), { recursive: true, force: true });
    const expected = parse(readFileSync(join(SCENARIOS, name, "plan.yml"), "utf8")) as object;
    expect((await planned(root)).report).toMatchObject(expected);
  });
});

const barcode = scenarios().filter(({ name }) => name.startsWith("barcode/"));

describe("what a fault of the barcode stack changes leaves the plan as it is", () => {
  test.each(barcode)("$name", async ({ folder }) => {
    const root = await aRepository({});
    cpSync(join(folder, "../../base"), root, { recursive: true });
    cpSync(folder, root, { recursive: true });
    rmSync(join(root, ".github"), { recursive: true });
    const { report } = await planned(root);
    expect(report).toMatchObject({
      proxy: { service: "frontend", port: 80, hostPort: 8080 },
      backend: { service: "backend", port: 8034, protocol: expect.stringMatching(/^https?$/) },
      health: { direct: "/healthz" },
      upload: { method: "POST", path: "/api/barcodes/upload-excel", field: "file" },
    });
  });
});
