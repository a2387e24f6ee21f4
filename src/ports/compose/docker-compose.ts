import type { Compose, ComposeProject, ComposeRun } from "../compose.ts";
import { type Docker, StackUnavailable } from "../docker.ts";
import type { Ran, RunOptions, Shell } from "../shell.ts";
import { fileArguments, globalArguments } from "./arguments.ts";
import { create, testcontainers } from "./create.ts";

/** Since 2.24 an override file may take something away (`!reset`), which ours needs. */
const OLDEST = [2, 24] as const;

const COMMANDS = {
  config: ["config", "--format", "json"],
  create: ["up", "-d", "--no-start", "--build"],
  up: ["up", "-d", "--no-recreate", "--no-build", "--pull", "never"],
};

export function composeOf(shell: Shell, docker: Pick<Docker, "endpoint">): Compose {
  let known: Promise<string> | undefined;
  return {
    async prepare() {
      // testcontainers knows DOCKER_HOST and the usual sockets, but no docker contexts.
      if (docker.endpoint !== USUAL) process.env["DOCKER_HOST"] ??= docker.endpoint;
      await testcontainers();
    },
    version: () => (known ??= version(shell)),
    arguments: (command, project, services) => [...all(project, COMMANDS[command]), ...services],
    config: (project) => runDocker(shell, all(project, COMMANDS.config), where(project)),
    create,
    async up(project, services, { onLine } = {}): Promise<ComposeRun> {
      const output: string[] = [];
      const args = [...all(project, COMMANDS.up), ...services];
      const { exitCode } = await runDocker(shell, args, {
        ...where(project),
        onLine: (line) => {
          output.push(line);
          onLine?.(line);
        },
      });
      return { exitCode, output: output.join("\n") };
    },
  };
}

const USUAL = "unix:///var/run/docker.sock";

function all(project: ComposeProject, command: readonly string[]): string[] {
  return ["compose", ...globalArguments(project), ...fileArguments(project), ...command];
}

function where(project: ComposeProject): RunOptions {
  return { cwd: project.cwd, env: { ...process.env, PWD: project.cwd, ...project.env } };
}

async function runDocker(shell: Shell, args: readonly string[], options: RunOptions): Promise<Ran> {
  try {
    return await shell.run("docker", args, options);
  } catch (error) {
    throw new StackUnavailable(
      isMissing(error)
        ? "There is no docker command on the PATH. bad-gateway needs it, its compose plugin and a running Docker engine."
        : `The docker command cannot be run: ${String(error)}. bad-gateway needs it with its compose plugin.`,
      { cause: error },
    );
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

async function version(shell: Shell): Promise<string> {
  const { exitCode, stdout } = await runDocker(shell, ["compose", "version", "--short"], {
    timeoutMs: 20_000,
  });
  const found = /^v?((\d+)\.(\d+)\S*)/.exec(stdout.trim());
  const need = `bad-gateway needs docker compose ${OLDEST.join(".")} or later`;
  if (exitCode !== 0 || !found) throw new StackUnavailable(`${need}, and there is none.`);
  const [, whole = "", major, minor] = found;
  if (Number(major) * 1000 + Number(minor) < OLDEST[0] * 1000 + OLDEST[1]) {
    throw new StackUnavailable(`${need}; this is ${whole}.`);
  }
  return whole;
}
