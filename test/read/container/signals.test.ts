import { describe, expect, test } from "vitest";
import { readEvents } from "../../../src/read/container/events.ts";
import { readListeners } from "../../../src/read/container/listeners.ts";
import { readMemory } from "../../../src/read/container/memory.ts";
import { jsonSample, looked } from "../a-case.ts";

describe("events", () => {
  const events = readEvents(
    looked("docker.events", "", jsonSample("events.json") as readonly unknown[]),
  );
  const of = (service: string) =>
    events
      .filter((fact) => fact.kind === "container.event" && fact.subject === service)
      .map((fact) => fact.body);

  test("tell the life of a container that crashed", () => {
    expect(of("crash")).toMatchObject([
      { action: "create" },
      { action: "start" },
      { action: "die", exitCode: 3 },
      { action: "destroy" },
    ]);
  });

  test("tell that the kernel killed for memory", () => {
    expect(of("oom")).toContainEqual({ action: "oom", exitCode: null, detail: "" });
  });

  test("tell health, and leave out what ran inside", () => {
    expect(of("sick")).toContainEqual({ action: "health", exitCode: null, detail: "unhealthy" });
    expect(of("sick").some((body) => `${JSON.stringify(body)}`.includes("exec"))).toBe(false);
  });

  test("carry the engine's clock", () => {
    expect(events[0]?.seen.at).toBe("2026-11-20T08:35:19.893Z");
  });
});

describe("listeners", () => {
  const head = "  sl  local_address rem_address   st tx_queue\n";
  const line = (local: string, state: string) => `   0: ${local} 00000000:0000 ${state} 0000\n`;
  const read = (tcp: string, tcp6: string) =>
    readListeners(looked("listeners", "web", { tcp: head + tcp, tcp6: head + tcp6 })).map(
      (fact) => fact.body,
    );

  test("only sockets that listen, without docker's name server", () => {
    expect(
      read(
        line("0B00007F:931D", "0A") + line("0100007F:1F62", "0A") + line("020012AC:0050", "01"),
        "",
      ),
    ).toEqual([{ address: "127.0.0.1", port: 8034, family: 4, loopback: true, waiting: 0 }]);
  });

  test("of both families", () => {
    const any = "00000000000000000000000000000000:1F90";
    const loop = "00000000000000000000000001000000:1F90";
    const mapped = "0000000000000000FFFF00000100007F:1F90";
    const global = "B80D0120000000000000000001000000:1F90";
    expect(read("", [any, loop, mapped, global].map((a) => line(a, "0A")).join(""))).toEqual([
      { address: "::", port: 8080, family: 6, loopback: false, waiting: 0 },
      { address: "::1", port: 8080, family: 6, loopback: true, waiting: 0 },
      { address: "127.0.0.1", port: 8080, family: 6, loopback: true, waiting: 0 },
      { address: "2001:db8::1", port: 8080, family: 6, loopback: false, waiting: 0 },
    ]);
  });
});

describe("memory", () => {
  const read = (body: Record<string, string>) =>
    readMemory(looked("cgroup.memory", "web", body)).body;

  test("cgroup version 2", () => {
    expect(
      read({
        "memory.max": "536870912\n",
        "memory.current": "1000\n",
        "memory.peak": "2000\n",
        "memory.events": "low 0\nhigh 0\nmax 12\noom 1\noom_kill 2\noom_group_kill 0\n",
      }),
    ).toEqual({ limit: 536870912, usage: 1000, peak: 2000, oomKills: 2 });
  });

  test("cgroup version 1, without a limit", () => {
    expect(
      read({
        "/sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712\n",
        "/sys/fs/cgroup/memory/memory.usage_in_bytes": "4096\n",
        "/sys/fs/cgroup/memory/memory.max_usage_in_bytes": "8192\n",
        "/sys/fs/cgroup/memory/memory.oom_control": "oom_kill_disable 0\nunder_oom 0\noom_kill 0\n",
      }),
    ).toEqual({ limit: null, usage: 4096, peak: 8192, oomKills: 0 });
  });

  test("says nothing about files that are absent", () => {
    expect(read({ "memory.max": "max\n" })).toEqual({
      limit: null,
      usage: null,
      peak: null,
      oomKills: null,
    });
  });
});
