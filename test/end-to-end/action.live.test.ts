import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { layCheckout } from "./checkout.ts";
import { layDistribution, runProgram, until } from "./distribution.ts";
import { hasContainers, leftBehind } from "./left-behind.ts";
import { aRunner, type Runner } from "./runner.ts";

let action: ReturnType<typeof layDistribution>;
beforeAll(() => {
  action = layDistribution();
});
afterAll(() => action[Symbol.dispose]());

/** A job on a checkout of the barcode stack, with one fault or none. */
function aJobOn(
  leaf: string,
  env: Readonly<Record<string, string>> = {},
): { readonly dir: string; readonly runner: Runner } & Disposable {
  const laid = layCheckout(leaf);
  const runner = aRunner(action.folder, laid.dir, env);
  return {
    ...{ dir: laid.dir, runner },
    [Symbol.dispose]() {
      runner[Symbol.dispose]();
      laid[Symbol.dispose]();
    },
  };
}

test("a stack that works passes, and nothing of it is left", async () => {
  using job = aJobOn("base");
  const main = await job.runner.main({});
  expect(main.outputs).toMatchObject({ verdict: "healthy", cause: "" });
  expect(main.code).toBe(0);
  expect(main.commands).toEqual([]);
  expect(main.summary).toContain("✅");
  expect(existsSync(main.outputs["report"] ?? "")).toBe(true);
  expect(main.outputs["case"]?.startsWith(job.runner.temporary)).toBe(true);
  expect(leftBehind(main.pid)).toEqual([]);
  const post = await job.runner.post();
  expect(post.code).toBe(0);
});

test("a broken stack fails, with one annotation at the line that broke it", async () => {
  using job = aJobOn("upstream-wrong-port");
  const main = await job.runner.main({});
  expect(main.outputs).toMatchObject({ verdict: "broken", cause: "upstream-wrong-port" });
  expect(main.code).toBe(1);
  const errors = main.commands.filter((command) => command.startsWith("::error"));
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(
    /title=bad-gateway%3A upstream-wrong-port,file=frontend\/nginx\.conf,line=16,/,
  );
  expect(main.summary).toContain("upstream-wrong-port");
  expect(main.summary).toContain("```mermaid");
  const report: unknown = JSON.parse(readFileSync(main.outputs["report"] ?? "", "utf8"));
  expect(report).toMatchObject({ schema: 1, verdict: "broken" });
  const again = await runProgram(action.folder, {
    file: "cli.mjs",
    args: ["explain", main.outputs["case"] ?? "", "--json", "--out", job.runner.temporary],
    cwd: job.dir,
    env: {},
  });
  expect(JSON.parse(again.stdout)).toEqual(report);
  expect(again.code).toBe(0);
  expect(leftBehind(main.pid)).toEqual([]);
});

test("the step passes a broken stack when it is told to", async () => {
  using job = aJobOn("upstream-wrong-port");
  const main = await job.runner.main({ "fail-on": "unknown", annotations: "false" });
  expect(main.outputs).toMatchObject({ verdict: "broken" });
  expect(main.code).toBe(0);
  expect(main.commands).toEqual([]);
});

test("wrong inputs fail at once, at their place", async () => {
  using job = aJobOn("upstream-wrong-port");
  const main = await job.runner.main({ "proxy-service": "frontent", "fail-on": "unknown" });
  expect(main.code).toBe(1);
  expect(main.commands.join("\n")).toMatch(/^::error .*proxy-service.*frontend/);
  expect(main.outputs["verdict"]).toBeUndefined();
});

test("a job that is cancelled takes down what it created", async () => {
  using job = aJobOn("upstream-wrong-port");
  const main = await job.runner.main({}, async (child) => {
    await until(() => hasContainers(child.pid));
    child.kill("SIGINT");
    child.kill("SIGTERM");
  });
  expect(main.code).toBe(1);
  expect(main.stdout).toContain("already taking everything down");
  expect(leftBehind(main.pid)).toEqual([]);
});

test("what a killed job left is removed by the post step", async () => {
  using job = aJobOn("upstream-wrong-port");
  const main = await job.runner.main({}, async (child) => {
    await until(() => hasContainers(child.pid));
    child.kill("SIGKILL");
  });
  expect(main.code).toBeNull();
  expect(leftBehind(main.pid)).not.toEqual([]);
  const post = await job.runner.post();
  expect(post.code).toBe(0);
  expect(leftBehind(main.pid)).toEqual([]);
});

test("a job without Docker fails because it cannot tell, not because the stack is broken", async () => {
  using job = aJobOn("upstream-wrong-port", { DOCKER_HOST: "unix:///nowhere/docker.sock" });
  const main = await job.runner.main({});
  expect(main.outputs).toMatchObject({ verdict: "unknown", cause: "" });
  expect(main.code).toBe(1);
  expect(main.commands).toEqual([
    expect.stringMatching(/^::warning title=bad-gateway%3A unknown::/),
  ]);
  const post = await job.runner.post();
  expect(post.code).toBe(0);
});
