import { expect, test } from "vitest";
import { read } from "./sample.ts";

const NODE = `node:events:491
      throw er; // Unhandled 'error' event
      ^

Error: ENOENT: no such file or directory, open '/srv/up/a.png'
Emitted 'error' event on WriteStream instance at:
    at emitErrorNT (node:internal/streams/destroy:151:8) {
  errno: -2
}

Node.js v18.20.4
Listening on port 3000`;

const GO = `panic: boom

goroutine 25 [running]:
main.label({{0xc0001b2000, 0xa}})
	/src/labels.go:8 +0x95
created by main.(*Inbox).Documents
	/src/documents.go:65 +0x34e

goroutine 1 [IO wait]:
internal/poll.runtime_pollWait(0x7f45818708d8, 0x72)
	/usr/lib/go-1.19/src/runtime/netpoll.go:305 +0x89
2026/11/20 11:55:07 inbox listening on :8090`;

test.each([
  ["node", NODE],
  ["go", GO],
])("%s: a process that was started again is not part of the stack before it", (_, life) => {
  const codes = read(`${life}\n${life}`).map(({ log }) => log.code);
  expect(codes).toEqual(["exception", "listening", "exception", "listening"]);
});

test("what the runtime ends is said by its own words", () => {
  const ends = (text: string) =>
    read(text).flatMap(({ log }) => (log.code === "exception" ? [log.ends ?? "nothing"] : []));
  expect(ends(NODE)).toEqual(["process"]);
  expect(ends(GO)).toEqual(["process"]);
  const served = GO.replace("panic: boom\n", "http: panic serving 10.0.0.1:5: boom");
  expect(ends(served)).toEqual(["connection"]);
  expect(ends("Error: boom\n    at /app/server.js:5:60")).toEqual(["nothing"]);
});
