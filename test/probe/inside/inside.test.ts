import { describe, expect, test } from "vitest";
import type { Docker } from "../../../src/ports/docker.ts";
import { EngineError } from "../../../src/ports/docker.ts";
import type { HttpRequest } from "../../../src/ports/http.ts";
import { insideOf } from "../../../src/probe/inside/inside.ts";
import { local, silent } from "../../ports/local-servers.ts";
import { body } from "../../ports/requests.ts";
import { machineWith, started, tools } from "./local-relays.ts";

async function ask(docker: Docker, port: number, change: Partial<HttpRequest> = {}) {
  const { signal } = new AbortController();
  const http = await insideOf({
    docker,
    containers: () => Promise.resolve([]),
    labels: {},
    signal,
  })("nginx");
  if (!http) throw new Error("there is no way in");
  const { outcome } = await http.send({
    method: "GET",
    scheme: "http",
    address: "127.0.0.1",
    port,
    path: "/",
    host: "app.example.com",
    headers: {},
    body: null,
    insecure: true,
    connectTimeoutMs: 5000,
    timeoutMs: 10_000,
    ...change,
  });
  return outcome;
}

describe.each(tools)("through %s", (tool) => {
  const docker = machineWith(tool);

  test("an answer comes as from here, and the relay is gone then", async () => {
    const port = await local.http((request, response) => response.end(request.headers.host));
    expect(await ask(docker, port)).toMatchObject({ status: 200, body: "app.example.com" });
    await expect
      .poll(() => started.every(({ exitCode, signalCode }) => exitCode !== null || signalCode))
      .toBe(true);
  });

  test("an upload arrives whole", async () => {
    let received = 0;
    const port = await local.http((request, response) => {
      request.on("data", (chunk: Buffer) => {
        received += chunk.length;
      });
      request.on("end", () => response.end("thanks"));
    });
    const outcome = await ask(docker, port, { method: "POST", body: body(3_000_000) });
    expect(outcome).toMatchObject({ is: "answered", body: "thanks" });
    expect(received).toBe(3_000_000);
  });

  test("an answer that comes before the upload's end is taken", async () => {
    const early = "HTTP/1.1 413 Too Large\r\nContent-Length: 7\r\nConnection: close\r\n\r\ntoo big";
    const port = await local.tcp((socket) => {
      socket.once("data", () =>
        socket.write(early, () => setTimeout(() => socket.resetAndDestroy(), 20)),
      );
    });
    const outcome = await ask(docker, port, { method: "POST", body: body(30_000_000) });
    expect(outcome).toMatchObject({ is: "answered", status: 413, body: "too big" });
  });

  test("https goes through it too", async () => {
    const port = await local.https((_, response) => response.end("secret"));
    expect(await ask(docker, port, { scheme: "https" })).toMatchObject({ body: "secret" });
  });

  test("refused, unresolved, reset and timed out are told apart", async () => {
    expect(await ask(docker, await local.nobody())).toMatchObject({
      is: "refused",
      code: "ECONNREFUSED",
    });
    expect(await ask(docker, 80, { address: "no-such-host.invalid" })).toMatchObject({
      is: "unresolved",
      name: "no-such-host.invalid",
    });
    const closing = await local.tcp((socket) => socket.once("data", () => socket.end()));
    expect(await ask(docker, closing)).toMatchObject({ is: "reset", afterBytes: 0 });
    const mute = await local.http(silent);
    expect(await ask(docker, mute, { timeoutMs: 4000 })).toMatchObject({
      is: "timed-out",
      phase: "answer",
    });
  });
});

test("a container that ended meanwhile has no address any more", async () => {
  const pipe = () => Promise.reject(new EngineError("container is not running", 409));
  expect(await ask(machineWith("node", { pipe }), 80)).toMatchObject({ is: "refused" });
});
