import { expect, test } from "vitest";
import timeout from "../../src/causes/timeout/client-timeout-499.ts";
import { judgeAll } from "../../src/diagnose/judge.ts";
import { answered, exchange, msLater, tableOf, UPLOAD } from "../diagnose/a-table.ts";
import { nginxError } from "../diagnose/of-nginx.ts";
import { log } from "../diagnose/of-services.ts";

const path = UPLOAD.proxiedPath ?? "/";
const gaveUp = exchange("upload", "proxied", { is: "timed-out", phase: "answer", ms: 5000 });
const direct = exchange("upload", "direct", answered(201, { ms: 20 }), { at: msLater(5100) });
const finished = (ms: number) =>
  log("backend", { code: "access", method: "POST", path, status: 201 }, msLater(ms));

function said(ms: number) {
  const table = tableOf([gaveUp, direct, nginxError("client-closed"), finished(ms)], {
    looked: ["container.state", "listener"],
  });
  return judgeAll(table, [timeout]).found.map(({ summary }) => summary.text);
}

test("who is done later was at work", () => {
  expect(said(9000)).toEqual(["finished"]);
});

test("a line about the direct request says nothing of the one through nginx", () => {
  expect(said(5120)).toEqual([]);
});
