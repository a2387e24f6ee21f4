import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { StackUnavailable } from "../docker.ts";
import type { Shell } from "../shell.ts";

export interface Endpoint {
  /** As DOCKER_HOST would name it; null: the default of this system. */
  readonly host: string | null;
  readonly local: boolean;
}

/**
 * The engine that the docker CLI would talk to: DOCKER_HOST, else DOCKER_CONTEXT, else the current
 * context, else the default socket.
 */
export async function findEndpoint(shell: Shell): Promise<Endpoint> {
  const host = process.env["DOCKER_HOST"] || (await hostOfContext(shell));
  return host ? endpointAt(host) : { host: null, local: true };
}

/** What a name of an engine means. Throws `StackUnavailable` for a way that is not gone. */
export function endpointAt(host: string): Endpoint {
  if (host.startsWith("ssh:")) {
    throw new StackUnavailable(
      `Docker is at ${host}, and a stack can only be checked on an engine with a socket or a TCP address. Point DOCKER_HOST to one, or run bad-gateway on that machine.`,
    );
  }
  return { host, local: /^(unix|npipe):/.test(host) };
}

async function hostOfContext(shell: Shell): Promise<string | null> {
  const name = process.env["DOCKER_CONTEXT"] || (await currentContext());
  if (!name || name === "default") return null;
  const { exitCode, stdout, stderr } = await shell.run(
    "docker",
    ["context", "inspect", name, "--format", "{{.Endpoints.docker.Host}}"],
    { timeoutMs: 10_000 },
  );
  if (exitCode === 0) return stdout.trim();
  throw new StackUnavailable(`The docker context ${name} cannot be read: ${stderr.trim()}`);
}

async function currentContext(): Promise<string | null> {
  const folder = process.env["DOCKER_CONFIG"] || join(homedir(), ".docker");
  try {
    const config: unknown = JSON.parse(await readFile(join(folder, "config.json"), "utf8"));
    const { currentContext } = config as { currentContext?: unknown };
    return typeof currentContext === "string" ? currentContext : null;
  } catch {
    return null; // No configuration: the default context.
  }
}
