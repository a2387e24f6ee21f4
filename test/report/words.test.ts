import { expect, test } from "vitest";
import { renderHtml } from "../../src/report/html/html.ts";
import { renderJunit } from "../../src/report/junit/junit.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { renderSummary } from "../../src/report/summary/summary.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { clock, headline } from "../../src/report/words.ts";
import { aBrokenReport, aCause, aCheck, aReport } from "./a-report.ts";

const why = "No Docker engine answers at unix:///run/docker.sock.";
const unknown = aReport({
  verdict: "unknown",
  diagnosis: {
    ...{ root: [], contributing: [], ruledOut: [] },
    unanswered: [{ question: ENGLISH.questions["not-run"], why, causes: [] }],
  },
});

test("the headline of an unknown path says why nobody knows", () => {
  expect(headline(unknown)).toContain(why);
  expect(headline(aReport({ verdict: "unknown" }))).toMatch(/could not be told.*\.$/);
});

test("the headline of a broken path is the root cause, or that there is none", () => {
  expect(headline(aBrokenReport([aCause()]))).toBe(aCause().summary);
  expect(headline(aBrokenReport([]))).toContain("does not name the cause");
});

test("a person at the terminal reads it, too", () => {
  const options = { color: false, width: 200, verbose: false, out: null };
  expect(renderTerminal(unknown, options)).toContain(why);
});

const url = "http://127.0.0.1:8080/health";
const proxied = { method: "GET", url, host: "shop.example.com" };
const direct = { method: "GET", url: "http://172.18.0.2:8000/health" };
const named = aReport({
  checks: [
    aCheck({ id: "health:direct", route: "health", via: "direct", request: direct }),
    aCheck({ id: "health:proxied", route: "health", request: proxied }),
  ],
});
const wide = { color: false, width: 200, verbose: false, out: null };

test.each([
  ["the terminal", renderTerminal(named, wide)],
  ["the summary", renderSummary(named, {}, [])],
  ["the page", renderHtml(named, { logs: {}, recognised: [] })],
])("%s shows the name that a request was sent for beside its address", (_, text) => {
  expect(text).toContain("GET 127.0.0.1:8080/health (Host: shop.example.com)");
  expect(text).toMatch(/GET 172\.18\.0\.2:8000\/health(?! \(Host)/);
});

test("where a terminal has no room for the name, the address stays; names of tests have neither", () => {
  const narrow = renderTerminal(named, { ...wide, width: 72 });
  expect(narrow).toMatch(/GET 127\.0\.0\.1:8080\/health(?! \(Host)/);
  expect(renderJunit(named)).not.toContain("Host:");
});

test("a time that is none is not shown: a saved case may be anybody's", () => {
  expect(clock("2026-11-20T11:45:33.120Z")).toBe("11:45:33");
  expect(["2026-11-20T@octocat", "2026-11-2T\u001b[2J\u001b[H", "x", null].map(clock)).toEqual([
    "",
    "",
    "",
    "",
  ]);
});
