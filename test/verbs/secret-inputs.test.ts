import { expect, test } from "vitest";
import { secretInputs } from "../../src/verbs/action/secret-inputs.ts";
import { aJob } from "../deliver/a-job.ts";

const secrets = (inputs: Readonly<Record<string, string>>) => secretInputs(aJob(inputs));

test("credentials are masked, with and without their scheme", () => {
  expect(secrets({ "auth-bearer": "s3cr3t-token" })).toEqual(["s3cr3t-token"]);
  expect(secrets({ "auth-headers": "Authorization: Bearer s3cr3t\nAccept: text/html" })).toEqual([
    "Bearer s3cr3t",
    "s3cr3t",
  ]);
  expect(secrets({ "health-headers": "{X-API-Key: abcd1234}" })).toEqual(["abcd1234"]);
});

test("of a log-in only what is secret", () => {
  const login =
    "{path: /login, json: {email: a@example.com, password: hunter22}, token: data.token}";
  expect(secrets({ "auth-login": login })).toEqual(["hunter22"]);
  const steps = "- {path: /login, form: {password: hunter22}, save: {token: access_token}}";
  expect(secrets({ "auth-steps": steps })).toEqual(["hunter22"]);
});

test("what logs in is one under any name, where it looks like one", () => {
  expect(secrets({ "auth-headers": "{X-Auth: hunter}" })).toEqual(["hunter"]);
  expect(secrets({ "auth-headers": "{X-Shop: Zx81-kdLw-0042, X-Lang: english}" })).toEqual([
    "Zx81-kdLw-0042",
  ]);
  const login = "{path: /api/v2/login, json: {user: bob, pass: hunter, key: Zx81-kdLw-0042}}";
  expect(secrets({ "auth-login": login })).toEqual(["hunter", "Zx81-kdLw-0042"]);
  expect(secrets({ "upload-fields": "{token: hunter, title: Zx81-kdLw-0042}" })).toEqual([
    "hunter",
  ]);
});

test("ordinary words survive: paths, references, short values, wrong YAML", () => {
  expect(
    secrets({
      "upload-path": "/api/upload",
      "auth-bearer": "${TOKEN}",
      "auth-headers": "{X-Token: ab}",
      "auth-login": "{path: [",
      env: "{MODE: production}",
    }),
  ).toEqual([]);
});
