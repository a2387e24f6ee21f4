import { expect, test } from "vitest";
import type { AnyFact } from "../../src/case/facts.ts";
import ipv6Only from "../../src/causes/process/backend-bind-ipv6-only.ts";
import { judgeAll } from "../../src/diagnose/judge.ts";
import { answered, exchange, fact, tableOf } from "../diagnose/a-table.ts";
import { nginxError, proxiedTo, route } from "../diagnose/of-nginx.ts";
import { composed } from "../diagnose/of-services.ts";

const upstream = { host: "172.18.0.2", port: 8000, scheme: "http", uri: "/api/upload" };
const facts: readonly AnyFact[] = [
  composed("backend"),
  route("upload", proxiedTo("backend:8000")),
  nginxError("connect-refused", { upstream }),
  fact("listener", "backend", { address: "::", port: 8000, family: 6, loopback: false }),
];

function causes(...more: readonly AnyFact[]) {
  return judgeAll(tableOf([...facts, ...more]), [ipv6Only]).found.map(({ cause }) => cause);
}

test("a socket that is refused by IPv4 is for IPv6 alone", () => {
  expect(
    causes(exchange("health", "direct", { is: "refused", code: "ECONNREFUSED", ms: 1 })),
  ).toEqual(["backend-bind-ipv6-only"]);
});

test("one that took an IPv4 connection was refused while its program was down", () => {
  expect(causes(exchange("health", "direct", answered(200)))).toEqual([]);
});
