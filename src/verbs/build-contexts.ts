import { isAbsolute, join, relative, sep } from "node:path";
import type { CaseFile } from "../case/captures.ts";
import type { Files } from "../ports/files.ts";
import { isDockerIgnored } from "../read/docker-ignore.ts";
import { at, record, string } from "../read/json.ts";

/**
 * Build contexts that the written files would become a part of: every run would then change what is
 * built next, and put logs into an image. Returns a warning for each.
 */
export async function swallowedBy(
  files: Files,
  out: string,
  file: CaseFile,
): Promise<readonly string[]> {
  const warnings = await Promise.all(
    [...contextsOf(file)].map(async ([context, service]) => {
      const inside = relative(context, join(out, "case.json")).split(sep).join("/");
      if (inside.startsWith("../") || isAbsolute(inside)) return [];
      const ignore = join(context, ".dockerignore");
      if (isDockerIgnored((await files.readText(ignore)) ?? "", inside)) return [];
      const folder = inside.split("/").slice(0, -1).join("/") || "*.json";
      return [
        `${out} lies in the build context of ${service}, so each run would change its image: add ${folder} to ${ignore}`,
      ];
    }),
  );
  return warnings.flat();
}

/** Context folder to the first service that is built from it. */
function contextsOf(file: CaseFile): ReadonlyMap<string, string> {
  const contexts = new Map<string, string>();
  for (const { kind, body } of file.captures) {
    if (kind !== "compose.config") continue;
    for (const [service, model] of Object.entries(record(at(body, "services")))) {
      const context = string(at(model, "build", "context"));
      if (context && isAbsolute(context) && !contexts.has(context)) contexts.set(context, service);
    }
  }
  return contexts;
}
