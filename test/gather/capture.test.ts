import { expect, test } from "vitest";
import { take, Unavailable } from "../../src/gather/capture.ts";
import { clock } from "../../src/ports/clock.ts";
import { EngineError } from "../../src/ports/docker.ts";

const time = { clock, signal: new AbortController().signal };
const about = { kind: "listeners", subject: "api", how: "/proc/net/tcp" } as const;
const body = { tcp: "", tcp6: "" };

test("what was found is kept with how it was found", async () => {
  expect(await take(time, about, async () => ({ body, how: "cat" }))).toMatchObject({
    kind: "listeners",
    subject: "api",
    how: "cat",
    coverage: { is: "looked" },
    body,
  });
});

test.each([
  ["failed", new Error("no answer")],
  ["failed", new EngineError("no such container", 404)],
  ["unavailable", new Unavailable("no answer")],
  ["unavailable", new EngineError("logging driver does not support reading", 501)],
])("what could not be had is %s, with the reason", async (is, error) => {
  const capture = await take(time, about, () => Promise.reject(error));
  expect(capture).toMatchObject({ coverage: { is, why: error.message }, body: null });
});

test("nothing outlasts the time for gathering", async () => {
  const ending = new AbortController();
  const waiting = take({ clock, signal: ending.signal }, about, () => new Promise(() => undefined));
  ending.abort(new Error("the time for gathering is over"));
  const over = { coverage: { is: "failed", why: "the time for gathering is over" } };
  expect(await waiting).toMatchObject(over);
  expect(await take({ clock, signal: ending.signal }, about, async () => ({ body }))).toMatchObject(
    over,
  );
});
