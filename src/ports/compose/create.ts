import type { ComposeOptions, ComposeProject, ComposeRun } from "../compose.ts";
import { StackUnavailable } from "../docker.ts";
import { globalArguments } from "./arguments.ts";

const EXITED = "bad-gateway: compose exited ";

/**
 * Says when compose has exited: docker-compose(npm) below testcontainers waits half a second after
 * each command before it tells, and keeps the exit code to itself.
 */
const TELL = `docker "$@"; code=$?; echo "${EXITED}$code" >&2; exit $code`;

/**
 * `docker compose up --no-start --build` by testcontainers. It is held to two things: nothing is
 * started, so there is nothing to wait for, and nothing is ever taken down, because its `up` removes
 * every container and log as soon as something fails.
 */
export async function create(
  project: ComposeProject,
  services: readonly string[],
  options: ComposeOptions = {},
): Promise<ComposeRun> {
  await testcontainers();
  const { DockerComposeEnvironment, log, Wait } = await import("../testcontainers.ts");
  const output: string[] = [];
  const { promise: exited, resolve: exit } = Promise.withResolvers<number>();
  const environment = new DockerComposeEnvironment(project.cwd, [...project.files])
    .withProjectName(project.project)
    .withAutoCleanup(false)
    .withBuild()
    .withEnvironment({ PWD: project.cwd, ...project.env })
    .withDefaultWaitStrategy(Wait.forAll([]))
    .withClientOptions({
      composeOptions: globalArguments(project),
      commandOptions: ["--no-start"],
      ...(process.platform === "win32"
        ? {}
        : { executable: { executablePath: "sh", options: ["-c", TELL, "docker"] } }),
      logger: Object.create(log, {
        enabled: { value: () => true },
        trace: {
          value: (line: string) => {
            if (line.startsWith(EXITED)) return exit(Number(line.slice(EXITED.length)));
            output.push(line);
            options.onLine?.(line);
          },
        },
      }),
    });
  const up = environment.up(services.length > 0 ? [...services] : undefined).then(
    () => 0,
    () => null,
  );
  return { exitCode: await Promise.race([exited, up]), output: output.join("\n") };
}

/** Ready to create: loaded, connected, and unable to take anything down. */
export async function testcontainers(): Promise<void> {
  const { getContainerRuntimeClient } = await import("../testcontainers.ts");
  // Where published ports are is no question here; finding out may start a container of its own.
  process.env["TESTCONTAINERS_HOST_OVERRIDE"] ??= "localhost";
  try {
    const client = await getContainerRuntimeClient();
    client.compose.down = () => Promise.resolve();
  } catch (error) {
    throw new StackUnavailable(`testcontainers finds no Docker engine: ${String(error)}`, {
      cause: error,
    });
  }
}
