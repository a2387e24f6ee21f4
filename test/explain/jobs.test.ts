import { describe, expect, test } from "vitest";
import { explain } from "./paste.ts";

const named = (lines: readonly string[]) =>
  explain(lines.join("\n")).diagnosis.root.map(({ cause, subject }) => ({ cause, subject }));

const access = (status: number) =>
  `nginx-1    | 172.18.0.1 - - [14/Mar/2025:10:22:31 +0000] "GET /api/health HTTP/1.1" ${status} 15 "-" "curl/8.5.0" "-"`;
const done = (name: string) => [`${name}-1  | All is prepared.`, `${name}-1 exited with code 0`];
const LISTENING =
  "api-1      | INFO:     Uvicorn running on http://0.0.0.0:8000 (Press CTRL+C to quit)";
const COMPOSE = [
  "services:",
  "  prepare:",
  "    image: shop-web",
  '    restart: "no"',
  "  api:",
  "    image: shop-web",
  "    depends_on: {prepare: {condition: service_completed_successfully}}",
];

describe("work that is done accuses nobody", () => {
  test.each([
    ["of a service whose name says it", done("migrate")],
    ["of a service whose name says it, before the server", [...done("db-init"), LISTENING]],
    ["of a service that the others wait for", [...COMPOSE, ...done("prepare")]],
    ["of any service, while requests succeed", [...done("assets"), LISTENING, access(200)]],
  ])("%s", (_, lines) => {
    expect(named(lines)).toEqual([]);
    expect(explain(lines.join("\n")).verdict).toBe("unknown");
  });
});

describe("a server that comes to its end is named", () => {
  const idle = { cause: "foreground-missing", subject: "api" };

  test("also beside work that is done", () => {
    expect(named([...done("migrate"), ...done("api"), access(502)])).toEqual([idle]);
    expect(named([...COMPOSE, ...done("prepare"), ...done("api")])).toEqual([idle]);
  });

  test("also where nothing else is shown", () => {
    expect(named(done("api"))).toEqual([idle]);
    expect(named([...done("api"), "frontend-1  | ready"])).toEqual([idle]);
  });
});
