import { expect, test } from "vitest";
import { causes } from "../../src/causes/registry.ts";
import type { Expectation } from "../scenario.ts";
import { accuracyPage } from "./accuracy.ts";
import type { Answer } from "./answer.ts";
import { type Asked, confusions, controlTally, tallies } from "./tally.ts";

function asked(leaf: string, expected: Partial<Expectation>, answer: Partial<Answer>): Asked {
  const name = `stack/variants/${leaf}`;
  const said = { name, verdict: "broken", roots: [], place: null, differences: [], ...answer };
  const expectation: Expectation = { verdict: "broken", note: "", ...expected };
  return { scenario: { name, leaf, expect: expectation }, answer: said };
}

const places = [{ file: "nginx.conf", line: 3 }];
const right = asked(
  "right",
  { causes: ["upstream-wrong-port"], places },
  { roots: ["upstream-wrong-port"], place: { file: "nginx.conf", line: 3 } },
);
const misplaced = asked(
  "misplaced",
  { causes: ["https-to-plain-http", "upstream-wrong-port"], places },
  { roots: ["upstream-wrong-port"], differences: ["place"] },
);
const wrong = asked(
  "wrong",
  { causes: ["upstream-wrong-port"] },
  { roots: ["import-time-exception"] },
);
const silent = asked("silent", { causes: ["upstream-wrong-port"] }, { roots: [] });
const control = asked("control", { verdict: "healthy" }, { verdict: "healthy" });
const accused = asked("accused", { verdict: "healthy" }, { roots: ["missing-env-var"] });
const all = [right, misplaced, wrong, silent, control, accused];

test("counts by layer: the cause, the place where one is expected, and silence", () => {
  expect(tallies(all, causes).at(-1)).toEqual({
    ...{ layer: "all", scenarios: 4, cause: 2, verdict: 4, withPlace: 2, place: 1, abstained: 1 },
  });
});

test("a control is accused by a verdict or by a cause", () => {
  expect(controlTally(all)).toEqual({ controls: 2, verdict: 1, accused: 1 });
});

test("only what is neither expected nor accepted is a confusion", () => {
  expect(confusions(all)).toEqual([
    { expected: "none", given: "missing-env-var", scenarios: ["accused"] },
    { expected: "upstream-wrong-port", given: "import-time-exception", scenarios: ["wrong"] },
    { expected: "upstream-wrong-port", given: "none", scenarios: ["silent"] },
  ]);
});

test("without a live run the page keeps the one that it tells of", () => {
  const live = { asked: all, date: "2026-01-02" };
  const deployed = new Set(["service-scaled-to-zero"]);
  const before = accuracyPage({ causes, deployed, replayed: all, before: "", live });
  expect(before).toContain("Real Docker, 2026-01-02");
  expect(accuracyPage({ causes, deployed, replayed: all, before, live: null })).toBe(before);
});
