import { afterAll, beforeAll, expect, test } from "vitest";
import { UsageError } from "../../src/plan/usage-error.ts";
import { shell } from "../../src/ports/shell.ts";
import { at } from "../../src/read/json.ts";
import { bringUp, newRun } from "../../src/stack/bring-up.ts";
import { leftOf, realPorts, smallStack } from "./small-stack.ts";

const IMAGE = "debian:bookworm-slim";
const MINE = "bad-gateway-test-property";

/** Things of a user that has the same names in use as the stacks below. */
beforeAll(async () => {
  await docker("volume", "create", MINE);
  await docker("network", "create", MINE);
  await docker("tag", IMAGE, `${MINE}:latest`);
  await docker(
    "run",
    "-d",
    "--name",
    MINE,
    "--label",
    `com.docker.compose.project=${MINE}`,
    IMAGE,
    "sleep",
    "1000",
  );
});

afterAll(async () => {
  await docker("rm", "-f", MINE);
  await docker("volume", "rm", "-f", MINE);
  await docker("network", "rm", MINE);
  await docker("image", "rm", `${MINE}:latest`);
});

async function docker(...args: string[]): Promise<string> {
  return (await shell.run("docker", args)).stdout.trim();
}

test("a volume, a network and an image of the user's are used, and stay as they were", async () => {
  using small = smallStack(`
services:
  app:
    image: ${MINE}
    build: {context: ., dockerfile_inline: "FROM ${IMAGE}\\nCMD exec sleep 1000", tags: ["${MINE}:other"]}
    volumes: ["named:/a", "outside:/b"]
    networks: [outside]
  worker:
    image: ${MINE}
    command: sleep 1001
volumes:
  named: {name: ${MINE}}
  outside: {name: ${MINE}, external: true}
networks:
  outside: {name: ${MINE}, external: true}
`);
  const before = await docker("image", "inspect", "-f", "{{.Id}}", MINE);
  const ports = await realPorts();
  const run = newRun(small.plan);
  const stack = await bringUp(small.plan, ports, { run });
  expect(await stack.started).toMatchObject({ ok: true });
  const images = (await stack.containers()).map(({ image }) => image);
  expect(new Set(images)).toEqual(new Set([`${run.project}-app`]));
  expect((await stack.tearDown()).left).toEqual([]);
  expect(await leftOf(ports.docker, run.id)).toEqual([]);
  expect(await docker("volume", "ls", "-q", "-f", `name=${MINE}`)).toBe(MINE);
  expect(await docker("network", "ls", "-q", "-f", `name=${MINE}`)).not.toBe("");
  expect(await docker("image", "inspect", "-f", "{{.Id}}", MINE)).toBe(before);
  expect(await docker("image", "ls", "-q", `${MINE}:other`)).toBe("");
});

test("a tag that another build starts from is taken for the run and given back", async () => {
  using small = smallStack(`
services:
  base:
    image: ${MINE}
    build: {context: ., dockerfile_inline: "FROM ${IMAGE}\\nRUN echo built > /built"}
    command: sleep 1000
  app:
    build: {context: ., dockerfile_inline: "FROM ${MINE}\\nCMD exec sleep 1000"}
    depends_on: [base]
`);
  const before = await docker("image", "inspect", "-f", "{{.Id}}", MINE);
  const ports = await realPorts();
  const run = newRun(small.plan);
  const stack = await bringUp(small.plan, ports, { run });
  expect((await stack.started).output).not.toContain("pull access denied");
  expect((await stack.tearDown()).left).toEqual([]);
  expect(await leftOf(ports.docker, run.id)).toEqual([]);
  expect(await docker("image", "inspect", "-f", "{{.Id}}", MINE)).toBe(before);
});

test("a project name that is in use is refused, and what uses it goes on", async () => {
  using small = smallStack(`{services: {app: {image: "${IMAGE}"}}}`, {}, MINE);
  const ports = await realPorts();
  const run = newRun(small.plan);
  expect(run.project).toBe(MINE);
  await expect(bringUp(small.plan, ports, { run })).rejects.toThrow(UsageError);
  expect(at(await ports.docker.inspect(MINE), "State", "Status")).toBe("running");
});

test("included files, overrides and profiles are what compose makes of them", async () => {
  using small = smallStack(
    `
include: [inner/compose.yml]
services:
  app: {image: "${IMAGE}", command: sleep 1000, depends_on: [inner]}
  later: {image: "${IMAGE}", command: sleep 1000, profiles: [debug]}
`,
    { "inner/compose.yml": `{services: {inner: {image: "${IMAGE}", command: sleep 1000}}}` },
  );
  const ports = await realPorts();
  const run = newRun(small.plan);
  await using stack = await bringUp(small.plan, ports, { run });
  expect(await stack.started).toMatchObject({ ok: true });
  expect((await stack.containers()).map(({ service }) => service).sort()).toEqual(["app", "inner"]);
  expect(await leftOf(ports.docker, run.id)).toHaveLength(3);
});

test("a compose file that compose does not accept is named with its line", async () => {
  using broken = smallStack("services:\n  app:\n    image: [\n");
  using misspelt = smallStack(`{services: {app: {image: "${IMAGE}", imagee: x}}}`);
  const ports = await realPorts();
  await expect(bringUp(broken.plan, ports, { run: newRun(broken.plan) })).rejects.toMatchObject({
    problems: [{ file: "compose.yml", line: expect.any(Number) }],
  });
  await expect(bringUp(misspelt.plan, ports, { run: newRun(misspelt.plan) })).rejects.toMatchObject(
    {
      problems: [{ file: "compose.yml", message: expect.stringContaining("imagee") }],
    },
  );
});
