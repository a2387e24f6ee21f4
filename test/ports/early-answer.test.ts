import type { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { local } from "./local-servers.ts";
import { ask, body } from "./requests.ts";

describe("an early answer while the body is still being sent", () => {
  const ANSWER = "HTTP/1.1 413 Too Large\r\nContent-Length: 7\r\nConnection: close\r\n\r\ntoo big";

  test.each([
    ["the server closes at once", (socket: Socket) => socket.end(ANSWER)],
    [
      "the server resets the connection",
      (socket: Socket) =>
        socket.write(ANSWER, () => setTimeout(() => socket.resetAndDestroy(), 20)),
    ],
    [
      "the server reads nothing and destroys",
      (socket: Socket) => {
        socket.pause();
        socket.write(ANSWER, () => setTimeout(() => socket.destroy(), 20));
      },
    ],
    [
      "the server goes on reading (lingering close)",
      (socket: Socket) => {
        socket.resume();
        socket.write(ANSWER);
      },
    ],
  ])("is taken: %s", async (_, answer) => {
    const port = await local.tcp((socket) => {
      socket.once("data", () => answer(socket));
    });
    for (let round = 0; round < 20; round++) {
      const { outcome } = await ask(port, { method: "POST", body: body(3_000_000) });
      expect(outcome).toMatchObject({ is: "answered", status: 413, body: "too big" });
    }
  });

  test("even when our next write fails before we could read it", async () => {
    const { promise: closed, resolve: close } = Promise.withResolvers<void>();
    const port = await local.tcp((socket) => {
      socket.on("close", () => close());
      socket.once("data", () => socket.write(ANSWER, () => socket.destroy()));
    });
    const chunks = async function* () {
      for (let sent = 0; sent < 20; sent++) {
        yield new Uint8Array(65_536);
        await closed;
      }
    };
    const { outcome } = await ask(port, {
      method: "POST",
      body: { bytes: 20 * 65_536, chunks },
    });
    expect(outcome).toMatchObject({ is: "answered", status: 413, body: "too big" });
  });

  test("over TLS too", async () => {
    const port = await local.tls((socket) => {
      socket.once("data", () => socket.write(ANSWER, () => setTimeout(() => socket.destroy(), 20)));
    });
    for (let round = 0; round < 20; round++) {
      const { outcome } = await ask(port, {
        method: "POST",
        scheme: "https",
        insecure: true,
        body: body(3_000_000),
      });
      expect(outcome).toMatchObject({ is: "answered", status: 413, body: "too big" });
    }
  });
});
