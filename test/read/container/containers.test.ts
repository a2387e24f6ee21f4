import { describe, expect, test } from "vitest";
import { readCase } from "../../../src/read/read-case.ts";
import { aCase, jsonSample, looked } from "../a-case.ts";

const inspected = (name: string) =>
  readCase(aCase([looked("docker.inspect", name, jsonSample(`inspect/${name}.json`))]));

describe("a container as the engine shows it", () => {
  test("that crashed", () => {
    const [state] = inspected("crash").of("container.state", "crash");
    expect(state?.body).toMatchObject({
      status: "exited",
      exitCode: 3,
      oomKilled: false,
      restartPolicy: "no",
      restartCount: 0,
      error: "",
    });
    expect(state?.seen.quote).toContain('"ExitCode":3');
  });

  test("whose child was killed for memory although it ended well itself", () => {
    const [state] = inspected("oom").of("container.state", "oom");
    expect(state?.body).toMatchObject({ status: "exited", exitCode: 0, oomKilled: true });
  });

  test("that the engine could not start", () => {
    const [state] = inspected("badexec").of("container.state", "badexec");
    expect(state?.body).toMatchObject({ status: "created", exitCode: 127, startedAt: null });
    expect(state?.body.error).toContain('exec: "gunicorn": executable file not found in $PATH');
  });

  test("that runs and is healthy", () => {
    const table = inspected("healthy");
    expect(table.of("container.state", "healthy")[0]?.body).toMatchObject({
      name: "bgcheck-c1-fixed",
      status: "running",
      exitCode: null,
    });
    expect(table.of("container.health", "healthy")[0]?.body).toMatchObject({
      status: "healthy",
      test: ["CMD-SHELL", "exit 0"],
    });
    expect(table.of("container.config", "healthy")[0]?.body).toMatchObject({
      command: ["sleep", "60"],
      workdir: "/",
      memoryLimit: 64 * 2 ** 20,
      published: [{ container: 8034, host: 48034 }],
      mounts: expect.arrayContaining([
        { type: "bind", source: "/tmp/rec/s1/data", target: "/app/data", readOnly: true },
        { type: "volume", source: "bgcheck-c1_named", target: "/named", readOnly: false },
      ]),
    });
    const [network] = table.of("container.network", "healthy");
    expect(network?.body.network).toBe("bgcheck-c1_default");
    expect(network?.body.address).toMatch(/^172\./);
    expect(network?.body.aliases.toSorted()).toEqual(["api", "bgcheck-c1-fixed", "healthy"]);
  });

  test("whose healthcheck names a tool that it has not", () => {
    const [health] = inspected("sick").of("container.health", "sick");
    expect(health?.body.status).toBe("unhealthy");
    expect(health?.body.log.at(-1)?.output).toContain('"curl": executable file not found in $PATH');
    expect(health?.seen.quote).toContain("curl");
  });

  test("whose healthcheck draws its progress", () => {
    const output =
      "  % Total    % Received % Xferd\n                                 Dload  Upload\n\r  0     0    0     0    0     0\rcurl: (7) Failed to connect\n";
    const State = { Health: { Status: "unhealthy", Log: [{ ExitCode: 7, Output: output }] } };
    const [health] = readCase(aCase([looked("docker.inspect", "web", { State })])).of(
      "container.health",
      "web",
    );
    expect(health?.seen.quote).toBe("curl: (7) Failed to connect");
    expect(health?.body.log[0]?.output).toBe(output);
  });

  test("without a healthcheck", () => {
    expect(inspected("crash").of("container.health", "crash")[0]?.body.status).toBe("none");
  });
});

describe("networks", () => {
  test("bear the name of the compose file where it is known", () => {
    const table = readCase(
      aCase([
        looked("docker.inspect", "healthy", jsonSample("inspect/healthy.json")),
        looked("compose.config", "", jsonSample("compose/config.json")),
      ]),
    );
    expect(table.of("container.network", "healthy")[0]?.body.network).toBe("default");
  });
});

describe("a service without a container", () => {
  const config = looked("compose.config", "", { services: { web: {}, crash: {} } });
  const engine = looked("engine", "", { version: "26.1.5" });
  const crash = looked("docker.inspect", "crash", jsonSample("inspect/crash.json"));
  const stateOf = (...captures: Parameters<typeof aCase>[0]) =>
    readCase(aCase(captures)).of("container.state", "web")[0]?.body.status;

  test("is absent where the engine listed all others", () => {
    expect(stateOf(config, engine, crash)).toBe("absent");
    expect(readCase(aCase([config, engine, crash])).coverage("container.state", "web").is).toBe(
      "looked",
    );
  });

  test("is absent where compose failed before it made any", () => {
    const failed = { args: [], exitCode: 17, output: "failed to solve: x" };
    expect(stateOf(config, engine, looked("compose.run", "create", failed))).toBe("absent");
  });

  test("is not called absent where nobody looked", () => {
    expect(stateOf(config, crash)).toBeUndefined();
    expect(stateOf(config, engine)).toBeUndefined();
    const gone = { is: "failed", why: "timeout" } as const;
    const web = { ...looked("docker.inspect", "web", {}), coverage: gone, body: null };
    const table = readCase(aCase([config, engine, crash, web]));
    expect(table.of("container.state", "web")).toEqual([]);
    expect(table.coverage("container.state", "web")).toEqual(gone);
  });
});
