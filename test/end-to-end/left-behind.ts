import { spawnSync } from "node:child_process";

const LISTS = [
  ["ps", "--all", "--quiet", "--no-trunc"],
  ["network", "ls", "--quiet", "--no-trunc"],
  ["volume", "ls", "--quiet"],
  ["images", "--quiet", "--no-trunc"],
];

const OWNER = "bad-gateway.owner";

/** Containers, networks, volumes and images that a process created and that still exist. */
export function leftBehind(pid: number): readonly string[] {
  return LISTS.flatMap(([list = "", ...options]) => {
    const ids = docker(list, ...options, "--filter", `label=${OWNER}`);
    return [...new Set(ids)].filter((id) => ownerOf(id) === pid).map((id) => `${list} ${id}`);
  });
}

interface Labelled {
  readonly Labels?: Readonly<Record<string, string>>;
  readonly Config?: { readonly Labels?: Readonly<Record<string, string>> | null };
}

function ownerOf(id: string): number | null {
  const [text = "[]"] = docker("inspect", "--format", "json", id);
  const [{ Config, Labels } = {}] = JSON.parse(text) as readonly Labelled[];
  const label = (Labels ?? Config?.Labels)?.[OWNER] ?? "{}";
  return (JSON.parse(label) as { pid?: number }).pid ?? null;
}

/** Its lines; none where something was removed between the list and the look. */
function docker(...args: readonly string[]): readonly string[] {
  return spawnSync("docker", args, { encoding: "utf8" }).stdout.split("\n").filter(Boolean);
}
