import { spawnSync } from "node:child_process";

const LISTS = [
  ["ps", "--all", "--quiet", "--no-trunc"],
  ["network", "ls", "--quiet", "--no-trunc"],
  ["volume", "ls", "--quiet"],
  ["images", "--quiet", "--no-trunc"],
];

const OWNER = "bad-gateway.owner";

interface Thing {
  readonly Id?: string;
  readonly Name?: string;
  readonly Labels?: Labels;
  readonly Config?: { readonly Labels?: Labels };
}
type Labels = Readonly<Record<string, string>> | null;

/** Containers, networks, volumes and images that a process created and that still exist. */
export function leftBehind(pid: number): readonly string[] {
  return LISTS.flatMap(([list = "", ...options]) => {
    const ids = docker(list, ...options, "--filter", `label=${OWNER}`);
    if (ids.length === 0) return [];
    // What was removed between the list and the look is left out.
    return docker("inspect", "--format", "{{json .}}", ...new Set(ids))
      .map((line) => JSON.parse(line) as Thing)
      .filter((thing) => ownerOf(thing) === pid)
      .map(({ Id, Name }) => `${list} ${Name ?? Id}`);
  });
}

/** Whether a process has got as far as creating a container. */
export function hasContainers(pid: number): boolean {
  return leftBehind(pid).some((thing) => thing.startsWith("ps "));
}

function ownerOf({ Labels, Config }: Thing): number | null {
  const label = (Labels ?? Config?.Labels)?.[OWNER] ?? "{}";
  return (JSON.parse(label) as { readonly pid?: number }).pid ?? null;
}

function docker(...args: readonly string[]): readonly string[] {
  return spawnSync("docker", args, { encoding: "utf8" }).stdout.split("\n").filter(Boolean);
}
