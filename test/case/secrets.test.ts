import { describe, expect, test } from "vitest";
import { MASK } from "../../src/case/mask.ts";
import { redactor } from "../../src/case/redact.ts";
import { SECRET_SHAPES } from "../../src/case/secret-shapes.ts";
import { ordinary } from "./secrets/ordinary.ts";
import { planted } from "./secrets/planted.ts";
import { recordedLines } from "./secrets/recorded-lines.ts";

const redact = redactor([]);

/** The secret, and each half of it: what is left of one must not be most of it. */
function traces(secret: string): readonly string[] {
  const half = Math.ceil(secret.length / 2);
  return [secret.slice(0, half), secret.slice(-half)];
}

describe("no shape of secret is left", () => {
  test("there are at least 150, each with a name of its own", () => {
    expect(planted.length).toBeGreaterThanOrEqual(150);
    expect(new Set(planted.map(({ name }) => name)).size).toBe(planted.length);
    for (const { text, secret } of planted) expect(text).toContain(secret);
  });

  test.each(planted)("$name", ({ text, secret }) => {
    const left = redact(text);
    for (const trace of traces(secret)) expect(left).not.toContain(trace);
    expect(left).toContain(MASK);
  });

  test("all of them in one log, in either order, with other lines between", () => {
    for (const all of [planted, planted.toReversed()]) {
      const log = all.map(({ text }) => `GET /healthz 200\n${text}\nready\n`).join("");
      const left = redact(log);
      const found = all.filter(({ secret }) => left.includes(secret)).map(({ name }) => name);
      expect(found).toEqual([]);
      expect(left.split("GET /healthz 200\n").length).toBe(all.length + 1);
    }
  });

  test("what a shape finds has one of its signs", () => {
    const texts = [...planted.map(({ text }) => text), ...ordinary, ...recordedLines()];
    const all = texts.join("\n");
    for (const { pattern, signs } of SECRET_SHAPES) {
      const found = [...texts.slice(0, planted.length), all].flatMap(
        (text) => text.match(pattern) ?? [],
      );
      expect(found, `${pattern} is tested`).not.toEqual([]);
      const without = found.filter((text) =>
        signs?.every((sign) => !text.toLowerCase().includes(sign)),
      );
      expect(without, `${pattern}`).toEqual([]);
    }
  }, 60_000);

  test("masking again changes nothing", () => {
    for (const { text } of planted) expect(redact(redact(text))).toBe(redact(text));
  });
});

describe("ordinary words are not eaten", () => {
  test("there are at least 150 lines that could be mistaken for secrets", () => {
    expect(new Set(ordinary).size).toBeGreaterThanOrEqual(150);
  });

  test.each(ordinary)("%s", (line) => expect(redact(line)).toBe(line));

  test("nor in what the recorded runs logged", () => {
    const lines = recordedLines();
    expect(lines.length).toBeGreaterThan(50_000);
    const eaten = redact(lines.join("\n")).split("\n");
    expect(lines.filter((line, index) => eaten[index] !== line)).toEqual([]);
  }, 60_000);
});
