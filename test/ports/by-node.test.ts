import { createHash } from "node:crypto";
import type { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { local } from "./local-servers.ts";
import { ask, body } from "./requests.ts";

/** Answers each request with these bytes once its head has come. */
const answering = (bytes: string | Buffer) =>
  local.tcp((socket: Socket) => socket.once("data", () => socket.end(bytes)));

describe("an answer that a strict parser refuses", () => {
  const BOTH =
    "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\nhello\r\n0\r\n\r\n";

  test("is lost to who reads strictly, and taken by who is told to be lenient", async () => {
    expect((await ask(await answering(BOTH))).outcome.is).toBe("reset");
    const { outcome } = await ask(await answering(BOTH), { lenient: true });
    expect(outcome).toMatchObject({ is: "answered", status: 200, body: "hello" });
  });

  test("an upload is sent whole as well", async () => {
    const port = await local.http((request, response) => {
      let bytes = 0;
      request.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      request.on("end", () => response.end(`${bytes}`));
    });
    const { outcome } = await ask(port, { method: "POST", body: body(200_000), lenient: true });
    expect(outcome).toMatchObject({ is: "answered", status: 200, body: "200000" });
  });
});

describe("a WebSocket", () => {
  test("is opened with the handshake of RFC 6455", async () => {
    const port = await local.tcp((socket) => {
      socket.once("data", (data) => {
        const key = /sec-websocket-key: (\S+)/i.exec(data.toString())?.[1] ?? "";
        const accept = createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`);
        socket.write(
          `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept.digest("base64")}\r\n\r\n`,
        );
      });
    });
    const { outcome } = await ask(port, { webSocket: true });
    expect(outcome).toMatchObject({ is: "answered", status: 101 });
  });

  test("that is refused gives the refusal", async () => {
    const refusal = "HTTP/1.1 426 Upgrade Required\r\nContent-Length: 3\r\n\r\nno!";
    const { outcome } = await ask(await answering(refusal), { webSocket: true });
    expect(outcome).toMatchObject({ is: "answered", status: 426, body: "no!" });
  });
});

describe("what a server speaks that is no HTTP/1", () => {
  test.each([
    ["http2", Buffer.from("000000040000000000", "hex")],
    ["tls", Buffer.from("15030100020246", "hex")],
  ])("%s", async (spoke, bytes) => {
    const { outcome } = await ask(await answering(bytes));
    expect(outcome).toMatchObject({ is: "reset", spoke });
  });
});
