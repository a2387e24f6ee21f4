import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectSsh } from "../../src/ports/ssh/open-ssh.ts";
import { documentedCommands } from "./documented-commands.ts";
import { type Machine, startMachine } from "./machine.ts";
import { differencesOfMachine } from "./machine-judged.ts";
import { machineRuns } from "./machine-runs.ts";
import { keep } from "./recorded-case.ts";
import { checkOn } from "./run-machine.ts";

let machine: Machine;
beforeAll(async () => {
  machine = await startMachine();
});
afterAll(() => machine[Symbol.asyncDispose]());

describe("a machine that is reached by SSH", () => {
  test.each(machineRuns().map((run) => [run.name, run.user, run] as const))(
    "%s as %s",
    // Some wait for a unit that is started again and again, on a machine that may be busy.
    { timeout: 400_000 },
    async (_, user, run) => {
      await machine.reset();
      const { report, file, audit } = await checkOn(machine, run, user);
      keep(run.system, run.recorded, file);
      expect(differencesOfMachine(report, run.expect)).toEqual([]);
      expect((audit ?? []).filter((line) => line.includes("not done"))).toEqual([]);
    },
  );

  describe("is only asked what docs/deployed.md lists", () => {
    const { isListed, isListedForRoot } = documentedCommands();

    test("by every command that came over SSH, and every one that sudo ran", async () => {
      const wire = await machine.wire();
      expect(wire.length).toBeGreaterThan(20);
      expect(wire.filter((command) => !isListed(command))).toEqual([]);
      expect((await machine.ranAsRoot()).filter((command) => !isListedForRoot(command))).toEqual(
        [],
      );
    });

    test("and another one would be seen", async () => {
      const to = `admin@${machine.address}`;
      await using ssh = await connectSsh(to, { configFile: machine.configFile });
      await ssh.run(["sudo", "-n", "touch", "/tmp/written"]);
      expect((await machine.wire()).filter((command) => !isListed(command))).toHaveLength(1);
      expect((await machine.ranAsRoot()).at(-1)).toBe("/usr/bin/touch /tmp/written");
    });
  });
});
