import { afterAll, describe, expect, test } from "vitest";
import { differences } from "./judged.ts";
import { leftBehind } from "./live/left-behind.ts";
import { subset } from "./live/subset.ts";
import { runScenario } from "./run-scenario.ts";
import { scenarios } from "./scenario.ts";

/** The first run of a stack builds its images, on an empty machine from Debian packages. */
const PATIENCE_MS = 600_000;

describe("scenarios on real Docker", () => {
  test.concurrent.each(subset(scenarios()).map((scenario) => [scenario.name, scenario] as const))(
    "%s",
    { timeout: PATIENCE_MS },
    async (_, scenario) => {
      const { report } = await runScenario(scenario, new AbortController().signal);
      expect(differences(report, scenario.expect)).toEqual([]);
    },
  );

  afterAll(async () => {
    expect(await leftBehind()).toEqual([]);
  });
});
