import { expect, test } from "vitest";
import { composeOf } from "../../../src/ports/compose/docker-compose.ts";
import type { ComposeProject } from "../../../src/ports/compose.ts";
import { StackUnavailable } from "../../../src/ports/docker.ts";
import type { Ran, Shell } from "../../../src/ports/shell.ts";

const engine = { endpoint: "unix:///var/run/docker.sock" };
const project: ComposeProject = {
  files: ["/repo/a.yml", "/repo/b.yml"],
  directory: "/repo",
  cwd: "/repo",
  project: "p",
  profiles: ["debug"],
  envFiles: ["/repo/ci.env"],
  env: { DOMAIN: "example.com" },
};

function answering(ran: Partial<Ran>): Shell {
  return { run: () => Promise.resolve({ exitCode: 0, stdout: "", stderr: "", ...ran }) };
}

test.each([
  ["2.26.1-4\n", "2.26.1-4"],
  ["v2.38.2\n", "2.38.2"],
  ["5.0.0\n", "5.0.0"],
])("version %j is good enough", async (stdout, version) => {
  expect(await composeOf(answering({ stdout }), engine).version()).toBe(version);
});

test.each([
  ["too old", { stdout: "2.23.3\n" }, /needs docker compose 2\.24 or later; this is 2\.23\.3/],
  ["version 1", { stdout: "1.29.2\n" }, /this is 1\.29\.2/],
  [
    "missing",
    { exitCode: 1, stderr: "docker: 'compose' is not a docker command." },
    /there is none/,
  ],
])("compose that is %s cannot try", async (_, ran, message) => {
  const version = composeOf(answering(ran), engine).version();
  await expect(version).rejects.toThrow(StackUnavailable);
  await expect(version).rejects.toThrow(message);
});

test("without the docker command there is nothing to work with", async () => {
  const shell: Shell = { run: () => Promise.reject(new Error("spawn docker ENOENT")) };
  await expect(composeOf(shell, engine).config(project)).rejects.toThrow(StackUnavailable);
});

test("files, profiles and environment reach compose in the order in which they count", async () => {
  const calls: { args: readonly string[]; cwd: unknown; domain: unknown }[] = [];
  const shell: Shell = {
    run(_, args, options) {
      calls.push({ args, cwd: options?.cwd, domain: options?.env?.["DOMAIN"] });
      options?.onLine?.("Container p-web-1  Started");
      return Promise.resolve({ exitCode: 0, stdout: "", stderr: "" });
    },
  };
  const lines: string[] = [];
  const compose = composeOf(shell, engine);
  const ran = await compose.up(project, ["web"], { onLine: (line) => lines.push(line) });
  expect(ran).toEqual({ exitCode: 0, output: "Container p-web-1  Started" });
  expect(lines).toEqual(["Container p-web-1  Started"]);
  expect(calls[0]).toMatchObject({ cwd: "/repo", domain: "example.com" });
  expect(calls[0]?.args.join(" ")).toContain(
    "--project-directory /repo --project-name p --env-file /repo/ci.env --profile debug -f /repo/a.yml -f /repo/b.yml up -d --no-recreate",
  );
  expect(calls[0]?.args.at(-1)).toBe("web");
  expect(compose.arguments("up", project, ["web"])).toEqual(calls[0]?.args);
});
