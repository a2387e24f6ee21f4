import { afterAll, describe, expect, test } from "vitest";
import { leftBehind } from "./live/left-behind.ts";
import { subset } from "./live/subset.ts";
import { scenarios } from "./scenario.ts";
import { timedRun } from "./score/timed-run.ts";

/** The first run of a stack builds its images, on an empty machine from Debian packages. */
const PATIENCE_MS = 600_000;

describe("scenarios on real Docker", () => {
  test.concurrent.each(subset(scenarios()).map((scenario) => [scenario.name, scenario] as const))(
    "%s",
    { timeout: PATIENCE_MS },
    async (_, scenario) => {
      const { result } = await timedRun(scenario, new AbortController().signal);
      expect(result).toMatchObject({ error: null, differences: [] });
    },
  );

  afterAll(async () => {
    expect(await leftBehind()).toEqual([]);
  });
});
