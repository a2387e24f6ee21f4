import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { layCheckout } from "./checkout.ts";
import { layDistribution, runProgram, until } from "./distribution.ts";
import { hasContainers, leftBehind } from "./left-behind.ts";

let distribution: ReturnType<typeof layDistribution>;
let repository: string;
beforeAll(() => {
  distribution = layDistribution();
});
afterAll(() => distribution[Symbol.dispose]());
beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), "bad-gateway-cli-"));
  execFileSync("git", ["init", "-q"], { cwd: repository });
});
afterEach(() => rmSync(repository, { recursive: true, force: true }));

const COMPOSE = `services:
  frontend:
    image: nginx:1.26
    ports: ["80"]
  backend:
    image: debian:bookworm-slim
`;

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), text);
  }
}

function badGateway(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = repository,
) {
  const own = { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "/", ...env };
  return runProgram(distribution.folder, { file: "cli.mjs", args, cwd, env: own });
}

/** `file` is written as the configuration of a repository with two services. */
const wrongConfig: readonly (readonly [what: string, file: string, said: RegExp])[] = [
  ["YAML that cannot be read", "upload: {path: /x\n", /^\.github\/bad-gateway\.yml:\d+: /m],
  ["an unknown key", "\nuplaod: {path: /x}\n", /bad-gateway\.yml:2: uplaod: .*upload/],
  [
    "an unknown key inside",
    "upload: {path: /x}\nproxy:\n  prot: 80\n",
    /yml:3: proxy\.prot: .*port/,
  ],
  ["a wrong type", "upload:\n  path: /x\n  expect: fine\n", /yml:3: upload\.expect\b.*status/],
  [
    "a service that does not exist",
    "proxy: {service: frontent}\n",
    /yml:1: proxy\.service: .*frontend/,
  ],
  ["a missing file", "upload: {path: /x, file: a.xlsx}\n", /yml:1: upload\.file: .*a\.xlsx/],
  ["a file outside", "upload: {path: /x, file: ../a.xlsx}\n", /yml:1: upload\.file: /],
];

test.each(wrongConfig)(
  "%s in the configuration is exit 2, with file, line and key",
  async (...row) => {
    const [, file, said] = row;
    write({ "docker-compose.yml": COMPOSE, ".github/bad-gateway.yml": file });
    const { code, stdout, stderr } = await badGateway(["check"]);
    expect(stderr).toMatch(said);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  },
);

test("a folder without compose files is exit 2, and nothing is written there", async () => {
  const { code, stderr } = await badGateway(["check"]);
  expect(stderr).toMatch(/compose/);
  expect(code).toBe(2);
  expect(readdirSync(repository)).toEqual([".git"]);
});

test("a compose file that is no YAML is exit 2", async () => {
  write({ "docker-compose.yml": "services: [\n" });
  const { code, stderr } = await badGateway(["check"]);
  expect(stderr).toMatch(/docker-compose\.yml/);
  expect(code).toBe(2);
});

test("wrong arguments are exit 2, each on a line of its own", async () => {
  write({ "docker-compose.yml": COMPOSE });
  const args = ["check", "--proxy-port", "eighty", "--backend-service", "nobody"];
  const { code, stderr } = await badGateway(args);
  expect(stderr).toMatch(/^proxy-port: /m);
  expect(code).toBe(2);
});

test("without Docker it is exit 3, with a report that says why", async () => {
  write({ "docker-compose.yml": COMPOSE });
  const env = { DOCKER_HOST: "unix:///nowhere/docker.sock" };
  const { code, stdout, stderr } = await badGateway(["check", "--json"], env);
  expect(JSON.parse(stdout)).toMatchObject({ schema: 1, verdict: "unknown" });
  expect(stderr).toMatch(/\/nowhere\/docker\.sock/);
  expect(code).toBe(3);
});

test("a run that is interrupted exits as a shell expects, and leaves nothing", async () => {
  using laid = layCheckout("upstream-wrong-port");
  const { pid, code, stderr } = await runProgram(distribution.folder, {
    file: "cli.mjs",
    args: ["check"],
    cwd: laid.dir,
    env: { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "/" },
    async meanwhile(child) {
      await until(() => hasContainers(child.pid));
      child.kill("SIGINT");
    },
  });
  expect(code).toBe(130);
  expect(stderr).toContain("SIGINT");
  expect(leftBehind(pid)).toEqual([]);
});
