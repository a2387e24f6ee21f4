import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../../build/generated.ts";
import type { CaseFile } from "../../../src/case/captures.ts";
import { renderHtml } from "../../../src/report/html/html.ts";
import { reportOf } from "../../../src/verbs/judge-case.ts";
import { spoken } from "../../../src/verbs/speech.ts";
import { golden, type Sources } from "../golden.ts";
import { type Browser, browser } from "./chromium.ts";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** A search waits for the typing to pause, and the machine may be busy. */
const SOON = { timeout: 20_000 };

let chromium: Browser;
beforeAll(async () => {
  chromium = await browser();
});
afterAll(async () => {
  await chromium[Symbol.asyncDispose]();
});

function pageOf(name: string): string {
  const sources = golden.get(name);
  if (!sources) throw new Error(`no golden report is ${name}`);
  return htmlOf(sources);
}

function htmlOf({ report, logs, recognised }: Sources): string {
  return renderHtml(report, { logs, recognised });
}

function recordedCase(cause: string): CaseFile {
  const path = join(root, "test/corpus", cause, `caught-${cause}.json`);
  return JSON.parse(readFileSync(path, "utf8")) as CaseFile;
}

/** What axe tells of a rule that a page breaks. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

const LOOKS = [
  { theme: "light", width: 1100 },
  { theme: "dark", width: 1100 },
  { theme: "light", width: 360 },
] as const;

const FIND = `axe.run({ resultTypes: ["violations"] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => ({ html, failureSummary })),
  })))`;

/** No violation in any look, with everything unfolded; nothing loaded, and nothing to complain of. */
async function expectGood(html: string, lang: string): Promise<void> {
  await using opened = await chromium.open(html);
  const { page } = opened;
  for (const one of await page.locator("summary").all()) await one.click();
  // A script of ours, which the page's own policy would refuse: the debugger may.
  await page.evaluate(`${readFileSync(AXE, "utf8")}; void 0`);
  for (const { theme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    expect((await page.evaluate(FIND)) as readonly Violation[]).toEqual([]);
  }
  expect(await page.evaluate("document.documentElement.lang")).toBe(lang);
  expect(opened.complaints).toEqual([]);
  expect(opened.requests).toEqual([]);
}

test.each([...golden.keys()])(
  "the report that is %s is accessible, quiet and as wide as the screen",
  (name) => expectGood(pageOf(name), "en"),
);

test.each(["zh-CN", "zh-TW"] as const)("the same in %s", async (tag) => {
  const speech = await spoken(tag);
  const { report, logs } = reportOf(recordedCase("worker-oom-killed"), speech);
  await expectGood(renderHtml(report, { logs }, speech.language), tag);
});

describe("a reader", () => {
  test("goes from the evidence to its line in the log, by mouse or keyboard", async () => {
    await using opened = await chromium.open(pageOf("broken"));
    const { page } = opened;
    await page.locator("a.spot").focus();
    await page.keyboard.press("Enter");
    const line = page.locator(".log-line.current");
    await line.waitFor();
    expect(await line.textContent()).toContain("upstream prematurely closed connection");
    expect(await line.getAttribute("class")).toContain("cited");
    expect(
      await page.locator(".log-lines").evaluate((box) => box === box.ownerDocument.activeElement),
    ).toBe(true);
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(".log-whole").textContent()).toContain(
      "POST /api/barcodes/upload-excel",
    );
  });

  test("searches a log, walks the matches, and lists them alone", async () => {
    await using opened = await chromium.open(pageOf("broken"));
    const { page } = opened;
    await page.getByRole("tab", { name: "frontend" }).click();
    await page.getByRole("searchbox").fill("/API/auth");
    const count = page.locator(".log-tools .count");
    await expect.poll(() => count.textContent(), SOON).toMatch(/of 2 lines/);
    const before = await page.locator(".log-line.current").textContent();
    await page.getByRole("searchbox").press("Enter");
    expect(await page.locator(".log-line.current").textContent()).not.toBe(before);
    await page.getByRole("checkbox").check();
    expect(await page.locator(".log-line").count()).toBe(2);
    expect(await page.locator(".log-line mark").first().textContent()).toBe("/api/auth");
    await page.getByRole("searchbox").fill("nowhere to be found");
    await expect.poll(() => count.textContent(), SOON).toBe("no line matches");
  });

  test("zooms the timeline and walks its events by keyboard", async () => {
    await using opened = await chromium.open(pageOf("broken"));
    const { page } = opened;
    const scroll = page.locator(".lanes .scroll");
    const width = () => scroll.evaluate((box) => box.scrollWidth);
    const fitting = await width();
    await scroll.focus();
    await page.keyboard.press("+");
    await page.keyboard.press("+");
    expect(await width()).toBeGreaterThan(2 * fitting);
    await page.keyboard.press("End");
    expect(await page.locator("p.picked").textContent()).toContain("out of memory");
    expect(await scroll.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
    await page.keyboard.press("0");
    expect(await width()).toBe(fitting);
    await page.getByRole("button", { name: "Zoom in" }).click();
    expect(await width()).toBeGreaterThan(fitting);
  });

  test("chooses the theme, and finds it again", async () => {
    await using opened = await chromium.open(pageOf("healthy"), { theme: "dark" });
    const { page } = opened;
    const paper = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
    const dark = await paper();
    await page.getByRole("button", { name: "Dark or light" }).click();
    expect(await paper()).not.toBe(dark);
    const light = await paper();
    await page.reload();
    expect(await paper()).toBe(light);
  });

  test("copies the patch", async () => {
    await using opened = await chromium.open(pageOf("broken with a patch"));
    const { page } = opened;
    const patch = golden.get("broken with a patch")?.report.diagnosis.root[0]?.fix.patch;
    await page
      .locator(".block", { has: page.locator(".diff") })
      .getByRole("button")
      .click();
    await expect
      .poll(() => page.evaluate("navigator.clipboard.readText()"), SOON)
      .toBe(`${patch?.trimEnd()}\n`);
  });

  test("prints all of it, without what only a screen can do", async () => {
    await using opened = await chromium.open(pageOf("broken"), { theme: "dark" });
    const { page } = opened;
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".excerpt").first().isVisible()).toBe(true);
    expect(await page.locator("#viewer").isVisible()).toBe(false);
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe(
      "rgb(255, 255, 255)",
    );
    expect((await page.pdf({ format: "A4" })).subarray(0, 4).toString()).toBe("%PDF");
  });

  test("without scripts reads the same, the lines around the evidence included", async () => {
    const html = pageOf("broken").replace(/<script>[\s\S]*<\/script>/, "");
    await using opened = await chromium.open(html);
    const { page } = opened;
    await page.locator("a.spot").click();
    const cited = page.locator(".excerpt .cited");
    expect(await cited.textContent()).toContain("upstream prematurely closed connection");
    expect(await page.locator("button:visible").count()).toBe(0);
  });

  test("opens a log of five megabytes, and finds what stands in it", async () => {
    const sources = golden.get("healthy");
    if (!sources) throw new Error("no golden report");
    const line = (n: number) => `2026-11-20T08:40:00.000Z request ${n} ${"payload ".repeat(8)}`;
    const log = Array.from({ length: 60_000 }, (_, n) => line(n)).join("\n");
    await using opened = await chromium.open(htmlOf({ ...sources, logs: { backend: log } }));
    const { page } = opened;
    expect(await page.locator(".log-line").count()).toBeLessThan(200);
    await page.getByRole("searchbox").fill("request 59998 ");
    await expect
      .poll(() => page.locator(".log-line.current").textContent(), SOON)
      .toContain("request 59998 ");
    expect(opened.complaints).toEqual([]);
  });
});
