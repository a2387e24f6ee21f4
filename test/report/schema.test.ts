import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { root } from "../../build/generated.ts";
import type { Outcome } from "../../src/case/outcome.ts";
import type { Report, ReportCheck } from "../../src/report/report.ts";
import { aBrokenReport, aCause, aReport } from "./a-report.ts";

const schema: unknown = JSON.parse(readFileSync(join(root, "schemas/report.schema.json"), "utf8"));

/** The published schema lets readers of an older version meet new fields; we ourselves add none. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, closed(item)]);
  const open = "properties" in value && "required" in value;
  return Object.fromEntries(open ? [...entries, ["additionalProperties", false]] : entries);
}

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
  closed(schema) as object,
);

function problems(report: Report): unknown {
  return validate(JSON.parse(JSON.stringify(report))) ? [] : validate.errors;
}

const outcomes: readonly Outcome[] = [
  {
    is: "answered",
    status: 502,
    headers: { server: "nginx" },
    body: "",
    bodyBytes: 0,
    bodyHash: "",
    redirects: [],
    ms: 1.5,
  },
  { is: "refused", code: "ECONNREFUSED", ms: 1 },
  { is: "reset", afterBytes: 0, detail: "ECONNRESET", ms: 1 },
  { is: "timed-out", phase: "answer", ms: 75_000 },
  { is: "unresolved", name: "backnd", ms: 1 },
];

function aCheck(outcome: Outcome): ReportCheck {
  return {
    id: "upload:proxied",
    route: "upload",
    via: "proxied",
    backend: "backend",
    request: { method: "POST", url: "http://127.0.0.1:8080/api/upload" },
    outcome,
    ok: false,
    why: "nginx itself answered",
    pathOnly: false,
    ms: outcome.ms,
    burst: { failed: 2, of: 3 },
  };
}

test("a healthy and a broken report keep to the published schema", () => {
  const [before, after] = outcomes;
  expect(problems(aReport())).toEqual([]);
  expect(
    problems({ ...aBrokenReport([aCause()], [aCause()]), checks: outcomes.map(aCheck) }),
  ).toEqual([]);
  if (!before || !after) throw new Error("unreachable");
  const fix = { ...aCause().fix, proof: { before, after } };
  expect(problems(aBrokenReport([aCause({ fix })]))).toEqual([]);
});

test.each([
  ["a verdict of its own", { verdict: "fine" }],
  ["no checks", { checks: undefined }],
  ["a field that the schema does not know", { extra: 1 }],
])("the schema refuses %s", (_, wrong) => {
  expect(problems({ ...aReport(), ...wrong } as Report)).not.toEqual([]);
});

test("the schema refuses backslashes in paths", () => {
  const places = [{ file: "frontend\\nginx.conf", line: 1, endLine: 1, remote: null }];
  expect(problems(aBrokenReport([aCause({ places })]))).not.toEqual([]);
});
