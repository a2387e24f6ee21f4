import { expect, test } from "vitest";
import type { Files } from "../../src/ports/files.ts";
import { files } from "../../src/ports/files.ts";
import { swallowedBy } from "../../src/verbs/build-contexts.ts";
import { aCase, looked } from "../read/a-case.ts";

const config = {
  services: {
    web: { build: { context: "/repo" } },
    api: { build: { context: "/repo/api", dockerfile: "Dockerfile" } },
    db: { image: "postgres:15" },
  },
};

function warnings(out: string, ignore: string | null = null) {
  const disk: Files = {
    ...files,
    readText: async (path) => (path === "/repo/.dockerignore" ? ignore : null),
  };
  return swallowedBy(disk, out, aCase([looked("compose.config", "", config)]));
}

test("a build context that holds the folder is named, with the line that keeps it out", async () => {
  const [warning, ...rest] = await warnings("/repo/.bad-gateway");
  expect(rest).toEqual([]);
  expect(warning).toContain("build context of web");
  expect(warning).toContain("add .bad-gateway to /repo/.dockerignore");
});

test("a .dockerignore that keeps it out is enough", async () => {
  expect(await warnings("/repo/.bad-gateway", ".bad-gateway\n")).toEqual([]);
});

test("a folder outside of all contexts is no matter", async () => {
  expect(await warnings("/tmp/bad-gateway")).toEqual([]);
  expect(await warnings("/repository/.bad-gateway")).toEqual([]);
});

test("without a compose model there is nothing to warn about", async () => {
  expect(await swallowedBy(files, "/repo/.bad-gateway", aCase([]))).toEqual([]);
});
