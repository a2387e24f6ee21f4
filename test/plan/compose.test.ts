import { symlink } from "node:fs/promises";
import { relative } from "node:path";
import { describe, expect, test } from "vitest";
import { aRepository, complaints, planIn, planOf, STACK } from "./a-repository.ts";

const compose = STACK["docker-compose.yml"];

async function filesOf(texts: Record<string, string>, raw: Parameters<typeof planOf>[1] = {}) {
  const plan = await planOf({ ...STACK, ...texts }, raw);
  return plan.compose.files.map((path) => relative(plan.root, path));
}

describe("compose files", () => {
  test("are those that compose itself takes, with the override", async () => {
    expect(await filesOf({})).toEqual(["docker-compose.yml"]);
    expect(await filesOf({ "compose.yaml": compose })).toEqual(["compose.yaml"]);
    expect(await filesOf({ "docker-compose.override.yml": "services: {}" })).toEqual([
      "docker-compose.yml",
      "docker-compose.override.yml",
    ]);
  });

  test("are looked for upwards, to the root of the repository", async () => {
    expect(await filesOf({ "backend/app.py": "" }, { dir: "backend" })).toEqual([
      "docker-compose.yml",
    ]);
  });

  test("come from COMPOSE_FILE, of the environment or of .env", async () => {
    const texts = { "prod.yml": compose, "more.yml": "services: {}" };
    expect(await filesOf(texts, { env: { COMPOSE_FILE: "prod.yml:more.yml" } })).toEqual([
      "prod.yml",
      "more.yml",
    ]);
    expect(await filesOf({ ...texts, ".env": "COMPOSE_FILE=prod.yml\n" })).toEqual(["prod.yml"]);
  });

  test("that are named win", async () => {
    const options = { compose: "prod.yml" };
    expect(await filesOf({ "prod.yml": compose }, { options })).toEqual(["prod.yml"]);
  });

  test("that are none: the message names what there is", async () => {
    const work = planOf({ "deploy/docker-compose.prod.yml": compose });
    expect(await complaints(work)).toEqual([
      "compose: no compose file in . that docker compose would find; name it: compose: [deploy/docker-compose.prod.yml]",
    ]);
  });

  test("must lie in the repository, links resolved", async () => {
    const root = await aRepository(STACK);
    const elsewhere = await aRepository({ "evil.yml": compose });
    await symlink(`${elsewhere}/evil.yml`, `${root}/inside.yml`);
    const work = planIn(root, { options: { compose: "inside.yml" } });
    expect(await complaints(work)).toEqual([
      expect.stringMatching(/^compose: inside.yml lies outside of the repository/),
    ]);
  });
});

describe("what compose would refuse is said with its line", () => {
  test.each([
    ["broken YAML", "services:\n  a: [", /^docker-compose.yml:\d+: not valid YAML/],
    [
      "the same key twice",
      "services:\n  a: {image: x}\n  a: {image: y}",
      /^docker-compose.yml:3: not valid YAML/,
    ],
    ["no services", "version: '3'", /^docker-compose.yml: services: missing; a compose file/],
  ])("%s", async (_, text, problem) => {
    const work = planOf({ ...STACK, "docker-compose.yml": text });
    expect(await complaints(work)).toEqual([expect.stringMatching(problem)]);
  });
});

test("a folder that is not there is a usage error", async () => {
  expect(await complaints(planOf(STACK, { dir: "nowhere" }))).toEqual([
    expect.stringContaining("no such folder"),
  ]);
});

test("tags of compose's own are no mistakes", async () => {
  const override =
    'services:\n  nginx:\n    ports: !override ["9090:80"]\n    labels: !reset null\n';
  expect(await filesOf({ "docker-compose.override.yml": override })).toHaveLength(2);
});

test("values under a secret's name that look random are masked", async () => {
  const text = `${compose}    environment: {DB_PASSWORD: postgres, API_TOKEN: x8Fh2kQ9mm, DEBUG: "1"}\n`;
  const plan = await planOf({
    ...STACK,
    "docker-compose.yml": text,
    ".env": "SECRET_KEY='9d8f-77aa-bb12'\n",
  });
  expect([...plan.secrets].sort()).toEqual(["9d8f-77aa-bb12", "x8Fh2kQ9mm"]);
});
