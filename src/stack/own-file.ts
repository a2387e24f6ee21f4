import { isAbsolute, join } from "node:path";
import { at, string } from "../read/json.ts";
import { REPLACED } from "./labels.ts";
import type { Model } from "./model.ts";
import { override, tagsBuiltUpon } from "./override.ts";
import type { Run, StackPorts } from "./stack.ts";

/** Our own compose file for the run, as text: what it says depends on what the engine has already. */
export async function ownFile(
  ports: Pick<StackPorts, "docker" | "files">,
  model: Model,
  run: Run,
  labels: Readonly<Record<string, string>>,
): Promise<string> {
  const { docker } = ports;
  const [volumes, networks, dockerfiles] = await Promise.all([
    docker.list("volume", []),
    docker.list("network", []),
    readDockerfiles(ports, model),
  ]);
  const keptTags = tagsBuiltUpon(model, dockerfiles);
  const replaced = new Map<string, Record<string, string>>();
  for (const tag of keptTags) {
    const id = string(at(await docker.image(tag), "Id"));
    if (id !== null) replaced.set(tag, { [REPLACED]: `${tag}=${id}` });
  }
  const existing = new Set([...volumes, ...networks].flatMap(({ names }) => names));
  return override({ model, project: run.project, labels, existing, keptTags, replaced });
}

async function readDockerfiles(
  { files }: Pick<StackPorts, "files">,
  model: Model,
): Promise<ReadonlyMap<string, string>> {
  const texts = model.services.map(async ({ name, build }) => {
    if (!build) return [name, ""] as const;
    const path = isAbsolute(build.dockerfile)
      ? build.dockerfile
      : join(build.context, build.dockerfile);
    return [name, build.inline ?? (await files.readText(path)) ?? ""] as const;
  });
  return new Map(await Promise.all(texts));
}
