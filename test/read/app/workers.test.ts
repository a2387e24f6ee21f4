import { describe, expect, test } from "vitest";
import { exceptions, RELEASES, read, sample } from "./sample.ts";

const lost = (name: string) => sample(name).filter(({ code }) => code === "worker-lost");

describe.each(RELEASES)("workers of %s", (release) => {
  test("uvicorn's parent says that a child died, and starts another", () => {
    const logs = sample(`${release}-uvicorn-workers-killed`);
    const started = logs.filter(({ code }) => code === "worker-started");
    // uvicorn before 0.30 does not watch its children.
    const watched = release === "trixie";
    expect(started).toHaveLength(watched ? 3 : 2);
    expect(logs.filter(({ code }) => code === "worker-lost")).toHaveLength(watched ? 1 : 0);
  });

  test("gunicorn names the signal that killed a worker, in old and new words", () => {
    expect(lost(`${release}-gunicorn-killed`)).toMatchObject([
      { server: "gunicorn", signal: 9, exitCode: null },
    ]);
  });

  test("gunicorn gives the exit code of a worker that left, since version 21", () => {
    const left = lost(`${release}-gunicorn-left`);
    expect(left).toMatchObject(release === "trixie" ? [{ signal: null, exitCode: 7 }] : []);
  });

  test("a worker that took too long is told with its pid", () => {
    const logs = sample(`${release}-gunicorn-timeout`);
    const [started] = logs.filter((log) => log.code === "worker-started");
    expect(logs).toContainEqual({
      code: "worker-timeout",
      server: "gunicorn",
      pid: started?.pid,
    });
    const raised = exceptions(logs).map(({ error, path }) => ({ error, path }));
    expect(raised).toEqual(
      release === "trixie" ? [{ error: { is: "system-exit", status: "1" }, path: "/slow" }] : [],
    );
  });

  test("workers that are stopped with their master are not lost", () => {
    for (const name of ["gunicorn-healthy", "gunicorn-uvicorn-worker", "uvicorn-workers-healthy"]) {
      expect(lost(`${release}-${name}`)).toEqual([]);
    }
  });
});

test("gunicorn 21 tells the same exit of a worker twice, with and without a full stop", () => {
  const head = "[2026-11-20 08:49:37 +0000] [360] [ERROR] Worker (pid:361) exited with code 1";
  expect(read(`${head}\n${head}.`)).toHaveLength(1);
});

test("php-fpm names the signal that ended a child", () => {
  const line =
    "[20-Nov-2026 08:00:00] WARNING: [pool www] child 12 exited on signal 9 (SIGKILL) after 12.3 seconds from start";
  expect(read(line).map(({ log }) => log)).toEqual([
    { code: "worker-lost", server: "php-fpm", pid: 12, signal: 9, exitCode: null },
  ]);
});
