import { describe, expect, test } from "vitest";
import { OWNER } from "../src/stack/labels.ts";
import { realPorts } from "../src/verbs/ports.ts";
import { differences } from "./judged.ts";
import { runScenario } from "./run-scenario.ts";
import { scenarios } from "./scenario.ts";

/** What carries the label of a run of this process: nothing may, once a check has returned. */
async function left(): Promise<readonly string[]> {
  const { docker } = await realPorts().engine();
  const mine = ({ labels }: { readonly labels: Readonly<Record<string, string>> }) =>
    labels[OWNER]?.includes(`"pid":${process.pid},`) === true;
  const [containers, networks, volumes, images] = await Promise.all([
    docker.containers([OWNER]),
    docker.list("network", [OWNER]),
    docker.list("volume", [OWNER]),
    docker.list("image", [OWNER]),
  ]);
  return [
    ...containers.filter(mine).map(({ name }) => name),
    ...[...networks, ...volumes, ...images].filter(mine).map(({ id }) => id),
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
