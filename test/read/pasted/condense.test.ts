import { expect, test } from "vitest";
import { createCondenser } from "../../../src/read/pasted/condense.ts";

const LIMITS = { whole: 10_000, edge: 5000, kinds: 50 };

function condensed(lines: readonly string[]) {
  const condenser = createCondenser(LIMITS);
  const bytes = new TextEncoder().encode(`${lines.join("\n")}\n`);
  // As a pipe gives it: pieces that end anywhere.
  for (let at = 0; at < bytes.length; at += 777) condenser.push(bytes.subarray(at, at + 777));
  return condenser.finish();
}

const refused = (at: number) =>
  `2024/01/31 12:00:${String(at % 60).padStart(2, "0")} [error] 29#29: *${at} connect() failed (111: Connection refused) while connecting to upstream, client: 10.0.0.${at % 250}, server: a, request: "GET /items/${at}?q=${at} HTTP/1.1", upstream: "http://172.18.0.2:8000/items/${at}", host: "a"`;

test("a paste of ordinary size stays as it is", () => {
  const lines = ["one", "zwei\u00e9", refused(1)];
  expect(condensed(lines).map(({ text }) => text)).toEqual(lines);
});

test("lines that differ in numbers only are kept once and counted", () => {
  const kept = condensed(Array.from({ length: 5000 }, (_, at) => refused(at)));
  expect(kept.length).toBeLessThan(5);
  expect(kept.reduce((sum, { times }) => sum + times, 0)).toBe(5000);
  expect(kept[0]).toMatchObject({ number: 1, text: refused(0) });
});

test("another message, request or upstream is kept for itself", () => {
  const other = refused(1).replace("/items/", "/orders/");
  const third = refused(1).replace("172.18.0.2:8000", "other:8000");
  const fill = Array.from({ length: 500 }, (_, at) => refused(at));
  const texts = condensed([...fill, other, third, ...fill]).map(({ text }) => text);
  expect(texts).toContain(other);
  expect(texts).toContain(third);
});

test("what is kept is bounded, however many kinds there are", () => {
  const letters = (at: number) =>
    at.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)] ?? "");
  const kinds = Array.from({ length: 3000 }, (_, at) =>
    refused(0).replace("items", `x${letters(at)}`),
  );
  const noise = Array.from({ length: 3000 }, (_, at) => `some other line ${at}`);
  const kept = condensed([...kinds, ...noise]);
  const bytes = kept.reduce((sum, { text }) => sum + text.length, 0);
  expect(bytes).toBeLessThan(LIMITS.kinds * 3 * 400 + LIMITS.edge * 3);
});

test("of other lines, the beginning and the end are kept", () => {
  const kept = condensed(Array.from({ length: 5000 }, (_, at) => `line ${at}`));
  expect(kept[0]?.text).toBe("line 0");
  expect(kept.at(-1)).toMatchObject({ text: "line 4999", number: 5000 });
});
