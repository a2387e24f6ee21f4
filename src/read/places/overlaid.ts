import type { Overlay } from "./mounts.ts";
import type { Origin } from "./origin.ts";
import { below } from "./path.ts";
import type { Repository } from "./repository.ts";

/**
 * What an overlay shows at this path: a file of the repository, something else (`hidden`), or
 * nothing that would hide the image (null).
 */
export function overlaid(
  path: string,
  overlays: readonly Overlay[],
  repository: Repository,
): Origin | "hidden" | null {
  for (const { target, source, showsImage } of overlays) {
    const inside = below(target, path);
    if (inside === null) continue;
    if (showsImage) return null;
    if (source === null) return "hidden";
    const file = [source, inside].filter((part) => part !== "").join("/");
    const found = repository.has(file);
    return found === "file" || (found === null && !repository.complete)
      ? { file, offset: 0 }
      : "hidden";
  }
  return null;
}
