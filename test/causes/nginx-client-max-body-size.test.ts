import { expect, test } from "vitest";
import type { AnyFact } from "../../src/case/facts.ts";
import cause from "../../src/causes/upload-limits/nginx-client-max-body-size.ts";
import { judgeAll } from "../../src/diagnose/judge.ts";
import { answered, exchange, fact, tableOf } from "../diagnose/a-table.ts";
import { nginxError } from "../diagnose/of-nginx.ts";

const refused = exchange("upload", "proxied", answered(413), { sentBytes: 3_000_000 });

function said(...facts: readonly AnyFact[]) {
  const table = tableOf([refused, ...facts]);
  return judgeAll(table, [cause]).found.map(({ subject, summary, places }) => ({
    subject,
    text: summary.text,
    lines: places.map(({ line }) => line),
  }));
}

test("the nginx in front refuses by its own word", () => {
  expect(said(nginxError("body-too-large"))).toEqual([
    { subject: "frontend", text: "summary", lines: [] },
  ]);
});

test("of two on the way the one that says so is named, with its own limit", () => {
  const line = nginxError("body-too-large");
  const directive = { name: "client_max_body_size", args: ["1m"], context: ["http", "server"] };
  const limit = (service: string, line: number) =>
    fact("nginx.directive", service, directive, { place: { file: `${service}.conf`, line } });
  const inner = { ...line, subject: "backend" };
  expect(said(inner, limit("frontend", 3), limit("backend", 7))).toEqual([
    { subject: "backend", text: "behind", lines: [7] },
  ]);
});
