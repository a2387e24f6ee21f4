import { describe, expect, test } from "vitest";
import { type DeathRecord, decideEarly, othersReady } from "../../src/probe/early.ts";
import type { Scene, ServiceState } from "../../src/probe/scene.ts";
import type { Crash } from "../../src/read/crash.ts";
import { aScene, aService } from "./a-stack.ts";

const NEEDED = ["nginx", "backend"];
const CRASH: Record<string, Crash["incurable"]> = { emerg: "configuration", import: "import" };

/** Outputs `emerg` and `import` are incurable; all others are signatures. */
const readCrash = (output: string): Crash => ({
  signature: output,
  incurable: CRASH[output] ?? null,
  unresolved: output === "no host",
  failedLoads: output === "import" ? 1 : output === "imports" ? 2 : 0,
});

function sceneWith(...services: ServiceState[]): Scene {
  return aScene({}, { services });
}

function decide(scene: Scene, deaths: Record<string, DeathRecord> = {}) {
  return decideEarly(scene, NEEDED, new Map(Object.entries(deaths)), readCrash)?.because ?? null;
}

function deaths(...outputs: (string | null)[]): DeathRecord {
  return outputs.map((output) => ({ death: { exitCode: 1, output }, othersReady: true }));
}

const backend = (change: Partial<ServiceState>) =>
  sceneWith(aService("nginx"), aService("backend", change));

describe("decides at once", () => {
  test.each<[string, Scene]>([
    ["start-failed", aScene({}, { start: { is: "failed", detail: "port is taken" } })],
    ["engine-error", backend({ status: "created", error: "no such file: /run.sh" })],
    ["command-not-runnable", backend({ status: "restarting", exitCode: 127 })],
    ["exited-without-restart", backend({ status: "exited", exitCode: 1 })],
    ["exited-without-restart", backend({ status: "exited", exitCode: 0 })],
    [
      "exited-without-restart",
      backend({ status: "exited", exitCode: 0, restartPolicy: "on-failure" }),
    ],
    [
      "exited-without-restart",
      backend({ status: "exited", exitCode: 1, restartPolicy: "on-failure:3", restartCount: 3 }),
    ],
    ["never-started", backend({ status: "absent" })],
  ])("%s", (because, scene) => {
    expect(decide(scene)).toBe(because);
  });

  test("nginx refuses its configuration", () => {
    expect(decide(sceneWith(), { nginx: deaths("emerg") })).toBe("configuration-refused");
  });
  test("the program cannot be loaded, twice", () => {
    expect(decide(sceneWith(), { backend: deaths("import", "import") })).toBe(
      "import-failed-twice",
    );
  });
  test("nginx found no host and stays down, once everything else is up", () => {
    const ended = {
      status: "exited",
      exitCode: 1,
      deaths: [{ exitCode: 1, output: "no host" }],
    } as const;
    const late = { status: "created" } as const;
    const scene = (start: Scene["start"]["is"], change: Partial<ServiceState>) =>
      aScene(
        {},
        {
          services: [aService("nginx", ended), aService("backend", change)],
          start: { is: start, detail: "" },
        },
      );
    expect(decide(scene("running", late))).toBe(null);
    expect(decide(scene("done", {}))).toBe("exited-without-restart");
    // What has ended for good brings no name any more; what is started again may.
    const gone = { status: "exited", exitCode: 1 } as const;
    const other = aService("web", gone);
    const all = [aService("nginx", ended), aService("backend"), other];
    const withOther = (services: readonly ServiceState[]) => aScene({}, { services });
    expect(decide(withOther(all))).toBe("exited-without-restart");
    const again = aService("web", { ...gone, restartPolicy: "always" });
    expect(decide(withOther([...all.slice(0, 2), again]))).toBe(null);
  });
  test("all workers of a server fail to load the program, and its parent lives on silently", () => {
    const silent = (silentOutput: string) =>
      backend({ status: "running", listening: [], silentOutput });
    expect(decide(silent("imports"))).toBe("import-failed-twice");
    expect(decide(silent("import"))).toBe(null);
  });
  test("the same crash three times while all others were ready", () => {
    expect(decide(sceneWith(), { backend: deaths("boom", "boom", "boom") })).toBe(
      "same-crash-three-times",
    );
  });
});

describe("waits", () => {
  test.each<[string, Scene]>([
    ["the stack is still being started", aScene({}, { start: { is: "running", detail: "" } })],
    ["it restarts", backend({ status: "restarting", exitCode: 1, restartPolicy: "always" })],
    ["between two lives", backend({ status: "exited", exitCode: 1, restartPolicy: "always" })],
    [
      "restarts are left",
      backend({ status: "exited", exitCode: 1, restartPolicy: "on-failure:3", restartCount: 2 }),
    ],
    [
      "not created yet",
      aScene(
        {},
        {
          services: [aService("nginx"), aService("backend", { status: "absent" })],
          start: { is: "running", detail: "" },
        },
      ),
    ],
    [
      "some job has ended that no check needs",
      sceneWith(
        aService("nginx"),
        aService("backend"),
        aService("seed", { status: "exited", exitCode: 1 }),
      ),
    ],
  ])("%s", (_, scene) => {
    expect(decide(scene)).toBeNull();
  });

  test.each<[string, DeathRecord]>([
    ["one import error", deaths("import")],
    ["an import error, then another end", deaths("import", "boom")],
    ["different crashes", deaths("boom", "bang", "boom")],
    ["two of the same crash", deaths("boom", "boom")],
    ["crashes of which nobody knows the words", deaths(null, null, null)],
    [
      "crashes while another service was starting",
      deaths("boom", "boom", "boom").map((end, index) => ({ ...end, othersReady: index > 0 })),
    ],
  ])("%s", (_, record) => {
    expect(decide(sceneWith(), { backend: record })).toBeNull();
  });
});

describe("all others are ready", () => {
  const now = Date.parse("2026-01-01T00:00:05Z");
  const ready = (database: Partial<ServiceState>) =>
    othersReady(
      sceneWith(aService("backend"), aService("db", database), aService("nginx")),
      "backend",
      ["nginx"],
      now,
    );

  test.each<[boolean, string, Partial<ServiceState>]>([
    [true, "healthy", { health: "healthy" }],
    [false, "its healthcheck has not passed yet", { health: "starting" }],
    [false, "restarting", { status: "restarting" }],
    [true, "a job that is done", { status: "exited", exitCode: 0 }],
    [false, "a job that failed", { status: "exited", exitCode: 1 }],
    [false, "just started, and it says nothing of itself", {}],
    [true, "started long ago", { startedAt: "2025-12-31T23:59:00Z" }],
    [
      false,
      "it listens for itself only, while it prepares itself",
      { listening: [{ address: "127.0.0.1", port: 3306, family: 4, loopback: true }] },
    ],
    [
      true,
      "it listens",
      { listening: [{ address: "0.0.0.0", port: 5432, family: 4, loopback: false }] },
    ],
  ])("%s: %s", (expected, _, database) => {
    expect(ready(database)).toBe(expected);
  });

  test("what depends on the service is no reason to wait", () => {
    const scene = sceneWith(
      aService("backend"),
      aService("web", { dependsOn: ["backend"], status: "created" }),
      aService("edge", { dependsOn: ["web"], status: "created" }),
    );
    expect(othersReady(scene, "backend", [], now)).toBe(true);
  });
});
