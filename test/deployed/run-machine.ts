import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { connectSsh } from "../../src/ports/ssh/open-ssh.ts";
import { type CheckRun, check } from "../../src/verbs/check.ts";
import { realPorts } from "../../src/verbs/ports.ts";
import type { DeployedExpectation, DeployedScenario } from "./deployed-scenarios.ts";
import type { Machine, User } from "./machine.ts";

/** Deploys a scenario to the machine, which must be a new one, and checks it as `user` from here. */
export async function checkOn(
  machine: Machine,
  { folder, expect }: DeployedScenario,
  user: User,
): Promise<CheckRun> {
  const dir = mkdtempSync(join(tmpdir(), "bgw-checkout-"));
  try {
    cpSync(join(folder, "../../base"), dir, { recursive: true });
    cpSync(folder, dir, { recursive: true });
    rmSync(join(dir, "expect.yml"));
    execFileSync("git", ["init", "-q"], { cwd: dir });
    await machine.copy(dir, "/root/checkout");
    const there = (command: string) => machine.run(`cd /root/checkout && ${command}`);
    if (expect.before) await there(expect.before);
    await there("sh deploy/install.sh");
    if (expect.after) await there(expect.after);
    return await checkFrom(dir, optionsOf(machine, folder, expect, user), machine.configFile);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function optionsOf(machine: Machine, folder: string, { config }: DeployedExpectation, user: User) {
  const said = readFileSync(join(folder, "../../plan.yml"), "utf8");
  const written = stringify({ ...(parse(said) as Record<string, unknown>), ...config });
  const { health, target, routes } = parse(
    written.replace("HOST", `${user}@${machine.address}`),
  ) as Said;
  return {
    target: stringify(target),
    routes: stringify(routes),
    timeout: "12",
    ...(health.direct ? { "health-direct": health.direct } : {}),
    ...(health.proxied ? { "health-proxied": health.proxied } : {}),
  };
}

interface Said {
  readonly health: { readonly direct?: string; readonly proxied?: string };
  readonly target: unknown;
  readonly routes: unknown;
}

const nothing = () => undefined;

function checkFrom(
  cwd: string,
  options: Readonly<Record<string, string>>,
  configFile: string,
): Promise<CheckRun> {
  const raw = { cwd, dir: null, config: null, out: null, env: {}, options };
  const progress = { begin: nothing, note: nothing, end: nothing, warn: nothing };
  const { signal } = new AbortController();
  const ports = {
    ...realPorts(),
    ssh: (destination: string) => connectSsh(destination, { configFile }),
  };
  return check(raw, { signal, progress, ports });
}
