import { describe, expect, test } from "vitest";
import { realPorts } from "../src/verbs/ports.ts";
import { differences } from "./judged.ts";
import { runScenario } from "./run-scenario.ts";
import { scenarios } from "./scenario.ts";

const OURS = "bad-gateway.run";

/** What carries our label: nothing may, once a check has returned. */
async function left(): Promise<readonly string[]> {
  const { docker } = await realPorts().engine();
  const [containers, networks, volumes, images] = await Promise.all([
    docker.containers([OURS]),
    docker.list("network", [OURS]),
    docker.list("volume", [OURS]),
    docker.list("image", [OURS]),
  ]);
  return [
    ...containers.map(({ name }) => name),
    ...[...networks, ...volumes, ...images].map(({ id }) => id),
  ];
}

describe("every scenario on real Docker", () => {
  test.each(scenarios().map((scenario) => [scenario.name, scenario] as const))(
    "%s",
    async (_, scenario) => {
      const { report } = await runScenario(scenario);
      expect(differences(report, scenario.expect)).toEqual([]);
      expect(await left()).toEqual([]);
    },
  );
});
