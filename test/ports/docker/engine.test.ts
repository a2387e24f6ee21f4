import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { connectDocker } from "../../../src/ports/docker/engine.ts";
import { EngineError, StackUnavailable } from "../../../src/ports/docker.ts";
import type { Shell } from "../../../src/ports/shell.ts";

let folder = "";
let server: Server | null = null;
let asked: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "engine-"));
  asked = [];
  vi.stubEnv("DOCKER_HOST", `unix://${folder}/engine.sock`);
  vi.stubEnv("DOCKER_CONTEXT", "");
  vi.stubEnv("DOCKER_CONFIG", folder);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
  server = null;
  rmSync(folder, { recursive: true });
});

/** An engine that answers pings, and everything else as the test says. */
async function engine(answer: (path: string, response: ServerResponse) => void): Promise<void> {
  server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(`${request.method} ${path}`);
    if (path.startsWith("/_ping")) response.end("OK");
    else answer(path, response);
  });
  await new Promise<void>((resolve) => server?.listen(`${folder}/engine.sock`, resolve));
}

const noShell: Shell = { run: () => Promise.reject(new Error("no shell here")) };

test("without an engine there is nothing to work with, and the address is named", async () => {
  await expect(connectDocker(noShell)).rejects.toThrow(StackUnavailable);
  await expect(connectDocker(noShell)).rejects.toThrow(`unix://${folder}/engine.sock`);
});

test("an engine behind ssh is refused with what to do instead", async () => {
  vi.stubEnv("DOCKER_HOST", "ssh://deploy@example.com");
  await expect(connectDocker(noShell)).rejects.toThrow(/Point DOCKER_HOST to one/);
});

test("the current docker context is used where DOCKER_HOST is not set", async () => {
  await engine(() => undefined);
  vi.stubEnv("DOCKER_HOST", "");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "config.json"), JSON.stringify({ currentContext: "other" }));
  const ran: string[] = [];
  const docker = await connectDocker({
    run(program, args) {
      ran.push([program, ...args].join(" "));
      return Promise.resolve({
        exitCode: 0,
        stdout: `unix://${folder}/engine.sock\n`,
        stderr: "",
      });
    },
  });
  expect(ran).toEqual(["docker context inspect other --format {{.Endpoints.docker.Host}}"]);
  expect(docker.endpoint).toBe(`unix://${folder}/engine.sock`);
});

test("the engine's own words and status come through", async () => {
  await engine((_, response) => {
    response.writeHead(409, { "content-type": "application/json" });
    response.end(JSON.stringify({ message: "container is paused" }));
  });
  const docker = await connectDocker(noShell);
  const failed = docker.inspect("abc");
  await expect(failed).rejects.toThrow(EngineError);
  await expect(failed).rejects.toThrow("GET /containers/abc/json: container is paused");
  await expect(failed).rejects.toMatchObject({ status: 409 });
});

test("an image that is not there is no error", async () => {
  await engine((_, response) => {
    response.writeHead(404);
    response.end(JSON.stringify({ message: "No such image" }));
  });
  expect(await (await connectDocker(noShell)).image("nothing")).toBeNull();
});

test("a call that gets no answer is given up in time", async () => {
  await engine(() => undefined);
  const docker = await connectDocker(noShell);
  await expect(docker.version({ timeoutMs: 50 })).rejects.toThrow(
    "GET /version: no answer within 50 ms",
  );
});

test("an engine that goes away in the middle of a call is no longer there", async () => {
  await engine((_, response) => response.destroy());
  const docker = await connectDocker(noShell);
  await expect(docker.version()).rejects.toThrow(StackUnavailable);
});

test("events end when the engine closes the stream, and what came before is kept", async () => {
  await engine((_, response) => {
    response.write('{"Action":"start"}\n{"Action":"di');
    response.write('e"}\n{"Action":"cut');
    setTimeout(() => response.destroy(), 20);
  });
  const docker = await connectDocker(noShell);
  const seen: unknown[] = [];
  for await (const event of await docker.events(["a=b"], 1.5)) seen.push(event);
  expect(seen).toEqual([{ Action: "start" }, { Action: "die" }]);
  expect(decodeURIComponent(asked.at(-1) ?? "")).toContain('"label":["a=b"]');
});

test("output of a terminal is not taken apart, and only its end is kept", async () => {
  await engine((_, response) => response.end("2026 one\n2026 two\n2026 three\n"));
  const docker = await connectDocker(noShell);
  expect(await docker.logs("abc", { tty: true, bytes: 12 })).toEqual({
    text: "2026 three\n",
    truncated: true,
  });
});

test("a name with a port is split into repository and tag at the right colon", async () => {
  await engine((_, response) => {
    response.writeHead(201);
    response.end();
  });
  const docker = await connectDocker(noShell);
  await docker.tag("sha256:1", "registry:5000/app");
  await docker.tag("sha256:1", "registry:5000/app:v2");
  const tags = asked
    .filter((call) => call.includes("/tag"))
    .map((call) => decodeURIComponent(call));
  expect(tags[0]).toContain("repo=registry:5000/app&tag=latest");
  expect(tags[1]).toContain("repo=registry:5000/app&tag=v2");
});
