import { join } from "node:path";
import type { Clock } from "../ports/clock.ts";
import type { Docker } from "../ports/docker.ts";
import type { Files } from "../ports/files.ts";
import type { Owner, Processes } from "../ports/process.ts";
import { isRun, OWNER, ownerIn, RUN } from "./labels.ts";
import { removeLabelled } from "./remove.ts";
import { OWNER_FILE, runOfScratch, scratchName } from "./scratch.ts";

export interface LeftoverPorts {
  readonly docker: Docker;
  readonly clock: Clock;
  readonly files: Pick<Files, "list" | "readText" | "remove">;
  readonly processes: Processes;
}

/**
 * Removes what earlier runs left whose process is dead for sure: of this host, and gone. Runs of
 * living processes and of other hosts are not touched. Returns the ids of the runs removed.
 */
export async function removeLeftovers(ports: LeftoverPorts): Promise<readonly string[]> {
  const { docker, clock, files, processes } = ports;
  const found = await Promise.all([
    docker.containers([OWNER]),
    ...(["network", "volume", "image"] as const).map((what) => docker.list(what, [OWNER])),
  ]);
  const owners = new Map<string, Owner | null>(
    found.flat().map(({ labels }) => [labels[RUN] ?? "", ownerIn(labels)]),
  );
  for (const [run, owner] of await scratchFolders(ports)) owners.set(run, owner);
  const removed: string[] = [];
  for (const [run, owner] of owners) {
    if (!isRun(run) || owner === null || (await processes.alive(owner)) !== false) continue;
    // Its compose may have outlived it, and would go on creating.
    await processes.endByArgument(scratchName(run));
    await removeLabelled(docker, clock, run);
    await files.remove(join(processes.temporary, scratchName(run)));
    removed.push(run);
  }
  return removed;
}

/** Runs that were killed before they created anything. */
async function scratchFolders(ports: LeftoverPorts): Promise<readonly [string, Owner | null][]> {
  const { files, processes } = ports;
  const found: [string, Owner | null][] = [];
  for (const { name } of await files.list(processes.temporary)) {
    const run = runOfScratch(name);
    if (run === null || !isRun(run)) continue;
    const text = await files.readText(join(processes.temporary, name, OWNER_FILE));
    found.push([run, ownerIn({ [OWNER]: text ?? "" })]);
  }
  return found;
}
