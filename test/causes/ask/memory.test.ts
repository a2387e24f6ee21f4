import { describe, expect, test } from "vitest";
import type { UnitState } from "../../../src/case/codes/host.ts";
import type { AnyFact } from "../../../src/case/facts.ts";
import { limitOf } from "../../../src/causes/ask/ends/memory.ts";
import hostOomKilled from "../../../src/causes/resources/host-oom-killed.ts";
import { fact, viewOf } from "../../diagnose/a-table.ts";
import { config, state } from "../../diagnose/of-services.ts";

const memory = (limit: number | null) =>
  fact("container.memory", "backend", { limit, usage: null, peak: null, oomKills: null });

test("a limit that nobody saw is told apart from none", () => {
  const limit = (...facts: readonly AnyFact[]) => limitOf(viewOf(facts), "backend");
  expect(limit()).toBe("unseen");
  expect(limit(config("backend", { limitUnseen: true }))).toBe("unseen");
  expect(limit(config("backend"))).toBeNull();
  expect(limit(config("backend", { limitUnseen: true }), memory(null))).toBeNull();
  expect(limit(config("backend"), memory(64))).toBe(64);
  expect(limit(config("backend", { memoryLimit: 128 }))).toBe(128);
});

describe("of a unit that systemd says was killed for memory", () => {
  const killed: UnitState = {
    ...{ unit: "backend.service", load: "loaded", active: "failed", sub: "failed" },
    ...{ enabled: "enabled", result: "oom-kill", exitCode: null, signal: 9, restarts: 0 },
    ...{ restart: "no", type: "simple", since: null },
  };
  const fixFor = (limit: number | null) => {
    const facts = [
      state("backend", "exited", { runtime: "unit", oomKilled: true }),
      fact("unit.state", "backend", killed),
      config("backend", { memoryLimit: limit }),
      memory(limit),
    ];
    return hostOomKilled
      .judge(viewOf(facts))
      .flatMap((answer) => (answer.is === "cause" ? answer.fix.text : []));
  };

  test("only a limit that is there is to be raised", () => {
    expect(fixFor(64 * 2 ** 20)).toEqual(["raise"]);
    expect(fixFor(null)).toEqual(["fix"]);
  });
});
