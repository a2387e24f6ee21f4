import { describe, expect, test } from "vitest";
import { causes } from "../../src/causes/registry.ts";
import { explain, type Paste, pastes, textOf } from "./paste.ts";

const known = new Set(causes.map(({ id }) => id));
const decided = pastes.filter(({ possible, cause }) => !possible && known.has(cause));
const open = pastes.filter(({ possible }) => possible);
const named = ({ paste, cause }: Paste) => `${cause}: ${paste}`;

describe("a paste that shows the cause has it in first place", () => {
  test.each(decided.map((one) => [named(one), one] as const))("%s", (_, paste) => {
    const { diagnosis, verdict } = explain(textOf(paste));
    expect(diagnosis.root[0]?.cause).toBe(paste.cause);
    expect(verdict).toBe("broken");
  });
});

describe("where a paste fits several causes, all of them are named, and none as sure", () => {
  test.each(open.map((one) => [named(one), one] as const))("%s", (_, paste) => {
    const { root } = explain(textOf(paste)).diagnosis;
    const ids = root.map(({ cause }) => cause);
    for (const id of paste.possible ?? []) if (known.has(id)) expect(ids).toContain(id);
    expect(root.filter(({ confidence }) => confidence === "certain")).toEqual([]);
  });
});

test("every paste names its thread", () => {
  for (const { source } of pastes) expect(source).toMatch(/^https:\/\/github\.com\/.+\/\d+$/);
});

test("messages read well where nobody named anything", () => {
  for (const paste of pastes) {
    const { root } = explain(textOf(paste)).diagnosis;
    for (const { summary, fix } of root) {
      expect(`${summary} ${fix.say}`).not.toMatch(/undefined|null|``|\{\w+\}|NaN/);
    }
  }
});
