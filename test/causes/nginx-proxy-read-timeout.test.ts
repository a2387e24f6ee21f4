import { expect, test } from "vitest";
import type { AnyFact } from "../../src/case/facts.ts";
import timeout from "../../src/causes/timeout/nginx-proxy-read-timeout.ts";
import { judgeAll } from "../../src/diagnose/judge.ts";
import { answered, exchange, tableOf } from "../diagnose/a-table.ts";
import { nginxError } from "../diagnose/of-nginx.ts";

function said(...direct: readonly AnyFact[]) {
  const gaveUp = exchange("upload", "proxied", answered(504, { ms: 5000 }));
  const table = tableOf([gaveUp, nginxError("answer-timed-out"), ...direct], {
    looked: ["container.state", "listener"],
  });
  return judgeAll(table, [timeout]).found.map(({ confidence, fix }) => `${confidence} ${fix.text}`);
}

test("a backend that answers when it is given the time is only slow", () => {
  expect(said(exchange("upload", "direct", answered(200, { ms: 9000 })))).toEqual(["certain fix"]);
  expect(said()).toEqual(["likely fix"]);
});

test("one that gives no answer in a longer time either may hang for good", () => {
  const waited = (ms: number) =>
    exchange("upload", "direct", { is: "timed-out", phase: "answer", ms });
  expect(said(waited(12_000))).toEqual(["possible find"]);
  expect(said(waited(3000))).toEqual(["likely fix"]);
});
