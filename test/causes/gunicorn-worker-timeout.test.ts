import { describe, expect, test } from "vitest";
import { changed, found, STACK } from "./a-stack.ts";

const PATIENT = changed(
  "nginx.conf",
  "proxy_pass http://backend:8000;",
  "proxy_pass http://backend:8000;\n        proxy_read_timeout 10m;",
);

function started(options: string, more: Readonly<Record<string, string>> = {}) {
  const cmd = `CMD gunicorn ${options} -b 0.0.0.0:8000 app:app\n`;
  const dockerfile = STACK["backend/Dockerfile"]
    .replace(/^CMD.*\n/m, cmd)
    .replace("uvicorn", "gunicorn");
  return found({ ...PATIENT, "backend/Dockerfile": dockerfile, ...more });
}

describe("a sync worker has no more time for a request than for its reports", () => {
  test.each(["", "-k sync", "--threads 1", "--timeout 60 -w 4"])("%s", async (options) => {
    expect(await started(options)).toEqual([
      expect.stringMatching(/^warning gunicorn-worker-timeout/),
    ]);
  });
});

describe("other workers report while a request takes its time", () => {
  test.each([
    "-k uvicorn.workers.UvicornWorker",
    "--worker-class=gevent",
    "--worker-class gthread",
    "--threads 4",
    "-c settings.py",
  ])("%s", async (options) => {
    expect(await started(options)).toEqual([]);
  });

  test("settings that gunicorn reads by itself may choose them", async () => {
    const settings = { "backend/gunicorn.conf.py": 'worker_class = "gevent"\n' };
    expect(await started("", settings)).toEqual([]);
  });
});
