import { expect, test } from "vitest";
import { ENGLISH } from "../../src/report/language.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { headline } from "../../src/report/words.ts";
import { aBrokenReport, aCause, aReport } from "./a-report.ts";

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
