import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { UsageError } from "../../src/plan/usage-error.ts";
import type { ReportCheck } from "../../src/report/report.ts";
import { whyOf } from "../../src/report/words.ts";
import { check } from "../../src/verbs/check.ts";
import { realPorts } from "../../src/verbs/ports.ts";

let cwd: string;
let server: Server;
const asked: string[] = [];
beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), "bad-gateway-url-"));
  asked.length = 0;
  server = createServer((request, answer) => {
    asked.push(`${request.method} ${request.url?.split("?")[0]}`);
    request.resume().on("end", () => {
      if (request.url?.startsWith("/flaky")) answer.statusCode = asked.length % 4 === 0 ? 502 : 200;
      else if (request.url === "/gone") answer.statusCode = 502;
      else answer.statusCode = request.method === "POST" ? 201 : 404;
      answer.end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(() => {
  server.close();
  rmSync(cwd, { recursive: true, force: true });
});

const nothing = () => undefined;

async function checked(options: Readonly<Record<string, string>>) {
  const { port } = server.address() as AddressInfo;
  const given = { target: `{url: "http://127.0.0.1:${port}"}`, timeout: "2", ...options };
  const raw = { cwd, dir: null, config: null, out: null, env: {}, options: given };
  const progress = { begin: nothing, note: nothing, end: nothing, warn: nothing };
  const { signal } = new AbortController();
  const ports = {
    ...realPorts(),
    engine: () => Promise.reject(new Error("there is no engine to be asked")),
  };
  return (await check(raw, { signal, progress, ports })).report;
}

test("an upload that is accepted proves the path, and is sent once", async () => {
  const report = await checked({ "upload-path": "/photos" });
  expect(report.verdict).toBe("healthy");
  expect(report.checks.map(({ id }) => id)).toEqual(["upload:proxied"]);
  expect(asked.filter((line) => line.startsWith("POST"))).toEqual(["POST /photos"]);
});

test("a refusal proves nothing from outside: whoever is on the way may have made it", async () => {
  const report = await checked({ "health-proxied": "/healthz" });
  expect(report.verdict).toBe("unknown");
  expect(report.checks[0]).toMatchObject({ ok: null });
  expect(report.diagnosis.unanswered).toHaveLength(1);
});

test("a gateway error is broken, without a cause that nobody could see", async () => {
  const report = await checked({ "upload-path": "/gone" });
  expect(report.verdict).toBe("broken");
  expect(report.diagnosis.root).toEqual([]);
});

test("what fails now and then is broken, with its rate", async () => {
  const report = await checked({ routes: '[{path: "/flaky", expect: [200]}]' });
  const [check] = report.checks;
  expect(report.verdict).toBe("broken");
  expect(check?.burst?.of).toBe(20);
  expect(check?.burst?.failed).toBeGreaterThan(2);
  expect(whyOf(check as ReportCheck)).toContain(`${check?.burst?.failed} of 20 attempts failed`);
});

test.each([
  ["{}", /one of url, docker, swarm and ssh/],
  ["{url: 'http://a.test/path'}", /without a path/],
  ["{docker: {}}", /project/],
  ["{podman: {}}", /no such key/],
])("%s is refused with what would be right", async (target, said) => {
  const problems = await checked({ target }).catch((error: unknown) => error);
  expect(problems).toBeInstanceOf(UsageError);
  expect(JSON.stringify(problems)).toMatch(said);
});
