import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import {
  composeConfig,
  oneServiceProjects,
  ourConfig,
  PROJECTS,
  projectNames,
} from "./a-project.ts";

/** Compose names its keys as its own program does, not as its files: nothing of ours reads them. */
const LEFT_OUT = ["blkio_config"];

function compared(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compared);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !LEFT_OUT.includes(key))
      .map(([key, inner]) => [key, compared(inner)]),
  );
}

async function expectAgreement(folder: string): Promise<void> {
  const { model, error } = await composeConfig(folder);
  const ours = ourConfig(folder);
  const said = ours.problems.map(({ key, message }) => `${key} ${message}`);
  if (model === null) expect(said, error).not.toEqual([]);
  else {
    expect(said).toEqual([]);
    expect(compared(ours.model)).toEqual(compared(model));
  }
}

describe("docker compose config says the same of", () => {
  test.each(projectNames())("%s", (name) => expectAgreement(join(PROJECTS, name)));
});

describe("docker compose config says the same of a service with", async () => {
  const root = await mkdtemp(join(tmpdir(), "bad-gateway-compose-"));
  afterAll(() => rm(root, { recursive: true }));

  test.each(oneServiceProjects())("%s", async (name, text) => {
    const folder = join(root, name);
    await mkdir(folder);
    await writeFile(join(folder, "compose.yml"), text);
    await expectAgreement(folder);
  });
});
