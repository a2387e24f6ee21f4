import { describe, expect, test } from "vitest";
import { readCase } from "../../src/read/read-case.ts";
import { aCase, files, looked } from "./a-case.ts";

const run = looked("compose.run", "up", {
  args: ["-f", "/r/docker-compose.yml"],
  exitCode: 0,
  output: "",
});

const read = (truncated = false) => {
  const [, ...texts] = files({ "docker-compose.yml": "", "nginx/site.conf": "" });
  const paths = ["docker-compose.yml", "nginx/site.conf"];
  const bind = (source: string, before: "file" | "directory" | "missing", empty = false) => ({
    source,
    target: `/in${source}`,
    before,
    after: before === "missing" ? ("directory" as const) : before,
    empty,
  });
  const sources = [
    bind("/r/nginx/site.conf", "file"),
    bind("/r/nginx", "directory"),
    bind("/r/missing.conf", "missing", true),
    bind("/var/run/docker.sock", "file"),
  ];
  return readCase(
    aCase([
      looked("repo.tree", "", { paths, truncated }),
      ...[...texts, run, looked("bind.sources", "web", sources)],
    ]),
  ).of("bind.source", "web");
};

describe("the source of a bind mount", () => {
  test("that is there", () => {
    expect(read().map(({ body }) => body)).toMatchObject([
      { source: "nginx/site.conf", found: "file", tracked: true, createdByRun: false },
      { source: "nginx", found: "directory", tracked: true, emptyDirectory: false },
      { source: "missing.conf" },
      { source: "/var/run/docker.sock", found: "file", tracked: null },
    ]);
  });

  test("that docker made because it was missing", () => {
    expect(read()[2]?.body).toEqual({
      source: "missing.conf",
      target: "/in/r/missing.conf",
      found: "missing",
      tracked: false,
      emptyDirectory: true,
      createdByRun: true,
    });
  });

  test("is not called untracked by a list that was cut short", () => {
    expect(read(true)[2]?.body.tracked).toBeNull();
  });
});
