import { expect, test } from "vitest";
import { readOnce, readOnceFrom } from "../../src/read/read-once.ts";

test("the same text is read once, and again when others have taken its place", () => {
  const read: string[] = [];
  const lengthOf = readOnce(
    2,
    (text: string) => text,
    (text) => read.push(text) && text.length,
  );
  expect(["a", "bb", "a", "ccc", "a"].map(lengthOf)).toEqual([1, 2, 1, 3, 1]);
  expect(read).toEqual(["a", "bb", "ccc", "a"]);
});

test("an answer holds as long as every text that it read is as it was", () => {
  const asked: string[] = [];
  const answer = readOnceFrom(
    4,
    ({ first, read }: { first: string; read: (path: string) => string | null }) => {
      asked.push(first);
      return `${first} ${read(first)} ${read("other")}`;
    },
  );
  const from = (first: string, texts: Readonly<Record<string, string>>) =>
    answer({ first, read: (path) => texts[path] ?? null });
  expect(from("a", { a: "1" })).toBe("a 1 null");
  expect(from("a", { a: "1", unread: "x" })).toBe("a 1 null");
  expect(asked).toEqual(["a"]);
  expect(from("a", { a: "2" })).toBe("a 2 null");
  expect(from("a", { a: "2", other: "3" })).toBe("a 2 3");
  expect(from("b", { a: "1" })).toBe("b null null");
  expect(from("a", { a: "1" })).toBe("a 1 null");
  expect(asked).toEqual(["a", "a", "a", "b"]);
});
