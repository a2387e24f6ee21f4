import { basename, join } from "node:path";
import type { ServiceModel } from "../compose/model.ts";
import type { Locations } from "../locate.ts";
import type { ImageModel } from "./image.ts";

/**
 * Files of the repository that can stand at a path of the service's container: mounts hide what is
 * copied, and of two copies the later one counts. Absolute; the first that exists is the one.
 */
function behind(service: ServiceModel, image: ImageModel, path: string): readonly string[] {
  const mounted = service.volumes
    .filter(({ bind }) => bind)
    .flatMap(({ source, target }) => below(source, target, path))
    .sort((a, b) => b.length - a.length);
  const copied = image.copies.toReversed().flatMap(({ from, to }) => {
    const whole = to.endsWith("/") ? [`${to}${basename(from)}`, to.slice(0, -1)] : [to];
    return whole.flatMap((target) => below(from, target, path));
  });
  return [...mounted, ...copied];
}

function below(source: string, target: string, path: string): readonly string[] {
  const folder = target.replace(/\/$/, "");
  if (path === folder) return [source];
  return path.startsWith(`${folder}/`) ? [join(source, path.slice(folder.length + 1))] : [];
}

/** The file behind a container's path with its text; null where none is known. */
export async function readBehind(
  at: Locations,
  service: ServiceModel,
  image: ImageModel,
  path: string,
): Promise<{ readonly file: string; readonly text: string } | null> {
  for (const file of behind(service, image, path)) {
    if ((await at.files.stat(file))?.kind !== "file") continue;
    const text = await at.files.readText(file);
    if (text !== null) return { file, text };
  }
  return null;
}
