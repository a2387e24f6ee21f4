import { describe, expect, test } from "vitest";
import { RELEASES, sample } from "./sample.ts";

const QUIET = new Set([
  "listening",
  "ready",
  "access",
  "worker-started",
  "database-ready",
  "shutting-down",
]);

const servers = [
  ["uvicorn-healthy", "uvicorn", "0.0.0.0", 8000],
  ["uvicorn-loopback", "uvicorn", "127.0.0.1", 8000],
  ["uvicorn-workers-healthy", "uvicorn", "0.0.0.0", 8000],
  ["gunicorn-healthy", "gunicorn", "0.0.0.0", 8000],
  ["flask-healthy", "flask", "0.0.0.0", 5000],
  ["django-healthy", "django", "127.0.0.1", 8000],
  ["node-healthy", "application", "127.0.0.1", 3000],
] as const;

describe.each(RELEASES)("a healthy server of %s", (release) => {
  test.each(servers)("%s says where it listens, and nothing bad", (name, server, host, port) => {
    const logs = sample(`${release}-${name}`);
    expect(logs).toContainEqual({ code: "listening", server, host, port });
    expect(logs.filter(({ code }) => !QUIET.has(code))).toEqual([]);
  });

  test.each([
    ["uvicorn-healthy"],
    ["uvicorn-workers-healthy"],
    ["gunicorn-healthy"],
    ["flask-healthy"],
    ["django-healthy"],
  ])("%s shows the requests it answered", (name) => {
    const answered = sample(`${release}-${name}`).filter(({ code }) => code === "access");
    expect(answered.length).toBeGreaterThan(1);
    expect(new Set(answered.map((log) => JSON.stringify(log)))).toEqual(
      new Set([JSON.stringify({ code: "access", method: "GET", path: "/ok", status: 200 })]),
    );
  });

  test("each worker of uvicorn is ready by itself", () => {
    const logs = sample(`${release}-uvicorn-workers-healthy`);
    expect(logs.filter(({ code }) => code === "ready")).toHaveLength(2);
    expect(logs.filter(({ code }) => code === "worker-started")).toHaveLength(2);
  });

  test("a database tells when it is starting and when it is ready", () => {
    const logs = sample(`${release}-postgres`);
    expect(logs).toContainEqual({ code: "database-ready" });
    expect(logs).toContainEqual({
      code: "listening",
      server: "postgres",
      host: "0.0.0.0",
      port: 5432,
    });
    expect(sample(`${release}-postgres-initdb`)).toEqual([]);
  });
});
