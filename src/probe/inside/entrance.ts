import type { Docker } from "../../ports/docker.ts";
import { at, string } from "../../read/json.ts";
import { TOOLS, type Tool, toolIn } from "./relay.ts";

/** A running container of ours or the stack's that is in the network namespace, and its tool. */
export interface Entrance {
  readonly container: string;
  readonly tool: Tool;
}

export interface Entering {
  readonly docker: Docker;
  /** All containers of the stack: their images serve for companions. */
  containers(): Promise<readonly { readonly id: string; readonly image: string }[]>;
  /** For companions. */
  readonly labels: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** Images that are tried for a companion, at most. */
const IMAGES = 3;
const WAIT = ["sh", "-c", "while sleep 60; do :; done"];

/**
 * Finds ways into network namespaces of running containers: a tool in the container itself, else a
 * companion from another image of the stack, which stays until the stack is removed. A restarted
 * container has another namespace.
 */
export function entrances(entering: Entering): (container: string) => Promise<Entrance | null> {
  const known = new Map<string, Promise<Entrance | null>>();
  return async (container) => {
    const { docker, signal } = entering;
    const state = at(await docker.inspect(container, { signal }).catch(() => null), "State");
    if (at(state, "Running") !== true) return null;
    const life = `${container} ${string(at(state, "StartedAt"))}`;
    const found = known.get(life) ?? enter(entering, container);
    known.set(life, found);
    return found;
  };
}

async function enter(entering: Entering, container: string): Promise<Entrance | null> {
  const own = await toolOf(entering, container);
  if (own && own !== "nc") return { container, tool: own };
  const beside = await enterBeside(entering, container);
  return beside ?? (own ? { container, tool: own } : null);
}

async function enterBeside(entering: Entering, container: string): Promise<Entrance | null> {
  const { docker, labels, signal } = entering;
  const containers = await entering.containers();
  const images = new Set(containers.map(({ image }) => image));
  images.delete(containers.find(({ id }) => id === container)?.image ?? "");
  for (const image of [...images].slice(0, IMAGES)) {
    const sidecar = { image, container, argv: WAIT, labels };
    const companion = await docker.companion(sidecar, { signal }).catch(() => null);
    if (companion === null) continue; // This image has no shell.
    const tool = await toolOf(entering, companion);
    if (tool && tool !== "nc") return { container: companion, tool };
    await docker.remove("container", companion);
  }
  return null;
}

async function toolOf({ docker, signal }: Entering, container: string): Promise<Tool | null> {
  try {
    const { exitCode, stdout } = await docker.exec(container, ["sh", "-c", TOOLS], { signal });
    return exitCode === 0 ? toolIn(stdout) : null;
  } catch {
    return null; // It ended meanwhile.
  }
}
