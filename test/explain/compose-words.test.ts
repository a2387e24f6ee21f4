import { describe, expect, test } from "vitest";
import { explain } from "./paste.ts";

const named = (text: string) => explain(text).diagnosis.root.map(({ cause }) => cause);

describe("what compose refuses is named", () => {
  test.each([
    "env file /srv/shop/.env.prod not found: stat /srv/shop/.env.prod: no such file or directory",
    'service "proxy" depends on undefined service "app3": invalid compose project',
    'yaml: line 24: mapping key "app1" already defined at line 18',
    "validating /srv/shop/docker-compose.yml: services.web Additional property prots is not allowed",
    "required variable DB_URL is missing a value: set it in .env",
  ])("%s", (line) => {
    expect(named(`$ docker compose up -d\n${line}`)).toEqual(["compose-file-invalid"]);
  });
});

describe("a build that lacks something to take", () => {
  test.each([
    [
      "as BuildKit says it",
      'failed to solve: failed to compute cache key: failed to calculate checksum of ref x::y: "/package-lock.json": not found',
    ],
    [
      "as the old builder says it",
      "Step 3/7 : COPY requirements.txt .\nCOPY failed: file not found in build context or excluded by .dockerignore: stat requirements.txt: file does not exist",
    ],
    ["for its folder", 'unable to prepare context: path "/srv/shop/api" not found'],
  ])("%s", (_, text) => {
    expect(named(text)).toEqual(["build-input-missing"]);
  });
});

test("a step that fails is read with what it printed", () => {
  const text = [
    "> [web 4/5] RUN npm ci:",
    "0.812 npm ERR! code EUSAGE",
    "------",
    "Dockerfile:7",
    "--------------------",
    "   5 |     COPY . .",
    "   7 | >>> RUN npm ci",
    "--------------------",
    'ERROR: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1',
  ].join("\n");
  const [root] = explain(` ${text}`).diagnosis.root;
  expect(root?.cause).toBe("service-not-started");
  expect(root?.summary).toContain("npm ci");
});

test("a network of others is named apart from an image", () => {
  expect(named("network edge declared as external, but could not be found")).toEqual([
    "external-network-missing",
  ]);
});
