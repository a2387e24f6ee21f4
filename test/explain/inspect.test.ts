import { expect, test } from "vitest";
import { explain } from "./paste.ts";

const state = (more: readonly string[] = []) =>
  [
    "{",
    ...more,
    '  "State": {',
    '    "Status": "exited",',
    '    "OOMKilled": true,',
    '    "ExitCode": 137,',
    '    "StartedAt": "2025-03-14T10:00:00.1Z",',
    '    "FinishedAt": "2025-03-14T10:22:31.2Z"',
    "  },",
    '  "Name": "/app-backend-1"',
    "}",
  ].join("\n");

test("a container that ended is evidence of the time at which it did", () => {
  const [root] = explain(state()).diagnosis.root;
  expect(root?.evidence.map(({ at }) => at)).toEqual(["2025-03-14T10:22:31.2Z"]);
});

test("what has no time in the paste has none in the report", () => {
  const pastes = [
    "web-1 exited with code 1",
    "NAME      IMAGE   STATUS\nweb-1     shop    Restarting (1) 5 seconds ago",
  ];
  for (const paste of pastes) {
    const [root] = explain(paste).diagnosis.root;
    expect(root?.evidence.map(({ at }) => at)).toEqual([null]);
  }
});

test("a memory limit that was not pasted is not called none", () => {
  const [root] = explain(state()).diagnosis.root;
  expect(root).toMatchObject({ cause: "container-oom-killed", confidence: "likely" });
  expect(root?.summary).not.toContain("none");
});

test("one that was pasted is named", () => {
  const [root] = explain(state(['  "HostConfig": { "Memory": 67108864 },'])).diagnosis.root;
  expect(root).toMatchObject({ cause: "container-oom-killed", confidence: "certain" });
  expect(root?.summary).toContain("64 MB");
});

test("of nginx's container neither a limit nor a number of kills is made up", () => {
  const killed = "2025/03/14 10:22:31 [alert] 1#1: worker process 29 exited on signal 9";
  const said = (part: string) => {
    const container = `[{"Name": "/nginx-1", "State": {"Status": "running", "Paused": false}, ${part}}]`;
    const [root] = explain([killed, "", container].join("\n")).diagnosis.root;
    expect(root).toMatchObject({ cause: "nginx-worker-killed" });
    return root?.summary ?? "";
  };
  for (const part of ['"Mounts": []', '"HostConfig": {"NetworkMode": "x"}']) {
    expect(said(part)).not.toMatch(/none|unknown|\b0 kills/);
  }
  expect(said('"HostConfig": {"Memory": 67108864}')).toMatch(/: 64 MB\.$/);
  expect(said('"HostConfig": {"Memory": 0}')).toMatch(/has no memory limit/);
});
