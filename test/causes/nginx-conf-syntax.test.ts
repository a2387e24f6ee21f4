import { expect, test } from "vitest";
import type { NginxError } from "../../src/case/codes/nginx.ts";
import cause from "../../src/causes/proxy-config/nginx-conf-syntax.ts";
import { judgeAll } from "../../src/diagnose/judge.ts";
import { tableOf } from "../diagnose/a-table.ts";
import { nginxError } from "../diagnose/of-nginx.ts";
import { state } from "../diagnose/of-services.ts";

function said(code: NginxError["code"], errno: number | null = null) {
  const line = nginxError(code, { level: "emerg", errno, name: "/etc/nginx/x" });
  const down = state("frontend", "exited", { exitCode: 1 });
  return judgeAll(tableOf([line, down]), [cause]).found.map(({ summary, fix }) => [
    summary.text,
    fix.text,
  ]);
}

test("what keeps nginx from starting is told apart", () => {
  expect(said("config-invalid")).toEqual([["summary", "fix"]]);
  expect(said("file-failed", 2)).toEqual([["file", "fix-file"]]);
  expect(said("invalid-value")).toEqual([["summary", "fix"]]);
});

test("files, users, hosts and certificates that are missing have causes of their own", () => {
  expect(said("certificate-failed")).toEqual([]);
  expect(said("user-missing")).toEqual([]);
  expect(said("file-failed", 21)).toEqual([]);
  expect(said("host-not-found")).toEqual([]);
});
