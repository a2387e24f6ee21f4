import { createServer } from "node:net";
import { expect, test } from "vitest";
import type { Capture } from "../../src/case/captures.ts";
import { gatherAll } from "../../src/gather/gather.ts";
import { at } from "../../src/read/json.ts";
import { bringUp, newRun } from "../../src/stack/bring-up.ts";
import type { Started } from "../../src/stack/stack.ts";
import { bodies, realPorts, smallStack } from "./small-stack.ts";

const IMAGE = "debian:bookworm-slim";

/** Brings the stack up, waits until compose has ended, gathers, and takes it down again. */
async function evidenceOf(
  compose: string,
): Promise<{ readonly started: Started; readonly captures: readonly Capture[] }> {
  using small = smallStack(compose);
  const ports = await realPorts();
  await using stack = await bringUp(small.plan, ports, { run: newRun(small.plan) });
  const started = await stack.started;
  const gathered = await gatherAll(
    small.plan,
    ports,
    { containers: await stack.containers(), labels: stack.labels },
    { names: [], connects: [], config: null, early: [] },
  );
  // Events come when they come: last, as in a real run.
  return { started, captures: [...gathered, ...(await stack.captures())] };
}

function eventsOf(captures: readonly Capture[], service: string): readonly unknown[] {
  return (bodies(captures, "docker.events")[""] ?? [])
    .filter((event) => at(event, "Actor", "Attributes", "com.docker.compose.service") === service)
    .map((event) => at(event, "Action"));
}

test("a container that dies at once leaves its words, its exit code and its death", async () => {
  const { started, captures } = await evidenceOf(`
services:
  quick:
    image: ${IMAGE}
    command: [sh, -c, "echo to out; echo to err >&2; exit 7"]
`);
  expect(started).toMatchObject({ ok: true, step: "up", exitCode: 0 });
  expect(bodies(captures, "docker.inspect")["quick"]).toMatchObject({
    State: { Status: "exited", ExitCode: 7 },
  });
  const { text } = bodies(captures, "docker.logs")["quick"] ?? { text: "" };
  expect(text).toMatch(/^\d{4}-\d\d-\d\dT\S+Z to out$/m);
  expect(text).toMatch(/Z to err$/m);
  expect(eventsOf(captures, "quick")).toEqual(["create", "start", "die"]);
});

test("a dependency that never becomes healthy leaves what its healthcheck printed", async () => {
  const { started, captures } = await evidenceOf(`
services:
  db:
    image: ${IMAGE}
    command: [sh, -c, "echo db says hello; exec sleep 1000"]
    healthcheck:
      {test: [CMD, sh, -c, "echo no such port; exit 1"], interval: 1s, timeout: 1s, retries: 1}
  web:
    image: ${IMAGE}
    command: sleep 1000
    depends_on: {db: {condition: service_healthy}}
`);
  expect(started).toMatchObject({ ok: false, step: "up" });
  expect(started.output).toContain("unhealthy");
  const run = bodies(captures, "compose.run")["up"];
  expect(run?.exitCode).not.toBe(0);
  expect(run?.output).toContain("unhealthy");
  const health = at(bodies(captures, "docker.inspect")["db"], "State", "Health");
  expect(health).toMatchObject({ Status: "unhealthy" });
  expect(JSON.stringify(at(health, "Log"))).toContain("no such port");
  expect(bodies(captures, "docker.logs")["db"]?.text).toContain("db says hello");
  expect(bodies(captures, "docker.inspect")["web"]).toMatchObject({ State: { Status: "created" } });
  expect(eventsOf(captures, "db")).toContain("health_status: unhealthy");
});

test("an image that cannot be had leaves the engine's words", async () => {
  const { started, captures } = await evidenceOf(`
services:
  good:
    image: ${IMAGE}
    command: sleep 1000
  bad:
    image: localhost:1/nothing/here:never
`);
  expect(started).toMatchObject({ ok: false, step: "create" });
  expect(bodies(captures, "compose.run")["create"]?.exitCode).toBeGreaterThan(0);
  expect(bodies(captures, "compose.run")["create"]?.output).toContain("localhost:1");
  expect(bodies(captures, "compose.run")["up"]).toBeUndefined();
});

test("a host port that is taken leaves the port, and the other containers to be read", async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "0.0.0.0", () => {
      const address = server.address();
      resolve(typeof address === "object" ? (address?.port ?? 0) : 0);
    });
  });
  try {
    const { started, captures } = await evidenceOf(`
services:
  db:
    image: ${IMAGE}
    command: [sh, -c, "echo db is up; exec sleep 1000"]
  web:
    image: ${IMAGE}
    command: sleep 1000
    ports: ["${port}:80"]
    depends_on: [db]
`);
    expect(started).toMatchObject({ ok: false, step: "up" });
    expect(bodies(captures, "compose.run")["up"]?.output).toContain(String(port));
    const state = at(bodies(captures, "docker.inspect")["web"], "State");
    expect(at(state, "Status")).toBe("created");
    expect(at(state, "Error")).toContain(String(port));
    expect(bodies(captures, "docker.logs")["db"]?.text).toContain("db is up");
  } finally {
    server.close();
  }
});

test("values of environment variables are not kept, but for a few that say how to listen", async () => {
  const { captures } = await evidenceOf(`
services:
  web:
    image: ${IMAGE}
    command: sleep 1000
    environment: {API_SECRET: hunter2-hunter2, PORT: "8000"}
`);
  expect(JSON.stringify(captures.filter(({ kind }) => kind !== "repo.file"))).not.toContain(
    "hunter2",
  );
  expect(at(bodies(captures, "docker.inspect")["web"], "Config", "Env")).toEqual(
    expect.arrayContaining(["API_SECRET", "PORT=8000"]),
  );
  expect(bodies(captures, "compose.config")[""]).toMatchObject({
    services: { web: { environment: { API_SECRET: null, PORT: "8000" } } },
  });
});
