import { execFile, spawn } from "node:child_process";
import { mkdirSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { alone } from "../../live/one-at-a-time.ts";

/** An engine of its own, which manages a Swarm of one node. */
export interface SwarmEngine extends AsyncDisposable {
  /** As DOCKER_HOST names it. */
  readonly host: string;
  /** Runs the docker command with this engine, and gives what it prints. */
  docker(...args: readonly string[]): Promise<string>;
  /** Brings images over from the engine that this machine has. */
  load(...images: readonly string[]): Promise<void>;
}

const PREFIX = "bad-gateway-swarm-";
/** What a Swarm calls its bridge on every machine: only one engine can have it. */
const GATEWAY = "docker_gwbridge";
const run = promisify(execFile);

/**
 * Starts a second engine beside the machine's own, so that nothing of that one is touched: it has
 * its own socket, data, bridge, addresses and name space in containerd. It needs root, or a sudo
 * that asks no password. Ended when disposed of; what a killed run left is ended before.
 */
export async function swarmEngine(): Promise<SwarmEngine> {
  const held = await alone("swarm");
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(name.startsWith(PREFIX) ? name.slice(PREFIX.length) : Number.NaN);
    if (pid > 0 && !isAlive(pid)) await end(join(tmpdir(), name), bridgeOf(pid));
  }
  const folder = join(tmpdir(), `${PREFIX}${process.pid}`);
  const bridge = bridgeOf(process.pid);
  const host = `unix://${folder}/docker.sock`;
  mkdirSync(`${folder}/data`, { recursive: true });
  const dispose = async () => {
    await end(folder, bridge);
    held[Symbol.dispose]();
  };
  const docker = async (...args: readonly string[]) =>
    (await run("docker", ["--host", host, ...args], { maxBuffer: 2 ** 26 })).stdout;
  try {
    await asRoot("ip", "link", "add", bridge, "type", "bridge");
    await asRoot("ip", "address", "add", "10.201.255.1/24", "dev", bridge);
    await asRoot("ip", "link", "set", bridge, "up");
    // In memory: a disk that others work on takes a minute to unpack images, and another to drop them.
    await asRoot("mount", "-t", "tmpfs", "-o", "size=3g", "tmpfs", `${folder}/data`);
    start(folder, host, bridge);
    await answering(docker, folder);
    await docker(...INIT);
  } catch (error) {
    await dispose();
    throw error;
  }
  return {
    host,
    docker,
    async load(...images) {
      const saved = join(folder, "images.tar");
      await run("docker", ["save", "--output", saved, ...images]);
      await docker("load", "--input", saved);
      rmSync(saved);
    },
    [Symbol.asyncDispose]: dispose,
  };
}

const INIT = [
  ...["swarm", "init", "--advertise-addr", "127.0.0.1", "--listen-addr", "127.0.0.1:23770"],
  ...["--default-addr-pool", "10.202.0.0/16", "--data-path-port", "47890"],
];

function start(folder: string, host: string, bridge: string): void {
  const [command = "", ...args] = rooted([
    ...["env", `PATH=${process.env["PATH"]}:/usr/local/sbin:/usr/sbin:/sbin`, "dockerd"],
    ...["--host", host, "--data-root", `${folder}/data`, "--exec-root", `${folder}/exec`],
    ...["--pidfile", `${folder}/pid`, "--config-file", "/dev/null", "--bridge", bridge],
    // Nothing in here has to reach the world, and the rules of the machine stay as they are.
    ...["--iptables=false", "--default-address-pool", "base=10.201.0.0/17,size=24"],
    ...["--containerd-namespace", PREFIX + process.pid],
    ...["--containerd-plugins-namespace", `${PREFIX}${process.pid}-plugins`],
    ...["--group", String(process.getgid?.() ?? 0)],
  ]);
  const log = openSync(`${folder}/log`, "w");
  spawn(command, args, { detached: true, stdio: ["ignore", log, log] }).unref();
}

async function answering(docker: SwarmEngine["docker"], folder: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const answer = await docker("version", "--format", "{{.Server.Version}}").catch(() => null);
    if (answer !== null) return;
    if (tries > 120) throw new Error(`no second dockerd: ${readFileSync(`${folder}/log`, "utf8")}`);
    await sleep(500);
  }
}

/** Ends the engine by the number in its own file, and takes away what it made. */
async function end(folder: string, bridge: string): Promise<void> {
  const socket = ["--host", `unix://${folder}/docker.sock`];
  await run("docker", [...socket, "swarm", "leave", "--force"]).catch(() => null);
  const pid = Number(await asRoot("cat", `${folder}/pid`).catch(() => 0));
  if (pid > 0 && isAlive(pid)) {
    await asRoot("kill", String(pid));
    for (let tries = 0; isAlive(pid) && tries < 120; tries++) await sleep(250);
  }
  await asRoot("umount", "--lazy", `${folder}/data`).catch(() => null);
  for (const link of [bridge, GATEWAY]) {
    await asRoot("ip", "link", "delete", link).catch(() => null);
  }
  await asRoot("rm", "-rf", folder);
}

function bridgeOf(pid: number): string {
  return `bgs${pid}`;
}

function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

async function asRoot(...command: readonly string[]): Promise<string> {
  const [file = "", ...args] = rooted(command);
  return (await run(file, args)).stdout;
}

function rooted(command: readonly string[]): readonly string[] {
  return process.getuid?.() === 0 ? command : ["sudo", "-n", "--", ...command];
}
