import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { gatherAll } from "../../src/gather/gather.ts";
import { StackUnavailable } from "../../src/ports/docker.ts";
import { bringUp, newRun } from "../../src/stack/bring-up.ts";
import { removeRun } from "../../src/stack/remove.ts";
import { bodies, leftOf, realPorts, smallStack } from "./small-stack.ts";

/** Stands between us and the engine, so that the engine can go away for us alone. */
async function relay(path: string): Promise<{ readonly server: Server; cut(): void }> {
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (near) => {
    const far = connect({ path: "/var/run/docker.sock", allowHalfOpen: true });
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => sockets.delete(socket));
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return {
    server,
    cut() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

test("an engine that goes away is noticed, what was seen is kept, and the next run cleans up", async () => {
  const folder = mkdtempSync(join(tmpdir(), "relay-"));
  const { cut } = await relay(join(folder, "docker.sock"));
  using small = smallStack(
    "{services: {app: {image: 'debian:bookworm-slim', command: sleep 1000}}}",
  );
  const run = newRun(small.plan);
  vi.stubEnv("DOCKER_HOST", `unix://${folder}/docker.sock`);
  try {
    const ports = await realPorts();
    const stack = await bringUp(small.plan, ports, { run });
    expect(await stack.started).toMatchObject({ ok: true });
    const containers = await stack.containers();
    await expect.poll(() => stack.events()).toHaveLength(2);
    cut();
    await expect.poll(() => stack.lost.aborted, { timeout: 10_000 }).toBe(true);
    expect(stack.lost.reason).toBeInstanceOf(StackUnavailable);
    expect(bodies(await stack.captures(), "docker.events")[""]).toHaveLength(2);
    const gathered = await gatherAll(
      small.plan,
      ports,
      { containers, labels: stack.labels },
      { names: [], connects: [], config: null, early: [] },
    );
    const inspect = gathered.find(({ kind }) => kind === "docker.inspect");
    expect(inspect).toMatchObject({ body: null, coverage: { is: "failed" } });
    expect((await stack.tearDown()).left).not.toEqual([]);
  } finally {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
    const ports = await realPorts();
    await removeRun(ports, run.project);
    expect(await leftOf(ports.docker, run.id)).toEqual([]);
  }
});
