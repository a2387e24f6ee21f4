import { expect, test } from "vitest";
import { parseSize, parseTime } from "../../../src/read/nginx/format.ts";

test.each([
  ["0", 0],
  ["1024", 1024],
  ["8k", 8192],
  ["10m", 10_485_760],
  ["1G", 1_073_741_824],
  ["10mb", null],
  ["1.5m", null],
  ["", null],
  ["${SIZE}", null],
])("size %s", (text, bytes) => {
  expect(parseSize(text)).toBe(bytes);
});

test.each([
  ["60", 60],
  ["30s", 30],
  ["1m30s", 90],
  ["1h 30m", 5400],
  ["500ms", 0.5],
  ["1d", 86_400],
  ["1M", 2_592_000],
  ["30s1m", null],
  ["1s1s", null],
  ["s", null],
  ["", null],
])("time %s", (text, seconds) => {
  expect(parseTime(text)).toBe(seconds);
});
