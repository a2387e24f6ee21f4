import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { type Ended, type Program, runProgram } from "./distribution.ts";

export interface Step extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The workflow commands that the runner would obey, without those that only order the log. */
  readonly commands: readonly string[];
}

/** Runs the two halves of the action as GitHub's runner does, in one job. */
export interface Runner extends Disposable {
  readonly temporary: string;
  main(inputs: Readonly<Record<string, string>>, meanwhile?: Program["meanwhile"]): Promise<Step>;
  post(): Promise<Step>;
}

/** `folder` holds the action, `workspace` the checkout; `extra` is what the job's own `env` adds. */
export function aRunner(
  folder: string,
  workspace: string,
  extra: Readonly<Record<string, string>> = {},
): Runner {
  const home = mkdtempSync(join(tmpdir(), "bad-gateway-job-"));
  const temporary = join(home, "temp");
  mkdirSync(temporary);
  let state: Readonly<Record<string, string>> = {};

  const step = async (file: string, env: Program["env"], meanwhile?: Program["meanwhile"]) => {
    const path = (name: string) => join(home, `${file}.${name}`);
    const names = ["OUTPUT", "STATE", "STEP_SUMMARY", "ENV", "PATH"];
    for (const name of names) writeFileSync(path(name), "");
    const commandFiles = names.map((name) => [`GITHUB_${name}`, path(name)] as const);
    const program = { file, cwd: workspace, env: { ...env, ...Object.fromEntries(commandFiles) } };
    const ended = await runProgram(folder, meanwhile ? { ...program, meanwhile } : program);
    const read = (name: string) => readFileSync(path(name), "utf8");
    return {
      ...ended,
      outputs: assignments(read("OUTPUT")),
      states: assignments(read("STATE")),
      summary: read("STEP_SUMMARY"),
      commands: obeyed(ended.stdout),
    };
  };
  const surroundings = {
    PATH: process.env["PATH"] ?? "",
    HOME: process.env["HOME"] ?? home,
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: "owner/shop",
    GITHUB_SHA: "0".repeat(40),
    GITHUB_EVENT_NAME: "pull_request",
    RUNNER_TEMP: temporary,
    RUNNER_OS: "Linux",
    ...extra,
  };
  return {
    temporary,
    async main(inputs, meanwhile) {
      const given = Object.entries({ ...defaults(folder), ...inputs });
      const asEnv = given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
      const env = { ...surroundings, ...Object.fromEntries(asEnv) };
      const { states, ...rest } = await step("main.mjs", env, meanwhile);
      state = states;
      return rest;
    },
    async post() {
      const asEnv = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value] as const);
      const { states: _, ...rest } = await step("post.mjs", {
        ...surroundings,
        ...Object.fromEntries(asEnv),
      });
      return rest;
    },
    [Symbol.dispose]: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** Every input that action.yml declares; the runner sets those without a default to "". */
function defaults(folder: string): Readonly<Record<string, string>> {
  const { inputs } = parse(readFileSync(join(folder, "action.yml"), "utf8")) as {
    inputs: Record<string, { default?: string }>;
  };
  return Object.fromEntries(
    Object.entries(inputs).map(([name, spec]) => [name, spec.default ?? ""]),
  );
}

/** `NAME<<DELIMITER`, lines, `DELIMITER`. */
function assignments(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const lines = text.split("\n");
  while (lines.length > 0) {
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(lines.shift() ?? "") ?? [];
    if (name !== undefined && delimiter !== undefined) {
      found[name] = lines.splice(0, lines.indexOf(delimiter)).join("\n");
    }
  }
  return found;
}

function obeyed(log: string): readonly string[] {
  let stop: string | null = null;
  return log.split("\n").filter((line) => {
    const [, name, rest = ""] = /^\s*::([\w-]+)[^:]*::(.*)$/.exec(line) ?? [];
    if (name === undefined) return false;
    if (stop !== null) {
      if (name === stop) stop = null;
      return false;
    }
    if (name === "stop-commands") stop = rest;
    return !["stop-commands", "group", "endgroup"].includes(name);
  });
}
