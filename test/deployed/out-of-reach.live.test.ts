import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { clock } from "../../src/ports/clock.ts";
import { files } from "../../src/ports/files.ts";
import { runCli } from "../../src/verbs/cli/run.ts";
import { screen } from "../deliver/screen.ts";
import { newKey, type SshServer, startSshServer } from "../ports/ssh/ssh-server.ts";

let server: SshServer;
let cwd: string;
beforeAll(async () => {
  server = await startSshServer();
  cwd = mkdtempSync(join(tmpdir(), "bad-gateway-out-of-reach-"));
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(cwd, { recursive: true });
});

/** `check` as a person runs it: what it says, its exit code, and the audit that it leaves. */
async function checked(target: string, sshConfig = server.config) {
  vi.stubEnv("BAD_GATEWAY_SSH_CONFIG", sshConfig);
  onTestFinished(() => void vi.unstubAllEnvs());
  const out = mkdtempSync(join(cwd, "out-"));
  const [stdout, stderr] = [screen({ isTTY: false }), screen({ isTTY: false })];
  const argv = ["check", ".", "--target", target, "--out", out];
  const code = await runCli(argv, { cwd, env: {}, stdout, stderr, clock, files });
  const said = stdout.shown().join(" ").replace(/\s+/g, " ");
  const kept = ["case.json", "report.json", "summary.md"].filter((name) =>
    existsSync(join(out, name)),
  );
  expect({ code, kept }).toEqual({ code: 3, kept: ["case.json", "report.json", "summary.md"] });
  const audit = readFileSync(join(out, "audit.log"), "utf8");
  return { said, audit: audit.replace(/^\S+ /gm, "").trim().split("\n") };
}

const TARGETS = [
  ["a machine", "{ssh: vps, proxy: {unit: nginx}}"],
  ["an engine", '{docker: {host: "ssh://vps", project: shop}}'],
  ["a Swarm", '{swarm: {host: "ssh://vps", backend: shop}}'],
] as const;

describe.each(TARGETS)("%s whose SSH server does not let us in ends with 3", (_, target) => {
  const asked = target.includes("ssh://") ? ["ssh ssh://vps"] : ["ssh vps"];

  test("and names the key that is not accepted", async () => {
    const key = join(mkdtempSync(join(server.folder, "key-")), "stranger");
    newKey(key);
    const { said, audit } = await checked(target, server.configured({ IdentityFile: key }));
    expect(said).toMatch(/vps does not accept the key/);
    expect(audit).toEqual(asked);
  });

  test("and says that its host key is not known", async () => {
    const nowhere = join(server.folder, "no-known-hosts");
    const config = server.configured({ UserKnownHostsFile: nowhere });
    const { said, audit } = await checked(target, config);
    expect(said).toMatch(/host key of (?:ssh:\/\/)?vps is not known here/);
    expect(audit).toEqual(asked);
  });

  test("and says that nobody is there", async () => {
    const { said, audit } = await checked(target, server.configured({ Port: "1" }));
    expect(said).toMatch(/vps refuses the connection/);
    expect(audit).toEqual(asked);
  });
});

describe("an engine that cannot be used ends with 3, and what was tried is written down", () => {
  test("one that nobody runs", async () => {
    const { said, audit } = await checked('{docker: {host: "unix:///no/engine", project: shop}}');
    expect(said).toMatch(/No Docker engine answers at unix:\/\/\/no\/engine/);
    expect(audit).toEqual(["GET /_ping of unix:///no/engine"]);
  });

  test("one that belongs to no Swarm, here and over SSH", async () => {
    for (const host of ["unix:///var/run/docker.sock", "ssh://vps"]) {
      const { said, audit } = await checked(`{swarm: {host: "${host}", backend: shop}}`);
      expect(said).toMatch(/belongs to no Swarm: give target\.swarm\.host a manager's address/);
      expect(audit.slice(-2)).toEqual(["GET /version", "GET /info"]);
    }
  });

  test.each([
    ["docker", "project: shop"],
    ["swarm", "backend: shop"],
  ])("one that is too old for target %s", async (kind, what) => {
    const socket = join(mkdtempSync(join(cwd, "old-")), "engine.sock");
    const old = createServer((asked, answer) => {
      answer.setHeader("content-type", "application/json");
      answer.end(asked.url?.endsWith("/_ping") ? "OK" : '{"ApiVersion": "1.24"}');
    });
    await new Promise<void>((resolve) => old.listen(socket, resolve));
    onTestFinished(() => void old.close());
    const { said, audit } = await checked(`{${kind}: {host: "unix://${socket}", ${what}}}`);
    expect(said).toMatch(/speaks API 1\.24; .* 1\.30 \(Docker 17\.06\) or newer/);
    expect(audit.at(-1)).toBe("GET /version");
  });
});
