import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { http } from "../../src/ports/http.ts";
import { local, silent } from "./local-servers.ts";
import { ask, body } from "./requests.ts";

describe("an answer", () => {
  test("keeps status, headers, the first 2 KiB, size and hash of the body", async () => {
    const text = "x".repeat(5000);
    const port = await local.http((_, response) => {
      response.writeHead(201, { "X-Made-By": "app", "Set-Cookie": ["a=1", "b=2"] });
      response.end(text);
    });
    const { outcome, text: whole, setCookies } = await ask(port);
    expect(outcome).toMatchObject({
      is: "answered",
      status: 201,
      headers: { "x-made-by": "app", "set-cookie": "a=1, b=2" },
      body: "x".repeat(2048),
      bodyBytes: 5000,
      bodyHash: createHash("sha256").update(text).digest("hex"),
      redirects: [],
    });
    expect(whole).toBe(text);
    expect(setCookies).toEqual(["a=1", "b=2"]);
  });

  test("the Host header is ours to choose, whatever is connected to", async () => {
    const seen: unknown[] = [];
    const port = await local.http((request, response) => {
      seen.push(request.headers, request.url);
      response.end();
    });
    await ask(port, { path: "/a%20b?c=d", headers: { "X-API-Key": "any" } });
    expect(seen).toEqual([
      { host: "app.example.com", connection: "close", accept: "*/*", "x-api-key": "any" },
      "/a%20b?c=d",
    ]);
  });

  test("what speaks of the connection is ours, and white space around a value is not sent", async () => {
    const seen: unknown[] = [];
    const port = await local.http((request, response) => {
      seen.push(request.headers);
      response.end();
    });
    const headers = { Connection: "keep-alive", Upgrade: "h2c", Authorization: "Bearer x\n" };
    await ask(port, { method: "POST", headers });
    expect(seen).toEqual([
      {
        host: "app.example.com",
        connection: "close",
        accept: "*/*",
        authorization: "Bearer x",
        "content-length": "0",
      },
    ]);
  });

  test("a body is sent with its length", async () => {
    let received = 0;
    let length: string | undefined;
    const port = await local.http((request, response) => {
      length = request.headers["content-length"];
      request.on("data", (chunk: Buffer) => {
        received += chunk.length;
      });
      request.on("end", () => response.end("thanks"));
    });
    const { outcome } = await ask(port, { method: "POST", body: body(3_000_000) });
    expect(outcome).toMatchObject({ is: "answered", status: 200, body: "thanks" });
    expect({ received, length }).toEqual({ received: 3_000_000, length: "3000000" });
  });

  test("is read no further than 10 MiB", async () => {
    const port = await local.http((_, response) => {
      const more = () => {
        while (response.write(Buffer.alloc(65_536)));
      };
      response.on("drain", more);
      more();
    });
    const { outcome } = await ask(port);
    expect(outcome.is).toBe("answered");
    expect(outcome.is === "answered" && outcome.bodyBytes).toBeLessThan(11 * 1024 * 1024);
  });
});

describe("a failure is an outcome", () => {
  test("nobody listens: refused", async () => {
    const { outcome } = await ask(await local.nobody());
    expect(outcome).toMatchObject({ is: "refused", code: "ECONNREFUSED" });
  });

  test("a name that does not exist: unresolved", async () => {
    const { outcome } = await ask(80, { address: "no-such-host.invalid" });
    expect(outcome).toMatchObject({ is: "unresolved", name: "no-such-host.invalid" });
  });

  test("the peer closes without a word: reset", async () => {
    const port = await local.tcp((socket) => socket.once("data", () => socket.end()));
    expect((await ask(port)).outcome).toMatchObject({ is: "reset", afterBytes: 0 });
  });

  test("the peer resets during an upload: reset", async () => {
    const port = await local.tcp((socket) => {
      socket.once("data", () => socket.resetAndDestroy());
    });
    const { outcome } = await ask(port, { method: "POST", body: body(3_000_000) });
    expect(outcome).toMatchObject({ is: "reset", afterBytes: 0 });
  });

  test("half an answer: reset, with the bytes that came", async () => {
    const half = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf";
    const port = await local.tcp((socket) => socket.once("data", () => socket.end(half)));
    expect((await ask(port)).outcome).toMatchObject({ is: "reset", afterBytes: half.length });
  });

  test("an answer that is not HTTP: reset, and the detail says so", async () => {
    const port = await local.tcp((socket) => socket.end("SSH-2.0-OpenSSH_9.2\r\n"));
    const { outcome } = await ask(port);
    expect(outcome).toMatchObject({ is: "reset", detail: expect.stringContaining("HPE_") });
  });

  test("no answer: timed out while waiting for it", async () => {
    const port = await local.http(silent);
    const { outcome } = await ask(port, { timeoutMs: 100 });
    expect(outcome).toMatchObject({ is: "timed-out", phase: "answer" });
  });

  test("an answer that never ends: timed out", async () => {
    const port = await local.http((_, response) => response.write("and"));
    const { outcome } = await ask(port, { timeoutMs: 100 });
    expect(outcome).toMatchObject({ is: "timed-out", phase: "answer" });
  });

  test("a TLS handshake that never ends: timed out while connecting", async () => {
    const port = await local.tcp(silent);
    const { outcome } = await ask(port, { scheme: "https", connectTimeoutMs: 100 });
    expect(outcome).toMatchObject({ is: "timed-out", phase: "connect" });
  });
});

describe("https", () => {
  const secure = () => local.https((_, response) => response.end("secret"));

  test("a certificate that cannot be verified is a failure that says why", async () => {
    const { outcome } = await ask(await secure(), { scheme: "https" });
    expect(outcome).toMatchObject({
      is: "reset",
      detail: expect.stringContaining("SELF_SIGNED"),
    });
  });

  test("unless we were told to accept it", async () => {
    const { outcome } = await ask(await secure(), { scheme: "https", insecure: true });
    expect(outcome).toMatchObject({ is: "answered", body: "secret" });
  });

  test("a server that speaks no TLS is a failure that says so", async () => {
    const port = await local.http((_, response) => response.end());
    const { outcome } = await ask(port, { scheme: "https", insecure: true });
    expect(outcome).toMatchObject({ is: "reset", detail: expect.stringMatching(/SSL/) });
  });
});

describe("abort", () => {
  test("before and during the exchange rejects with the reason", async () => {
    const port = await local.http(silent);
    const reason = new Error("enough");
    await expect(ask(port, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const stop = new AbortController();
    const asked = ask(port, { signal: stop.signal });
    setTimeout(() => stop.abort(reason), 20);
    await expect(asked).rejects.toBe(reason);
  });
});

describe("connect", () => {
  test("tells an open port from one where nobody listens", async () => {
    const port = await local.http(silent);
    expect(await http.connect("127.0.0.1", port, 1000)).toMatchObject({ is: "open" });
    expect(await http.connect("127.0.0.1", await local.nobody(), 1000)).toMatchObject({
      is: "refused",
      code: "ECONNREFUSED",
    });
  });
});
