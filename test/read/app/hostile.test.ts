import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readAppLog } from "../../../src/read/app/read-app-log.ts";
import { context, read, sampleText } from "./sample.ts";

const names = readdirSync(join(import.meta.dirname, "samples"))
  .filter((file) => file.endsWith(".log"))
  .map((file) => file.slice(0, -4));

test("quotes fit on a screen, whatever the line", () => {
  const long = `psql: error: ${"x".repeat(5_000_000)}`;
  for (const { quote } of read(
    `${long}\nmkdir: cannot create directory '/${"y".repeat(600)}': Permission denied`,
  )) {
    expect(quote.length).toBeLessThanOrEqual(400);
  }
});

test("a traceback of ten thousand frames keeps its two ends", () => {
  const frame = (line: number) => `  File "/app/web/main.py", line ${line}, in f\n    f()\n`;
  const frames = Array.from({ length: 10_000 }, (_, at) => frame(at + 1)).join("");
  const [entry] = read(
    `Traceback (most recent call last):\n${frames}RecursionError: maximum recursion depth exceeded`,
  );
  expect(entry?.log).toMatchObject({ name: "RecursionError", origin: { line: 10_000 } });
  expect(entry?.log.code === "exception" ? entry.log.frames.length : 0).toBeLessThan(100);
});

test("pieces of lines that start every kind of stack are survived", () => {
  const starts = [
    "Traceback (most recent call last):",
    '  File "',
    "    at ",
    "panic: ",
    "  | ",
    "  +-",
    "[2026-",
    "INFO: ",
    "sh: 1: ",
    "PHP Fatal error:  Uncaught ",
  ];
  const fillings = ["", " ", ":", "a: ", "(", "| ", "'", "-", "\x1b[", "a.", "Error"];
  for (const start of starts) {
    for (const filling of fillings) {
      const line = start + filling.repeat(20_000);
      const text = [line, starts[0], line, `${line} not found`, "    at f (/x.js:1:2)", line].join(
        "\n",
      );
      expect(() => read(text)).not.toThrow();
    }
  }
});

test.each(names)("%s is survived cut off at any line, and backwards", (name) => {
  const lines = sampleText(name).split("\n").slice(0, 400);
  for (const cut of [1, 2, 3, 5, 8, 13, 21, 34, 55]) {
    expect(() => read(lines.slice(cut).join("\n"))).not.toThrow();
    expect(() => read(lines.slice(0, -cut).join("\n"))).not.toThrow();
  }
  expect(() => read([...lines].reverse().join("\n"))).not.toThrow();
});

test("entries carry the time of their first line", () => {
  const at = "2026-11-20T08:00:00.000000001Z";
  const lines = [
    "Traceback (most recent call last):",
    '  File "/app/a.py", line 1, in f',
    "ValueError: x",
  ];
  const [entry] = readAppLog(
    lines.map((text, second) => ({ at: at.replace("00.0", `0${second}.0`), text })),
    context,
  );
  expect(entry?.at).toBe(at);
});
