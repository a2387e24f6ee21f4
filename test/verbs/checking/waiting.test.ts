import { expect, test } from "vitest";
import type { Scene, ServiceState } from "../../../src/probe/scene.ts";
import { tellingWaits } from "../../../src/verbs/checking/waiting.ts";

function service(name: string, parts: Partial<ServiceState> = {}): ServiceState {
  return {
    ...{ service: name, status: "running", exitCode: null, error: "", restartPolicy: "no" },
    ...{ restartCount: 0, startedAt: null, health: "none", dependsOn: [], listening: null },
    ...{ silentOutput: null, deaths: [] },
    ...parts,
  };
}

async function notes(...moments: readonly (readonly ServiceState[])[]): Promise<readonly string[]> {
  const said: string[] = [];
  const scenes = moments.map((services): Scene => {
    const endpoints = { proxy: null, secure: null, within: null, backends: {} };
    return { services, endpoints, start: { is: "running", detail: "" } };
  });
  let current = 0;
  const look = tellingWaits(
    async () => {
      const scene = scenes[current];
      if (!scene) throw new Error("nothing is left to be looked at");
      current += 1;
      return scene;
    },
    { note: (text) => said.push(text) },
  );
  for (const _ of moments) await look();
  return said;
}

test("what is waited for is told when it changes, and not again", async () => {
  const starting = [service("db", { health: "starting" }), service("api", { status: "created" })];
  const later = [service("db", { health: "healthy" }), service("api", { listening: [] })];
  expect(await notes(starting, starting, later, [service("db"), service("api")])).toEqual([
    "waiting for db (starting), api (created)",
    "waiting for api (opened no port yet)",
  ]);
});

test("jobs that have done their work are not waited for; what comes back is counted", async () => {
  const deaths = [{ exitCode: 1, output: null }];
  const api = service("api", { status: "restarting", exitCode: 1, deaths });
  expect(await notes([service("migrate", { status: "exited", exitCode: 0 }), api])).toEqual([
    "waiting for api (restarting, ended 1 times so far)",
  ]);
});
