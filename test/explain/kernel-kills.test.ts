import { describe, expect, test } from "vitest";
import { explain, recognised } from "./paste.ts";

const LOST =
  '2025/03/14 10:22:31 [error] 29#29: *17 upstream prematurely closed connection while reading response header from upstream, client: 172.18.0.1, server: , request: "POST /up HTTP/1.1", upstream: "http://172.18.0.2:8080/up", host: "x"';
const SIZES =
  "total-vm:4567890kB, anon-rss:1987654kB, file-rss:0kB, shmem-rss:0kB, UID:1000 pgtables:4321kB oom_score_adj:0";
const MACHINE = `Out of memory: Killed process 12345 (java) ${SIZES}`;
const LIMIT = `Memory cgroup out of memory: Killed process 12345 (python) ${SIZES}`;
const GROUP =
  "oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=docker-3f2a.scope,mems_allowed=0,oom_memcg=/system.slice/docker-3f2a.scope,task_memcg=/system.slice/docker-3f2a.scope,task=python,pid=12345,uid=0";
const JOURNAL = "Mar 14 10:22:30 srv kernel: ";

function roots(...lines: readonly string[]) {
  return explain(lines.join("\n")).diagnosis.root.map(
    ({ cause, confidence }) => `${cause}, ${confidence}`,
  );
}

describe("memory of the machine", () => {
  test.each([
    ["dmesg", "[12345.678901] "],
    ["dmesg -T", "[Fri Mar 14 10:22:30 2025] "],
    ["journalctl -k", JOURNAL],
    ["journalctl -k -o short-iso", "2025-03-14T10:22:30+0000 srv kernel: "],
    ["the words alone", ""],
  ])("as %s prints it", (_, prefix) => {
    expect(roots(`${prefix}${MACHINE}`, LOST)).toEqual(["host-oom-killed, likely"]);
    const [root] = explain(`${prefix}${MACHINE}\n${LOST}`).diagnosis.root;
    expect(root?.summary).toContain("`java` (process 12345)");
  });
});

describe("the limit of a container", () => {
  test("is not taken for the memory of the machine", () => {
    const kill = `[Fri Mar 14 10:22:30 2025] ${LIMIT}`;
    expect(roots(kill, LOST)).toEqual(["container-oom-killed, likely"]);
  });

  test("its own end is, by exit code 137", () => {
    const kernel = [GROUP, LIMIT].map((line) => `${JOURNAL}${line}`);
    const lines = [...kernel, "backend-1 exited with code 137", `nginx-1  | ${LOST}`];
    expect(roots(...lines)).toEqual(["container-oom-killed, likely"]);
    const [{ understood, noise } = { understood: 0, noise: 0 }] = recognised(lines.join("\n"));
    expect({ understood, noise }).toEqual({ understood: 2, noise: 0 });
  });

  test("a worker's end by the server's own word", () => {
    const worker =
      "backend-1  | [2025-03-14 10:22:31 +0000] [1] [ERROR] Worker (pid:9) was sent SIGKILL! Perhaps out of memory?";
    expect(roots(`${JOURNAL}${LIMIT}`, worker, `nginx-1  | ${LOST}`)).toEqual([
      "worker-oom-killed, likely",
    ]);
  });
});

test("a database that was killed is not the backend", () => {
  expect(roots(`[1.5] ${MACHINE.replace("java", "postgres")}`, LOST)).toEqual([]);
});

test("of exit code 137 alone it is said that it is a kill, and how to see whose", () => {
  const paste = ["backend-1 exited with code 137", `nginx-1  | ${LOST}`].join("\n");
  const [root] = explain(paste).diagnosis.root;
  expect(root?.summary).toContain("exit code 137 is SIGKILL");
  expect(root?.fix.command).toContain("OOMKilled");
  expect(root?.fix.command).toContain("dmesg");
});

describe("a kill that another service ended of", () => {
  const kill = `[4242.111] ${MACHINE}`;
  const lost = `backend-1  | Listening on port 8080\nnginx-1  | ${LOST}`;

  test("is not the backend's", () => {
    expect(roots(kill, "thumbs-1 exited with code 137", lost)).toEqual([]);
    const named = kill.replace("(java)", "(thumbs)");
    expect(roots(named, "thumbs-1 exited with code 1", lost)).toEqual([]);
  });

  test("nor holds against one that the backend lost, too", () => {
    const worker =
      "backend-1  | [2025-03-14 10:22:31 +0000] [1] [ERROR] Worker (pid:9) was sent SIGKILL! Perhaps out of memory?";
    expect(roots(kill, "thumbs-1 exited with code 137", worker, lost)).not.toEqual([]);
  });
});
