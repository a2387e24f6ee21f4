import { describe, expect, test } from "vitest";
import type { AppError } from "../../../src/case/codes/app.ts";
import type { AnyFact } from "../../../src/case/facts.ts";
import down from "../../../src/causes/dependency/cache-or-broker-down.ts";
import refuses from "../../../src/causes/dependency/cache-refuses.ts";
import { judgeAll } from "../../../src/diagnose/judge.ts";
import { tableOf } from "../../diagnose/a-table.ts";
import { composed, exception, log, state } from "../../diagnose/of-services.ts";

const refused: AppError = { is: "connection-refused", host: null, port: null };
const ended = [
  state("web", "exited", { exitCode: 1 }),
  log("web", exception({ name: "pika.exceptions.AMQPConnectionError", error: refused })),
];
const off = (name: string) => composed(name, { enabled: false });

/** Each answer with the text that it chose. */
function judged(...facts: readonly AnyFact[]) {
  const { found } = judgeAll(tableOf(facts), [down, refuses]);
  return found.map(({ cause, confidence, summary }) => `${cause} ${confidence} ${summary.text}`);
}

describe("a broker of which the error says no address", () => {
  const nameless = ["cache-or-broker-down likely nameless"];

  test("is the only one of the stack, where that cannot be reached", () => {
    expect(judged(...ended, off("rabbitmq"))).toEqual(["cache-or-broker-down likely profile"]);
  });

  test.each([
    ["there is none", []],
    [
      "it runs: somebody else may have been asked",
      [composed("rabbitmq"), state("rabbitmq", "running")],
    ],
    ["there are two", [off("rabbitmq"), off("redis")]],
    ["what is off are its workers", [off("celery")]],
  ] as const)("stays unknown where %s", (_, more) => {
    expect(judged(...ended, ...more)).toEqual(nameless);
  });
});

test("what Redis says unasked is one of two things, and likely at most", () => {
  const unasked: AppError = { is: "cache-refused", why: "unasked" };
  const facts = [
    state("web", "exited", { exitCode: 1 }),
    log("web", exception({ name: "redis.exceptions.ConnectionError", error: unasked })),
  ];
  expect(judged(...facts)).toEqual(["cache-refuses likely unasked"]);
});
