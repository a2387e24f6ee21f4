import { expect, test } from "vitest";
import { newAudit } from "../../../src/ports/audit.ts";
import { readOnlySsh } from "../../../src/ports/ssh/read-only.ts";
import type { Ssh } from "../../../src/ports/ssh.ts";

const ran: (readonly string[])[] = [];
const host: Ssh = {
  destination: "vps",
  lost: new AbortController().signal,
  async run(argv) {
    ran.push(argv);
    return { exitCode: 0, stdout: "", stderr: "" };
  },
  forwardSocket: async () => "/local",
  connect: () => Promise.reject(new Error("not asked for")),
  [Symbol.asyncDispose]: async () => undefined,
};

test("what may not run never reaches the host, and everything is written down", async () => {
  const audit = newAudit(() => 0);
  const asked = readOnlySsh(host, ([program]) => program === "cat", audit);
  await asked.run(["cat", "/proc/meminfo"]);
  await expect(asked.run(["systemctl", "restart", "nginx"])).rejects.toThrow(/not done/);
  await asked.forwardSocket("/var/run/docker.sock");
  expect(ran).toEqual([["cat", "/proc/meminfo"]]);
  expect(audit.lines().map((line) => line.replace(/^\S+ /, ""))).toEqual([
    "ssh vps cat /proc/meminfo",
    "not done: ssh vps systemctl restart nginx",
    "ssh vps -L /var/run/docker.sock",
  ]);
});
