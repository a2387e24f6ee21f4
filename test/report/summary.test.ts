import { describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { pathPicture } from "../../src/report/summary/path-picture.ts";
import { renderSummary } from "../../src/report/summary/summary.ts";
import { aBrokenReport, aCause, aCheck, aReport } from "./a-report.ts";

const HOSTILE = [
  "::error file=x::injected",
  "</td></table><script>alert(1)</script>",
  "<!-- ",
  "![x](https://evil.example/p.png) [y](javascript:alert(1))",
  "| a | b |",
  "``` \n# heading\n```",
  "@octocat closes #1",
  "\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007",
  "\u202Egnp.exe",
].join(" ");

function hostileReport(): Report {
  const cause = aCause({
    summary: `nginx said ${HOSTILE}`,
    evidence: [{ kind: "app.log", source: HOSTILE, at: null, quote: HOSTILE }],
    chain: [HOSTILE],
    places: [{ file: "a|b`c.conf", line: 1, endLine: 1, remote: null }],
    fix: { ...aCause().fix, say: HOSTILE, command: HOSTILE, patch: HOSTILE },
  });
  const checks = [aCheck({ request: { method: "GET", url: `http://h/${HOSTILE}` }, why: HOSTILE })];
  const diagnosis = {
    root: [cause],
    contributing: [cause],
    ruledOut: [{ cause: "x", because: HOSTILE }],
    unanswered: [{ question: HOSTILE, why: HOSTILE, causes: ["x"] }],
  };
  return aReport({ verdict: "broken", checks, diagnosis });
}

/** Markdown without what stands in code, where nothing is read as Markdown or HTML. */
function outsideCode(markdown: string): string {
  return markdown
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, "")
    .replace(/(?<![\\`])(`+)(?!`)(?:(?!\1(?!`))[\s\S])+?(?<!`)\1(?!`)/g, "");
}

describe("foreign text", () => {
  const markdown = renderSummary(hostileReport(), { [HOSTILE]: HOSTILE });
  const prose = outsideCode(markdown);

  test("makes no HTML of its own", () => {
    const tags = prose.match(/<[^>]*>?/g) ?? [];
    expect(new Set(tags)).toEqual(new Set(["<details>", "<summary>", "</summary>", "</details>"]));
  });

  test("makes no image, link, mention or reference", () => {
    // Between HTML tags no Markdown is read.
    const read = prose.replace(/^<details>.*$/gm, "");
    expect(read).not.toMatch(/(?<!\\)!\[|(?<!\\)\]\(/);
    expect(prose).not.toMatch(/https?:|@octocat|(?<!\\)#1/);
  });

  test("makes no workflow command, heading or control character", () => {
    expect(prose).not.toMatch(/^::/m);
    expect(prose.match(/^#+ /gm)).toEqual(["## "]);
    expect(markdown.replaceAll("\n", "")).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
  });

  test("makes no further column", () => {
    const rows = markdown.split("\n").filter((line) => line.startsWith("| "));
    const bars = rows.map((row) => row.match(/(?<!\\)\|/g)?.length);
    expect(new Set(bars)).toEqual(new Set([4, 7]));
  });
});

test("the heading is one sentence, and names stand in code", () => {
  const summary = "nginx asks `backend:8000`. Nothing listens there.";
  const markdown = renderSummary(aBrokenReport([aCause({ summary })]), {});
  expect(markdown).toMatch(/^## ❌ nginx asks `backend:8000`\n\nNothing listens there\.\n/);
});

test("a log of any size stays within GitHub's limit, and the diagnosis stays whole", () => {
  const line = "é".repeat(5_000_000);
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`s${n}`, line]));
  const cause = aCause({ summary: `raised ${line}`, fix: { ...aCause().fix, patch: line } });
  const markdown = renderSummary(aBrokenReport([cause]), many);
  expect(Buffer.byteLength(markdown)).toBeLessThan(2 ** 20);
  expect(markdown).toContain(aCause().fix.say);
  const lots = Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => [`s${n}`, `${"é".repeat(490)}\n`.repeat(60)]),
  );
  const full = renderSummary(aBrokenReport([aCause()]), lots);
  expect(Buffer.byteLength(full)).toBeLessThan(2 ** 20);
  expect(full).toMatch(/\d+ parts were left out/);
  expect(full.match(/<details>/g)).toHaveLength(full.match(/<\/details>/g)?.length ?? 0);
});

describe("the picture of the path", () => {
  const proxied = aCheck({ id: "upload:proxied", via: "proxied", ok: false });
  const direct = aCheck({ id: "upload:direct", via: "direct", ok: true });

  test("marks the hop that broke", () => {
    expect(pathPicture(aReport({ verdict: "broken", checks: [proxied, direct] }))).toMatch(
      /linkStyle 1 stroke/,
    );
    const refused = { is: "refused", code: "ECONNREFUSED", ms: 1 } as const;
    const outside = aCheck({ ...proxied, outcome: refused });
    const picture = pathPicture(aReport({ verdict: "broken", checks: [outside, direct] }));
    expect(picture).toMatch(/linkStyle 0 stroke/);
    expect(picture).not.toMatch(/linkStyle [12]/);
  });

  test("marks the direct way too where it fails", () => {
    const both = [proxied, aCheck({ ...direct, ok: false })];
    const picture = pathPicture(aReport({ verdict: "broken", checks: both }));
    expect(picture).toMatch(/linkStyle 1/);
    expect(picture).toMatch(/linkStyle 2/);
  });

  test("marks nothing where the path works", () => {
    expect(pathPicture(aReport({ checks: [direct] }))).not.toMatch(/linkStyle|style/);
  });

  test("holds no character that Mermaid would read", () => {
    const target = { kind: "compose", proxy: 'x"]; click a "http://e"', backend: "b|c" };
    const picture = pathPicture(aReport({ target })) ?? "";
    expect(picture).toContain('proxy["nginx: x click a http://e"]');
    expect(picture).toContain('backend["bc"]');
  });
});

test("of a table that is longer than all else may be, as many rows as fit stay, and the rest is counted", () => {
  const evidence = Array.from({ length: 5000 }, (_, at) => ({
    ...{ kind: "nginx.error", source: "frontend", at: null },
    quote: `line ${at} ${"x".repeat(100)}`,
  }));
  const report = aBrokenReport([aCause({ evidence })]);
  const budget = { limit: 20_000, size: (text: string) => text.length };
  const markdown = renderSummary(report, {}, [], undefined, budget);
  expect(markdown.length).toBeLessThan(20_000);
  expect(markdown).toContain("line 0 ");
  const rows = markdown.match(/line \d+ /g)?.length ?? 0;
  expect(rows).toBeGreaterThan(50);
  expect(markdown).toContain(`… and ${5000 - rows} more in the report`);
  expect(markdown).not.toContain("left out");
});
