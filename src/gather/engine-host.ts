import { StackUnavailable } from "../ports/docker.ts";
import type { Ssh } from "../ports/ssh.ts";
import { type ConnectedNetworks, connectedNetworks } from "../read/container/routes.ts";

const ROUTES = ["cat", "/proc/net/route"];
const IS_SOCKET = ["test", "-S"];
const IS_OURS = ["test", "-w"];

/** All that is ever run on the host of somebody else's engine: is its socket there, and which networks. */
export function looksAtEngineHost(argv: readonly string[]): boolean {
  const isAsking = (wanted: readonly string[], words: number) =>
    argv.length === words && wanted.every((word, index) => argv[index] === word);
  return isAsking(ROUTES, 2) || isAsking(IS_SOCKET, 3) || isAsking(IS_OURS, 3);
}

/** A local path to the engine's socket. Rejects with `StackUnavailable`, which says what hinders. */
export async function engineSocket(ssh: Ssh, path: string): Promise<string> {
  const says = async (question: readonly string[]) =>
    (await ssh.run([...question, path])).exitCode === 0;
  if (!(await says(IS_SOCKET))) {
    throw new StackUnavailable(
      `${ssh.destination} has no Docker socket ${path}, or this user may not see it. Is Docker installed and running there? A socket elsewhere is named so: ssh://USER@HOST/PATH`,
    );
  }
  if (!(await says(IS_OURS))) {
    throw new StackUnavailable(
      `This user of ${ssh.destination} may not use the Docker socket ${path}. Who is in the group docker may (sudo usermod -aG docker USER).`,
    );
  }
  return ssh.forwardSocket(path);
}

/** The host's own networks; where it does not say, none: then no container is asked from there. */
export async function hostNetworks(ssh: Ssh): Promise<ConnectedNetworks> {
  const { stdout } = await ssh.run(ROUTES).catch(() => ({ stdout: "" }));
  return connectedNetworks(stdout);
}
