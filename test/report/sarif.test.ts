import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../build/generated.ts";
import { causes } from "../../src/causes/registry.ts";
import type { LintFinding } from "../../src/diagnose/inspect.ts";
import { SUPPRESSION } from "../../src/diagnose/suppressions.ts";
import { sarifOf } from "../../src/report/lint/sarif.ts";
import { reportSarif } from "../../src/report/sarif/report-sarif.ts";
import { spoken } from "../../src/verbs/speech.ts";
import { aBrokenReport, aCause } from "./a-report.ts";

const CONF = "server {\n    proxy_pass http://backend:8000;\n}\n";

function finding(more: Partial<LintFinding> = {}): LintFinding {
  return {
    cause: "upstream-wrong-port",
    severity: "error",
    subject: "backend",
    places: [
      { file: "web/nginx conf.d/site.conf", line: 2 },
      { file: "backend/Dockerfile", line: 6, endLine: 8 },
    ],
    summary: "nginx asks the wrong port.",
    fix: { say: "Ask the right one.", patch: null },
    evidence: [],
    ...more,
  };
}

/** As far as these tests look into it. */
interface Sarif {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: {
          readonly name: string;
          readonly rules: readonly { readonly id: string; readonly helpUri: string }[];
        };
      };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly unknown[];
        readonly relatedLocations: readonly unknown[];
        readonly partialFingerprints: Readonly<Record<string, string>>;
      }[];
    },
  ];
}

function sarif(findings: readonly LintFinding[], text = CONF): Sarif {
  const tool = { name: "bad-gateway", version: "1.0.0" };
  const log = sarifOf(findings, { tool, causes, texts: () => text });
  return JSON.parse(JSON.stringify(log)) as Sarif;
}

const printsOf = (log: Sarif) =>
  log.runs[0].results.map(({ partialFingerprints }) => partialFingerprints["badGateway/v1"]);

test("one run, the rules that have results, and each result at its place", () => {
  const log = sarif([finding(), finding({ cause: "networks-not-shared", severity: "note" })]);
  const { tool, results } = log.runs[0];
  expect(log.version).toBe("2.1.0");
  expect(tool.driver.rules.map(({ id }) => id)).toEqual([
    ...["networks-not-shared", "upstream-wrong-port"],
  ]);
  expect(tool.driver.rules.every(({ id, helpUri }) => helpUri.endsWith(`/${id}.md`))).toBe(true);
  expect(
    results.map(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId),
  ).toEqual([true, true]);
  expect(results.map(({ level }) => level)).toEqual(["error", "note"]);
  expect(results[0]?.message.text).toBe("nginx asks the wrong port.\n\nFix: Ask the right one.");
  expect(results[0]?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: "web/nginx%20conf.d/site.conf", uriBaseId: "SRCROOT" },
        region: { startLine: 2, endLine: 2 },
      },
    },
  ]);
  expect(results[0]?.relatedLocations).toEqual([
    {
      id: 0,
      physicalLocation: {
        artifactLocation: { uri: "backend/Dockerfile", uriBaseId: "SRCROOT" },
        region: { startLine: 6, endLine: 8 },
      },
    },
  ]);
});

test("a fault keeps its mark when lines come in above it", () => {
  const [before] = printsOf(sarif([finding()]));
  const moved = finding({ places: [{ file: "web/nginx conf.d/site.conf", line: 4 }] });
  expect(printsOf(sarif([moved], `# one\n# two\n${CONF}`))).toEqual([before]);
});

test("other causes and other lines have other marks, also where they read the same", () => {
  const prints = printsOf(
    sarif([finding(), finding(), finding({ cause: "networks-not-shared" }), finding()]),
  );
  expect(new Set(prints).size).toBe(4);
});

test("a mark does not depend on the wording", () => {
  const [before] = printsOf(sarif([finding()]));
  expect(printsOf(sarif([finding({ summary: "said in another way" })]))).toEqual([before]);
});

test("nothing found is a run without results", () => {
  expect(sarif([]).runs[0].results).toEqual([]);
});

test.each(["zh-CN", "zh-TW"] as const)("in %s, help is the page in that language", async (tag) => {
  const speech = await spoken(tag);
  const tool = { name: "bad-gateway" as const, version: "1.0.0" };
  const options = { tool, causes: speech.causes, texts: () => null };
  const own = finding({ cause: SUPPRESSION });
  const pages = [
    sarifOf([finding(), own], options, speech),
    reportSarif(
      { ...aBrokenReport([aCause()]), lang: tag },
      { ...options, paths: [] },
      speech.language,
    ),
    reportSarif({ ...aBrokenReport([]), lang: tag }, { ...options, paths: [] }, speech.language),
  ].flatMap(({ runs: [run] }) => run?.tool.driver.rules ?? []);
  const cause = `docs/causes/${tag}/upstream-wrong-port.md`;
  const index = `docs/causes/${tag}/README.md`;
  const paths = pages.map(({ helpUri }) => helpUri?.split("/blob/main/")[1]);
  expect(paths).toEqual([index, cause, cause, index]);
  for (const path of paths) expect(existsSync(join(root, path ?? ""))).toBe(true);
  for (const { shortDescription } of pages)
    expect(shortDescription?.text).toMatch(/\p{Script=Han}/u);
});
