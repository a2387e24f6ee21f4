import { expect, test } from "vitest";
import { expectManager } from "../../../src/stack/swarm/expect-manager.ts";
import { fakeDocker } from "../../ports/fake-docker.ts";

const engine = (swarm: object, api = "1.45") =>
  fakeDocker({ version: async () => ({ ApiVersion: api }), info: async () => ({ Swarm: swarm }) });

test("a manager is fine", async () => {
  await expectManager(engine({ LocalNodeState: "active", ControlAvailable: true }));
});

test.each([
  [{ LocalNodeState: "inactive" }, /belongs to no Swarm/],
  [
    { LocalNodeState: "active", RemoteManagers: [{ Addr: "10.1.0.4:2377" }] },
    /is a worker .* such as 10\.1\.0\.4/,
  ],
  [{ LocalNodeState: "locked" }, /docker swarm unlock/],
])("%j is told from a manager", async (swarm, said) => {
  await expect(expectManager(engine(swarm))).rejects.toThrow(said);
});

test("an engine that is too old is told, with what would do", async () => {
  const old = engine({ LocalNodeState: "active", ControlAvailable: true }, "1.24");
  await expect(expectManager(old)).rejects.toThrow(/API 1\.24.*1\.30 \(Docker 17\.06\)/);
});
