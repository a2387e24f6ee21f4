import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { bringUp, newRun } from "../../src/stack/bring-up.ts";
import { removeLeftovers } from "../../src/stack/leftovers.ts";
import { removeRun } from "../../src/stack/remove.ts";
import { leftOf, realPorts, smallStack } from "./small-stack.ts";

const IMAGE = "debian:bookworm-slim";

/** One of everything that compose can create. */
const WHOLE = `
services:
  web:
    build: {context: ., dockerfile_inline: "FROM ${IMAGE}\\nCMD exec sleep 1000"}
    networks: [inner]
    volumes: ["data:/data"]
networks: {inner: {}}
volumes: {data: {}}
`;

test("nothing is left after a stack that came up", async () => {
  using small = smallStack(WHOLE);
  const ports = await realPorts();
  const run = newRun(small.plan);
  const stack = await bringUp(small.plan, ports, { run });
  await stack.started;
  expect((await leftOf(ports.docker, run.id)).map((what) => what.split(" ")[0]).sort()).toEqual([
    "container",
    "image",
    "network",
    "volume",
  ]);
  const { removed, left } = await stack.tearDown();
  expect(left).toEqual([]);
  expect(removed).toHaveLength(4);
  expect(await leftOf(ports.docker, run.id)).toEqual([]);
  expect(readdirSync(ports.processes.temporary).join()).not.toContain(run.id);
});

test("nothing is left after a stack that did not come up", async () => {
  using small = smallStack(WHOLE.replace("build:", "entrypoint: /no/such/program\n    build:"));
  const ports = await realPorts();
  const run = newRun(small.plan);
  const stack = await bringUp(small.plan, ports, { run });
  expect((await stack.started).ok).toBe(false);
  await stack.tearDown();
  expect(await leftOf(ports.docker, run.id)).toEqual([]);
});

test("nothing is left when the run is ended during a build", async () => {
  using small = smallStack(`
services:
  web:
    build: {context: ., dockerfile_inline: "FROM ${IMAGE}\\nCOPY compose.yml /\\nRUN sleep 60"}
`);
  const ports = await realPorts();
  const run = newRun(small.plan);
  const ending = new AbortController();
  const bringing = bringUp(small.plan, ports, { run, signal: ending.signal });
  setTimeout(() => ending.abort(new Error("ended")), 1500);
  await expect(bringing).rejects.toThrow("ended");
  expect(await leftOf(ports.docker, run.id)).toEqual([]);
});

test("nothing is left when the run is ended while compose waits for a dependency", async () => {
  using small = smallStack(`
services:
  db:
    image: ${IMAGE}
    command: sleep 1000
    healthcheck: {test: [CMD, "false"], interval: 1s, retries: 1000}
  web:
    image: ${IMAGE}
    command: sleep 1000
    depends_on: {db: {condition: service_healthy}}
`);
  const ports = await realPorts();
  const run = newRun(small.plan);
  const stack = await bringUp(small.plan, ports, { run });
  await expect
    .poll(async () => (await stack.containers()).map(({ state }) => state).sort(), {
      timeout: 30_000,
    })
    .toEqual(["created", "running"]);
  const { left } = await stack.tearDown();
  expect(left).toEqual([]);
  expect(await stack.started).toMatchObject({ ok: false, step: "up", exitCode: null });
  expect(await leftOf(ports.docker, run.id)).toEqual([]);
});

test("a container that ignores signals is not waited for", async () => {
  using small = smallStack(`
services:
  deaf:
    image: ${IMAGE}
    command: [sh, -c, "trap '' TERM; while :; do sleep 1; done"]
    stop_grace_period: 24h
`);
  const ports = await realPorts();
  const run = newRun(small.plan);
  const stack = await bringUp(small.plan, ports, { run });
  await stack.started;
  await stack.tearDown();
  expect(await leftOf(ports.docker, run.id)).toEqual([]);
});

test("what a killed run left is removed by the next one, and a living run is not touched", async () => {
  using small = smallStack(WHOLE);
  const ports = await realPorts();
  const script = fileURLToPath(new URL("./hold-stack.ts", import.meta.url));
  const holder = () =>
    spawn(process.execPath, [script, small.dir], { stdio: ["ignore", "pipe", "inherit"] });
  const [killed, living] = [holder(), holder()];
  const [killedRun, livingRun] = await Promise.all(
    [killed, living].map(async ({ stdout }) =>
      String(await once(stdout, "data").then(([id]) => id)).trim(),
    ),
  );
  try {
    killed.kill("SIGKILL");
    await once(killed, "exit");
    expect(await leftOf(ports.docker, killedRun ?? "")).toHaveLength(4);
    expect(await removeLeftovers(ports)).toEqual([killedRun]);
    expect(await leftOf(ports.docker, killedRun ?? "")).toEqual([]);
    expect(await leftOf(ports.docker, livingRun ?? "")).toHaveLength(4);
  } finally {
    living.kill("SIGKILL");
    await once(living, "exit");
    await removeLeftovers(ports);
  }
  expect(await leftOf(ports.docker, livingRun ?? "")).toEqual([]);
});

test("two runs of one stack do not touch each other", async () => {
  using small = smallStack(WHOLE);
  const ports = await realPorts();
  const [one, two] = [newRun(small.plan), newRun(small.plan)];
  const [first, second] = await Promise.all([
    bringUp(small.plan, ports, { run: one }),
    bringUp(small.plan, ports, { run: two }),
  ]);
  await Promise.all([first.started, second.started]);
  await first.tearDown();
  expect(await leftOf(ports.docker, one.id)).toEqual([]);
  expect((await second.containers()).map(({ state }) => state)).toEqual(["running"]);
  await second.tearDown();
  expect(await leftOf(ports.docker, two.id)).toEqual([]);
});

test("a later process removes a run by its project alone", async () => {
  using small = smallStack(WHOLE);
  const ports = await realPorts();
  const run = newRun(small.plan);
  const stack = await bringUp(small.plan, ports, { run });
  await stack.started;
  expect((await removeRun(ports, run.project)).removed).toHaveLength(4);
  expect(await leftOf(ports.docker, run.id)).toEqual([]);
  await stack.tearDown();
});

test("folders that the engine made for missing sources go, files that the stack wrote stay", async () => {
  using small = smallStack(
    `
services:
  web:
    image: ${IMAGE}
    command: sh -c "echo made > /out/made.txt; exec sleep 1000"
    volumes: ["./missing/deep:/unused", "./out:/out"]
`,
    { "out/before.txt": "before" },
  );
  const ports = await realPorts();
  const stack = await bringUp(small.plan, ports, { run: newRun(small.plan) });
  await stack.started;
  await expect.poll(() => existsSync(join(small.dir, "out/made.txt"))).toBe(true);
  const { written } = await stack.tearDown();
  expect(written).toEqual(["out/made.txt"]);
  expect(existsSync(join(small.dir, "missing"))).toBe(false);
  expect(existsSync(join(small.dir, "out/made.txt"))).toBe(true);
});
