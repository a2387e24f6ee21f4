import { describe, expect, test } from "vitest";
import { readCase } from "../../../src/read/read-case.ts";
import { aCase, files, jsonSample, looked, sample } from "../a-case.ts";

const run = (name: string, exitCode: number | null = 1) =>
  looked("compose.run", "up", {
    args: ["up", "-d"],
    exitCode,
    output: sample(`failures/out-${name}.txt`),
  });

const said = (output: string) =>
  looked("compose.run", "up", { args: ["up", "-d"], exitCode: 1, output });

const plain = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { image: "x" }]));

const services = (...names: readonly string[]) =>
  looked("compose.config", "", { services: plain(names) });

const failuresOf = (...captures: Parameters<typeof aCase>[0]) =>
  readCase(aCase(captures))
    .all("compose.failure")
    .map(({ subject, body: { code, what, exitCode } }) => ({ subject, code, what, exitCode }));

describe("what compose says when a start fails", () => {
  test("a step that the engine could not give a network has not run", () => {
    const words =
      "failed to create endpoint u4oh51ai36s6 on network bridge: adding interface vethccc72c5 to bridge docker0 failed: Device does not exist";
    const output = `failed to solve: process "/bin/sh -c mkdir -p uploads" did not complete successfully: ${words}`;
    const [failure] = readCase(aCase([said(output), services("api")])).all("compose.failure");
    expect(failure?.body).toMatchObject({ what: "mkdir -p uploads", engine: true, detail: words });
  });

  test.each([
    ["unhealthy", { subject: "db", code: "dependency-unhealthy", what: "", exitCode: null }],
    ["exited", { subject: "db", code: "dependency-exited", what: "", exitCode: 7 }],
    ["didntcomplete", { subject: "migrate", code: "dependency-exited", what: "", exitCode: 9 }],
    ["port", { subject: "web", code: "port-allocated", what: "48035", exitCode: null }],
    ["port2", { subject: "two", code: "port-allocated", what: "48036", exitCode: null }],
    [
      "conflict",
      { subject: "same", code: "name-conflict", what: "bgcheck-c2-same", exitCode: null },
    ],
    ["extnet", { subject: "", code: "network-missing", what: "bgcheck-c2-nonet", exitCode: null }],
    [
      "pull",
      { subject: "web", code: "pull-failed", what: "http://localhost:1/v2/", exitCode: null },
    ],
    [
      "bindmissing",
      { subject: "web", code: "mount-failed", what: "/tmp/rec/s2/nothere", exitCode: null },
    ],
    [
      "mountdir",
      { subject: "web", code: "mount-failed", what: "/tmp/rec/s2/adir", exitCode: null },
    ],
    [
      "noexec",
      { subject: "noexec", code: "permission-denied", what: "/noexec.sh", exitCode: null },
    ],
  ])("%s", (name, expected) => {
    const names = ["web", "db", "migrate", "one", "two", "noexec"];
    const config = { ...plain(names), same: { container_name: "bgcheck-c2-same" } };
    const captured = looked("compose.config", "", { services: config });
    expect(failuresOf(run(name), captured)).toEqual([expected]);
  });

  test("in the words of other engines", () => {
    const port =
      "Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint p-web-1 (c5d): failed to bind host port 0.0.0.0:80/tcp: address already in use";
    expect(failuresOf(said(port), services("web"))).toMatchObject([
      { subject: "web", code: "port-allocated", what: "80" },
    ]);
    expect(
      failuresOf(said("network front declared as external, but could not be found")),
    ).toMatchObject([{ code: "network-missing", what: "front" }]);
    expect(
      failuresOf(
        said(
          "Error response from daemon: pull access denied for acme/app, repository does not exist or may require 'docker login'",
        ),
      ),
    ).toMatchObject([{ code: "pull-failed", what: "acme/app" }]);
  });

  test("that it does not know, it repeats", () => {
    const line = "the plugin could not be loaded: no such thing";
    const [fact] = readCase(aCase([said(`\u001b[31m${line}\u001b[0m\r\n`)])).all("compose.failure");
    expect(fact?.body).toMatchObject({ code: "other", detail: line });
    expect(fact?.seen.quote).toBe(line);
  });

  test("nothing where all went well, or where we ended it ourselves", () => {
    expect(failuresOf(run("port", 0))).toEqual([]);
    const ended = { args: [], exitCode: null, output: " Container p-db-1  Waiting\n" };
    expect(failuresOf(looked("compose.run", "up", ended))).toEqual([]);
  });
});

describe("what compose refuses", () => {
  test.each([
    'service "a" depends on undefined service "b": invalid compose project',
    'service "web" refers to undefined volume data: invalid compose project',
    "env file /srv/.env.prod not found: stat /srv/.env.prod: no such file or directory",
    'yaml: line 24: mapping key "app1" already defined at line 18',
    "validating /srv/docker-compose.yml: services.web Additional property prots is not allowed",
    "error while interpolating services.web.environment.DB: required variable DB is missing a value: set it",
    "The Compose file './docker-compose.yml' is invalid because:",
  ])("%s", (line) => {
    expect(failuresOf(said(line))).toMatchObject([{ code: "files-refused" }]);
  });
});

test("a network that is not there is shown where the files leave it to others", () => {
  const text =
    "services: {web: {image: x}}\nnetworks:\n  edge:\n    name: shop-edge\n    external: true\n";
  const config = {
    services: { web: {} },
    networks: { edge: { name: "shop-edge", external: true } },
  };
  const table = readCase(
    aCase([
      ...files({ "docker-compose.yml": text }),
      looked("compose.config", "", config),
      said("network shop-edge declared as external, but could not be found"),
    ]),
  );
  expect(table.all("compose.failure")[0]?.seen.place).toMatchObject({
    file: "docker-compose.yml",
    line: 5,
  });
});

describe("the words of a failure", () => {
  const quoteOf = (...captures: Parameters<typeof aCase>[0]) =>
    readCase(aCase(captures)).all("compose.failure")[0]?.seen.quote;

  test("are compose's conclusion, not its progress", () => {
    expect(quoteOf(run("didntcomplete"), services("migrate"))).toBe(
      'service "migrate" didn\'t complete successfully: exit 9',
    );
  });

  test("are the end of the engine's chain of calls", () => {
    expect(quoteOf(looked("docker.inspect", "nofile", jsonSample("inspect/nofile.json")))).toBe(
      'exec: "/nofile": stat /nofile: no such file or directory: unknown',
    );
  });
});

describe("what the engine keeps with the container", () => {
  test("names the service that compose leaves open, once", () => {
    const output = `Error response from daemon: ${
      (jsonSample("inspect/badexec.json") as { State: { Error: string } }).State.Error
    }`;
    const inspect = looked("docker.inspect", "badexec", jsonSample("inspect/badexec.json"));
    const table = readCase(aCase([inspect, said(output)]));
    expect(table.all("compose.failure")).toHaveLength(1);
    expect(table.of("compose.failure", "badexec")[0]).toMatchObject({
      body: { code: "command-not-found", what: "gunicorn" },
      seen: { source: "badexec", how: "docker.inspect" },
    });
  });

  test.each([
    ["nofile", "command-not-found", "/nofile"],
    ["isdir", "permission-denied", "/etc"],
  ])("%s", (name, code, what) => {
    const inspect = looked("docker.inspect", name, jsonSample(`inspect/${name}.json`));
    expect(failuresOf(inspect)).toMatchObject([{ subject: name, code, what }]);
  });
});

describe("a build that fails", () => {
  const build = looked("compose.config", "", {
    services: {
      web: { build: { context: "/srv/web", dockerfile: "Dockerfile" } },
      other: { image: "x" },
    },
  });
  const at = (name: string, dockerfile: string) =>
    readCase(aCase([...files({ "web/Dockerfile": dockerfile }), build, run(name, 17)])).all(
      "compose.failure",
    );

  const twoRuns = 'FROM debian\nRUN echo one\nRUN echo "installing" && \\\n    ls /nope\n';
  test.each(["build1", "build1c"])("in a step: %s", (name) => {
    const [fact, ...more] = at(name, twoRuns);
    expect(more).toEqual([]);
    expect(fact).toMatchObject({
      subject: "web",
      body: { code: "build-failed", exitCode: 2, what: 'echo "installing" &&     ls /nope' },
      seen: { place: { file: "web/Dockerfile", line: 3 } },
    });
    expect(fact?.body.detail).toContain("ls: cannot access '/nope'");
  });

  test("for a file that is not in the context", () => {
    expect(at("build2", "FROM debian AS base\nCOPY missing.txt /x\n")).toMatchObject([
      {
        subject: "web",
        body: { code: "build-input-missing", what: "missing.txt" },
        seen: { place: { file: "web/Dockerfile", line: 2 } },
      },
    ]);
  });

  test("for a Dockerfile that cannot be parsed, or is not there", () => {
    expect(at("build3", "FROM debian\nRUNN echo hi\n")).toMatchObject([
      { body: { code: "build-failed" }, seen: { place: { file: "web/Dockerfile", line: 2 } } },
    ]);
    expect(failuresOf(build, run("build4", 17))).toMatchObject([
      { code: "build-input-missing", what: "Dockerfile" },
    ]);
    expect(failuresOf(build, run("build7", 17))).toMatchObject([
      { code: "build-input-missing", what: "/tmp/rec/s3/web" },
    ]);
  });

  test("for a base image that cannot be had", () => {
    expect(at("build5", "FROM bgcheck-nosuch:1\n")).toMatchObject([
      { body: { code: "pull-failed" }, seen: { place: { file: "web/Dockerfile", line: 1 } } },
    ]);
  });

  test.each(["", " "])("as newer compose prints it, with '%s' in front", (indent) => {
    const output = [
      `${indent}> [web stage-1 3/3] RUN ls /nope:`,
      "0.174 ls: cannot access '/nope'",
      "------",
      "Dockerfile:4",
      "--------------------",
      "   4 | >>> RUN ls /nope",
      "--------------------",
      'target web: failed to solve: process "/bin/sh -c ls /nope" did not complete successfully: exit code: 2',
    ].join("\n");
    expect(
      readCase(aCase([...files({ "web/Dockerfile": twoRuns }), build, said(output)])).all(
        "compose.failure",
      ),
    ).toMatchObject([
      {
        subject: "web",
        body: { code: "build-failed", what: "ls /nope", exitCode: 2 },
        seen: { place: { file: "web/Dockerfile", line: 4 } },
      },
    ]);
  });
});
