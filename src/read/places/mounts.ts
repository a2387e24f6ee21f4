import type { ComposeService } from "../../case/codes/compose.ts";
import type { ContainerConfig } from "../../case/codes/container.ts";
import { normal } from "./path.ts";
import type { Repository } from "./repository.ts";

/** Something laid over a path of the container's image. */
export interface Overlay {
  readonly target: string;
  /** Path in the repository; null where what lies there comes from elsewhere. */
  readonly source: string | null;
  /** A new volume starts as a copy of what the image has there. */
  readonly showsImage: boolean;
}

/** Overlays of a service, the deepest target first: that is the one which counts. */
export function overlaysOf(
  container: ContainerConfig | null,
  service: ComposeService | null,
  repository: Repository,
): readonly Overlay[] {
  const mounts = container?.mounts ?? service?.volumes ?? [];
  return mounts
    .map(({ type, source, target }) => ({
      target: normal(target),
      source: type === "bind" ? sourceOf(source, repository) : null,
      showsImage: type === "volume",
    }))
    .sort((a, b) => b.target.length - a.target.length);
}

/** Docker Desktop shows the host's files below a folder of its own. */
const DESKTOP = /^\/(?:host_mnt|run\/desktop\/mnt\/host)(?=\/)/;

function sourceOf(source: string, repository: Repository): string | null {
  if (!source.startsWith("/")) return normal(source);
  return repository.relative(source) ?? repository.relative(source.replace(DESKTOP, ""));
}
