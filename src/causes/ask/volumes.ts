import type { View } from "../define.ts";
import { composed } from "./service-names.ts";

/** Key of the mount that holds a container path (`volumes.1`); null when none does. */
export function volumeKeyFor(
  view: View<"compose.service">,
  service: string,
  path: string,
): string | null {
  const volumes = composed(view, service)?.body.volumes ?? [];
  const holding = volumes
    .map(({ target }, index) => ({ target, index }))
    .filter(({ target }) => path === target || path.startsWith(`${target.replace(/\/$/, "")}/`))
    .sort((a, b) => b.target.length - a.target.length)[0];
  return holding ? `volumes.${holding.index}` : null;
}
