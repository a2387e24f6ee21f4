import { expect, test } from "vitest";
import type { Capture } from "../../../src/case/captures.ts";
import { LOOKED } from "../../../src/case/coverage.ts";
import { evidenceOf } from "../../../src/read/evidence.ts";
import { machineClock } from "../../../src/read/host/clock.ts";
import { readMachine } from "../../../src/read/host/machine.ts";

const AT = "2025-03-14T10:22:30Z";

/** Whose memory a kill is said to be of, where the killed process was in this group. */
function of(group: string) {
  const text = [
    `${AT} srv kernel: oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=/,mems_allowed=0,oom_memcg=${group},task_memcg=${group},task=python,pid=12,uid=0`,
    `${AT} srv kernel: Memory cgroup out of memory: Killed process 12 (python) total-vm:4kB, anon-rss:1kB`,
  ].join("\n");
  const how = "journalctl -k";
  const capture: Capture = {
    ...({ kind: "host.kernel", subject: "", how, at: AT, coverage: LOOKED } as const),
    body: { text },
  };
  const evidence = evidenceOf({ captures: [capture] });
  return readMachine(evidence, machineClock(evidence)).map(({ body }) =>
    "of" in body ? body.of : null,
  );
}

test("a unit is told from a container by the nearest group", () => {
  expect(of("/system.slice/app.service")).toEqual(["unit"]);
  expect(of("/docker/3f2a01/system.slice/app.service")).toEqual(["unit"]);
  expect(of("/system.slice/docker-3f2a.scope")).toEqual(["container"]);
  expect(of("/system.slice/containerd.service/kubepods-burstable")).toEqual(["container"]);
});
