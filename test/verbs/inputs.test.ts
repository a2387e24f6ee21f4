import { expect, test } from "vitest";
import { outFolder, readInputs } from "../../src/verbs/action/inputs.ts";
import { aJob } from "../deliver/a-job.ts";

const place = { cwd: "/work", out: "/tmp/out" };
const read = (inputs: Readonly<Record<string, string>>, env = {}) =>
  readInputs(aJob(inputs), env, place);

test("inputs become what the command line would give", () => {
  const { raw } = read({
    dir: " shop ",
    config: "",
    "proxy-port": " 8080\n",
    "upload-path": "/up",
  });
  expect(raw).toMatchObject({
    cwd: "/work",
    out: "/tmp/out",
    dir: "shop",
    config: null,
    options: { "proxy-port": "8080", "upload-path": "/up" },
  });
});

test("the indentation of a YAML input stays", () => {
  const text = "  a: 1\n  b: 2\n";
  expect(read({ "upload-fields": text }).raw.options).toEqual({ "upload-fields": text });
});

test("inputs are not handed on as environment", () => {
  expect(read({}, { PATH: "/bin", "INPUT_AUTH-BEARER": "x" }).raw.env).toEqual({ PATH: "/bin" });
});

test("nor is what the runner alone may use", () => {
  const tokens = { ACTIONS_RUNTIME_TOKEN: "x", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "y" };
  expect(read({}, { ...tokens, ACTIONS_STEP_DEBUG: "true" }).raw.env).toEqual({
    ACTIONS_STEP_DEBUG: "true",
  });
});

test("a pull request's config is known to be one", () => {
  const isOfPullRequest = (event: string) =>
    read({}, { GITHUB_EVENT_NAME: event }).raw.isOfPullRequest;
  expect(["pull_request", "pull_request_target"].map(isOfPullRequest)).toEqual([true, true]);
  expect(["workflow_run", "push", "schedule"].map(isOfPullRequest)).toEqual([false, false, false]);
});

test("the verdicts that fail the step can be chosen, down to none", () => {
  expect(read({ "fail-on": "broken, unknown" }).failOn).toEqual(["broken", "unknown"]);
  expect(read({ "fail-on": "" }).failOn).toEqual([]);
});

test("every wrong input is named at once", () => {
  const wrong = { "fail-on": "healthy", annotations: "maybe" };
  expect(() => read(wrong)).toThrow(/fail-on: .*\nannotations: /);
});

test("annotations can be turned off", () => {
  expect(read({}).annotations).toBe(true);
  expect(read({ annotations: "False" }).annotations).toBe(false);
});

test("comments are asked for, and need a token", () => {
  expect(read({ token: "t" })).toMatchObject({ comment: false, commentFrom: null, token: "t" });
  expect(read({ comment: "true", token: "t" }).comment).toBe(true);
  expect(read({ "comment-from": " reports ", token: "t" }).commentFrom).toBe("reports");
  expect(() => read({ comment: "true" })).toThrow(/token: is empty/);
  expect(() => read({ "comment-from": "reports" })).toThrow(/token: is empty/);
  expect(() => read({ comment: "always", token: "t" })).toThrow(/comment: .*true or false/);
});

test("two uses in one job do not share a folder", () => {
  const env = { RUNNER_TEMP: "/tmp/runner" };
  expect(outFolder(env, "/work")).toMatch(/^\/tmp\/runner\/bad-gateway\//);
  expect(outFolder(env, "/work")).not.toBe(outFolder(env, "/work"));
});
