import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { default as Ajv04 } from "ajv-draft-04";
import { type DefaultTreeAdapterTypes, type ParserError, parse } from "parse5";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { causes } from "../../src/causes/registry.ts";
import { renderHtml } from "../../src/report/html/html.ts";
import { renderJunit } from "../../src/report/junit/junit.ts";
import { reportSarif } from "../../src/report/sarif/report-sarif.ts";
import { renderSummary } from "../../src/report/summary/summary.ts";
import { golden } from "./golden.ts";

const TOOL = { name: "bad-gateway", version: "1.0.0" };
const schemaFile = createRequire(import.meta.url).resolve(
  "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
);
const schema: unknown = JSON.parse(readFileSync(schemaFile, "utf8"));
const validate = new Ajv04.default({
  strict: false,
  allErrors: true,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(schema as object);

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function elements(node: Node): readonly Element[] {
  const own = "tagName" in node ? [node] : [];
  return [...own, ...("childNodes" in node ? node.childNodes.flatMap(elements) : [])];
}

const attribute = ({ attrs }: Element, wanted: string) =>
  attrs.find(({ name }) => name === wanted)?.value;

const textOf = (node: Node): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : "";

describe.each([...golden])("the report that is %s", (_, { report, logs, recognised }) => {
  const html = renderHtml(report, { logs, recognised });
  const mistakes: ParserError[] = [];
  const all = elements(parse(html, { onParseError: (error) => mistakes.push(error) }));

  test("is a page without a mistake, whose links lead somewhere", () => {
    expect(mistakes).toEqual([]);
    const ids = all.map((one) => attribute(one, "id")).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    const inside = all
      .flatMap((one) => attribute(one, "href") ?? [])
      .filter((to) => to.startsWith("#"));
    expect(inside.filter((to) => !ids.includes(to.slice(1)))).toEqual([]);
    const named = all.flatMap((one) => attribute(one, "aria-labelledby") ?? []);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(html).not.toMatch(/>undefined<|>null<|NaN|\[object/);
  });

  test("lets nothing run or load but what its policy names", () => {
    const policy = all.find((one) => attribute(one, "http-equiv") === "Content-Security-Policy");
    const said = policy ? (attribute(policy, "content") ?? "") : "";
    const inline = all.filter(
      (one) => one.tagName === "style" || (one.tagName === "script" && !attribute(one, "type")),
    );
    const hashes = inline.map((one) => createHash("sha256").update(textOf(one)).digest("base64"));
    expect(hashes).toHaveLength(2);
    for (const hash of hashes) expect(said).toContain(`'sha256-${hash}'`);
    expect(said).toMatch(/^default-src 'none';/);
    expect(said).not.toContain("unsafe");
  });

  test("has a heading for each section, in order, and names its language", () => {
    const levels = all.flatMap(({ tagName }) => /^h(\d)$/.exec(tagName)?.[1] ?? []).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    expect(attribute(all[0] as Element, "lang")).toBe(report.lang);
  });

  test("is SARIF as its schema wants it", () => {
    const log = reportSarif(report, { tool: TOOL, causes, texts: () => null, paths: [] });
    expect(validate(JSON.parse(JSON.stringify(log))) ? [] : validate.errors).toEqual([]);
    const [run] = log.runs;
    expect(run?.results).toHaveLength(
      Math.max(
        report.diagnosis.root.length + report.diagnosis.contributing.length,
        report.verdict === "broken" ? 1 : 0,
      ),
    );
    expect(run?.invocations?.[0]?.executionSuccessful).toBe(report.verdict !== "unknown");
  });

  test("is JUnit with a case for each check, and fails where a check does", () => {
    const counts = new Map<string, number>();
    const totals: Record<string, string>[] = [];
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ name, attributes }) => {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (name === "testsuite") totals.push(attributes as Record<string, string>);
    });
    parser.write(renderJunit(report)).close();
    const bad = report.checks.filter(({ ok }) => ok === false).length;
    const more = report.verdict !== "healthy" && bad === 0 ? 1 : 0;
    expect(counts.get("testcase") ?? 0).toBe(report.checks.length + more);
    const failures = (counts.get("failure") ?? 0) + (counts.get("error") ?? 0);
    expect(failures).toBe(bad + more);
    expect(totals[0]?.["tests"]).toBe(String(report.checks.length + more));
  });

  test("is Markdown within GitHub's limit, closed where it is opened", () => {
    const markdown = renderSummary(report, logs, recognised);
    expect(Buffer.byteLength(markdown)).toBeLessThan(2 ** 20);
    expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
    expect(markdown).not.toMatch(/undefined|NaN|\[object/);
  });
});

test("the evidence of a log leads to its line", () => {
  const broken = golden.get("broken");
  if (!broken) throw new Error("no golden report");
  const html = renderHtml(broken.report, broken);
  const links = elements(parse(html)).filter((one) => attribute(one, "class") === "spot");
  expect(links).toHaveLength(1);
  const line = Number(attribute(links[0] as Element, "data-line"));
  const logs = Object.values(broken.logs)[Number(attribute(links[0] as Element, "data-log"))];
  expect(logs?.split("\n")[line]).toContain("upstream prematurely closed connection");
});
