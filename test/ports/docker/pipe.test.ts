import { Duplex } from "node:stream";
import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import { Pipe } from "../../../src/ports/docker/pipe.ts";

function frame(stream: number, text: string): Buffer {
  const header = Buffer.alloc(8);
  header[0] = stream;
  header.writeUInt32BE(Buffer.byteLength(text), 4);
  return Buffer.concat([header, Buffer.from(text)]);
}

/** The engine's end of a connection, and what came to it. */
function engine() {
  const written: Buffer[] = [];
  const raw = new Duplex({
    read: () => undefined,
    write(chunk, _, done) {
      written.push(chunk);
      done();
    },
  });
  return { raw, text: () => Buffer.concat(written).toString() };
}

test("gives standard output alone, however the frames were cut", async () => {
  const { raw } = engine();
  const pipe = new Pipe(raw);
  const frames = Buffer.concat([frame(1, "one "), frame(2, "error"), frame(1, "two")]);
  for (const byte of frames) raw.push(Buffer.from([byte]));
  raw.push(null);
  expect((await buffer(pipe)).toString()).toBe("one two");
  expect(pipe.bytesRead).toBe(7);
});

test("hands on what is written, and closes the input at the end", async () => {
  const { raw, text } = engine();
  const pipe = new Pipe(raw);
  pipe.write("hello");
  await new Promise<void>((done) => pipe.end(done));
  expect(text()).toBe("hello");
  expect(raw.writableEnded).toBe(true);
});

test("what is written after the program's end does not cost its last output", async () => {
  const { raw } = engine();
  const pipe = new Pipe(raw);
  raw.push(frame(1, "last words"));
  raw.push(null);
  raw.end();
  await new Promise<void>((done) => pipe.write("too late", () => done()));
  expect((await buffer(pipe)).toString()).toBe("last words");
});

test("a connection that breaks ends the stream with its error", async () => {
  const { raw } = engine();
  const pipe = new Pipe(raw);
  const failed = new Promise((resolve) => pipe.once("error", resolve));
  raw.destroy(new Error("the engine is gone"));
  expect(await failed).toMatchObject({ message: "the engine is gone" });
});

test("destroying it lets go of the connection", () => {
  const { raw } = engine();
  new Pipe(raw).destroy();
  expect(raw.destroyed).toBe(true);
});
