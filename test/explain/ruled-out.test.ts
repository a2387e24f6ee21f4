import { expect, test } from "vitest";
import { explain } from "./paste.ts";

const LOST =
  'nginx-1    | 2025/03/14 10:22:31 [error] 29#29: *17 upstream prematurely closed connection while reading response header from upstream, client: 203.0.113.9, server: _, request: "POST /api/upload HTTP/1.1", upstream: "http://172.18.0.2:8000/api/upload", host: "app.example.com"';
const SERVES =
  "backend-1  | INFO:     Uvicorn running on http://0.0.0.0:8000 (Press CTRL+C to quit)";

const ruledOut = (...lines: readonly string[]) =>
  explain(lines.join("\n")).diagnosis.ruledOut.map(({ cause }) => cause);

const TABLE = [
  "CONTAINER ID   IMAGE          COMMAND   CREATED       STATUS          PORTS      NAMES",
  '3f2a1b9c8d7e   app-backend    "run"     2 hours ago   Up 35 seconds   8000/tcp   app-backend-1',
];
const began = (at: string) =>
  `[{"Name": "/backend-1", "State": {"Status": "running", "StartedAt": "${at}"}, "HostConfig": {}}]`;

test("no end is ruled out where the paste tells of one without its time", () => {
  expect(ruledOut(SERVES, "backend-1 exited with code 137", LOST)).not.toContain(
    "process-exit-in-handler",
  );
  const [first = "", ...others] = [SERVES, "backend-1 exited with code 137", LOST, ...TABLE];
  expect(ruledOut(first, ...others)).not.toContain("process-exit-in-handler");
});

test("it is where the process that runs began before the request", () => {
  const inspected = (at: string) => ruledOut(SERVES, LOST, "", began(at));
  expect(inspected("2025-03-14T09:00:00Z")).toContain("process-exit-in-handler");
  expect(inspected("2025-03-14T10:22:33Z")).not.toContain("process-exit-in-handler");
});
