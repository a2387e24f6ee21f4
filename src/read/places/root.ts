import type { Evidence } from "../evidence.ts";
import { array, at, record, string } from "../json.ts";
import { below, normal } from "./path.ts";

type Has = (path: string) => "file" | "directory" | null;

/**
 * Absolute path of the repository on the machine that ran compose, found from the paths that
 * compose speaks of: the folder below which they are the files of the repository.
 */
export function rootOf(evidence: Evidence, has: Has): string | null {
  const files = composeFilesNamed(evidence).filter((path) => path.startsWith("/"));
  const spoken = [...files, ...pathsInConfig(evidence)].map(normal);
  const candidates = new Map<string, number>();
  // A compose file says more than a mount: that may lie anywhere.
  const certain = files.map(normal).filter((path) => rootsFor(path, has).length > 0);
  for (const path of certain.length > 0 ? certain : spoken) {
    for (const { root, depth } of rootsFor(path, has)) {
      candidates.set(root, Math.max(candidates.get(root) ?? 0, depth));
    }
  }
  const scored = [...candidates].map(([root, depth]) => ({
    root,
    depth,
    explains: spoken.filter((path) => explains(root, path, has)).length,
  }));
  // The longer the way that fits, the less it is by chance.
  scored.sort((a, b) => b.explains - a.explains || b.depth - a.depth || compare(a.root, b.root));
  return scored[0]?.root ?? null;
}

/** Compose files as labels and arguments name them, in compose's order. */
export function composeFilesNamed(evidence: Evidence): readonly string[] {
  const labelled = [
    ...evidence.looked("docker.inspect").map(({ body }) => at(body, "Config", "Labels")),
    ...evidence
      .looked("docker.events")
      .flatMap(({ body }) => body.map((event) => at(event, "Actor", "Attributes"))),
  ];
  for (const labels of labelled) {
    const files = string(record(labels)["com.docker.compose.project.config_files"]);
    if (files) return files.split(",");
  }
  const commands = [
    ...evidence.looked("compose.run").map(({ body }) => body.args),
    ...evidence.all("compose.config").map(({ how }) => how.split(/\s+/)),
  ];
  return commands.map(filesInArguments).find((files) => files.length > 0) ?? [];
}

function filesInArguments(args: readonly string[]): readonly string[] {
  return args.flatMap((arg, index) => {
    if (arg === "-f" || arg === "--file") return args[index + 1] ?? [];
    return arg.startsWith("--file=") ? arg.slice("--file=".length) : [];
  });
}

function pathsInConfig(evidence: Evidence): readonly string[] {
  return evidence.looked("compose.config").flatMap(({ body }) =>
    Object.values(record(at(body, "services"))).flatMap((service) => {
      const context = string(at(service, "build", "context"));
      const binds = array(at(service, "volumes"))
        .filter((volume) => at(volume, "type") === "bind")
        .map((volume) => string(at(volume, "source")));
      return [context, ...binds].filter((path) => path?.startsWith("/") === true);
    }),
  ) as readonly string[];
}

function rootsFor(path: string, has: Has): readonly { root: string; depth: number }[] {
  const parts = path.split("/").slice(1);
  return parts.flatMap((_, index) => {
    const inside = parts.slice(index).join("/");
    if (has(inside) === null) return [];
    return { root: `/${parts.slice(0, index).join("/")}`, depth: parts.length - index };
  });
}

function explains(root: string, path: string, has: Has): boolean {
  const inside = below(root, path);
  return inside !== null && inside !== "" && has(inside) !== null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
