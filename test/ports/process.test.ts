import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { processes } from "../../src/ports/process.ts";
import { shell } from "../../src/ports/shell.ts";

const here = processes(shell);

function sleeper(marker: string) {
  const script = "setInterval(() => undefined, 1000); console.log('up')";
  return spawn(process.execPath, ["-e", script, marker], { stdio: ["ignore", "pipe", "ignore"] });
}

test("this process is alive, and one that had its number before is not", async () => {
  const self = await here.self();
  expect(self.pid).toBe(process.pid);
  expect(await here.alive(self)).toBe(true);
  expect(await here.alive({ ...self, start: "earlier" })).toBe(false);
});

test("nobody can tell about a process of another host", async () => {
  expect(await here.alive({ ...(await here.self()), host: "elsewhere" })).toBeNull();
});

test("a process that was killed is dead", async () => {
  const child = sleeper("unmarked");
  await once(child.stdout, "data");
  const { host } = await here.self();
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(await here.alive({ host, pid: child.pid ?? 0, start: "" })).toBe(false);
});

test("processes are ended by what stands in their arguments, and others are not", async () => {
  const marker = `marker-${process.pid}`;
  const [wanted, other] = [sleeper(marker), sleeper("another")];
  await Promise.all([once(wanted.stdout, "data"), once(other.stdout, "data")]);
  const gone = once(wanted, "exit");
  await here.endByArgument(marker);
  expect((await gone)[1]).toBe("SIGKILL");
  expect(other.exitCode).toBeNull();
  other.kill("SIGKILL");
  await once(other, "exit");
});
