import { expect, test } from "vitest";
import { demultiplex } from "../../../src/ports/docker/frames.ts";

function frame(stream: 1 | 2, text: string): Buffer {
  const header = Buffer.alloc(8);
  header[0] = stream;
  header.writeUInt32BE(Buffer.byteLength(text), 4);
  return Buffer.concat([header, Buffer.from(text)]);
}

test("streams are told apart, and their order of arrival is kept", () => {
  const stream = Buffer.concat([frame(1, "one\n"), frame(2, "zwei ü\n"), frame(1, "three\n")]);
  expect(demultiplex(stream)).toEqual({
    stdout: "one\nthree\n",
    stderr: "zwei ü\n",
    all: "one\nzwei ü\nthree\n",
  });
});

test("a character split between two frames stays whole", () => {
  const bytes = Buffer.from("ü");
  const half = (at: number) =>
    Buffer.concat([frame(1, "x").subarray(0, 8), bytes.subarray(at, at + 1)]);
  expect(demultiplex(Buffer.concat([half(0), half(1)])).stdout).toBe("ü");
});

test("a stream that was cut off gives what there is", () => {
  expect(demultiplex(frame(1, "whole").subarray(0, 10)).all).toBe("wh");
  expect(demultiplex(Buffer.from([1, 0, 0])).all).toBe("");
});
