import { describe, expect, test } from "vitest";
import type { AnyFact } from "../../../src/case/facts.ts";
import csrf from "../../../src/causes/host-security/csrf-token-missing.ts";
import { judgeAll } from "../../../src/diagnose/judge.ts";
import { answered, exchange, tableOf } from "../../diagnose/a-table.ts";
import { log } from "../../diagnose/of-services.ts";

const refused = (body: string, status = 403) =>
  exchange("upload", "proxied", answered(status, { body }));

function causes(...facts: readonly AnyFact[]) {
  return judgeAll(tableOf(facts), [csrf]).found.map(({ cause }) => cause);
}

describe("a refusal that names the token", () => {
  test.each([
    ["Django REST framework", '{"detail":"CSRF Failed: CSRF cookie not set."}', 403],
    ["Flask-WTF", "<h1>Bad Request</h1><p>The CSRF token is missing.</p>", 400],
    ["Flask-WTF, of a session", "<p>The CSRF session token is missing.</p>", 400],
    ["csurf", '{"error":"invalid csrf token"}', 403],
    ["lusca", '{"error":"CSRF token mismatch"}', 403],
    ["gorilla", "Forbidden - CSRF token not found in request", 403],
    ["Rails", "Can't verify CSRF token authenticity.", 422],
    ["Laravel", '{"message":"CSRF token mismatch."}', 419],
  ])("%s", (_, body, status) => {
    expect(causes(refused(body, status))).toEqual(["csrf-token-missing"]);
  });

  test("Django, whose page is the same for another origin, where its log says nothing of one", () => {
    const page = refused("<p>CSRF verification failed. Request aborted.</p>");
    const listens = log("backend", { code: "listening", server: "gunicorn", host: "0", port: 80 });
    expect(causes(page, listens)).toEqual(["csrf-token-missing"]);
    expect(causes(page)).toEqual([]);
  });
});

describe("its look-alikes", () => {
  test.each([
    [
      "another origin, for Django REST framework",
      '{"detail":"CSRF Failed: Origin checking failed"}',
      403,
    ],
    ["another refusal", '{"error":"you may not upload"}', 403],
    ["a token for the log-in", '{"error":"invalid token"}', 401],
    ["a page that has a token", '<input name="csrf_token" value="x">', 403],
    ["a server's own error", "CSRF token missing", 500],
  ])("%s stays silent", (_, body, status) => {
    expect(causes(refused(body, status))).toEqual([]);
  });

  test("another origin, which Django answers with the same page", () => {
    const said = log("backend", {
      code: "origin-rejected",
      origin: "https://shop.example.com",
      path: "/api/upload",
    });
    expect(causes(refused("<p>CSRF verification failed.</p>"), said)).toEqual([]);
  });
});
