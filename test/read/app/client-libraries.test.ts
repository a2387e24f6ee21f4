import { expect, test } from "vitest";
import { read } from "./sample.ts";

const said = (...lines: readonly string[]) => read(lines.join("\n")).map(({ log }) => log);

test("ioredis, which has tried often enough, says that nobody answers", () => {
  const lines = [
    'MaxRetriesPerRequestError: Reached the max retries per request limit (which is 2). Refer to "maxRetriesPerRequest" option for details.',
    "    at Socket.<anonymous> (/app/node_modules/ioredis/built/redis/event_handler.js:207:37)",
  ];
  expect(said(...lines)).toMatchObject([{ error: { is: "connection-refused", host: null } }]);
});

test.each([
  "sqlite3.OperationalError: unable to open database file",
  "sqlite3.OperationalError: attempt to write a readonly database",
])("%s: SQLite may not have its file", (line) => {
  expect(said(line)).toMatchObject([{ error: { is: "sqlite-closed" } }]);
});
