import type { Place } from "../../../case/place.ts";
import type { View } from "../../define.ts";
import { composed } from "../names/service-names.ts";
import { placeOf } from "../starts/start-command.ts";

/** Where the official images of databases keep their data. */
const DATA = ["/var/lib/postgresql/data", "/var/lib/postgresql", "/var/lib/mysql"];

/** The line of the compose files that gives a database its volume; nothing where none does. */
export function dataPlaces(view: View<"compose.service">, server: string): readonly Place[] {
  const key = DATA.flatMap((path) => volumeKeyFor(view, server, path) ?? [])[0];
  return key ? placeOf(view, server, key) : [];
}

/** What is mounted over a container path, and the folder that it is mounted at; null: nothing. */
export function mountOver(
  view: View<"compose.service">,
  service: string,
  path: string,
): { readonly isBind: boolean; readonly source: string; readonly target: string } | null {
  const key = volumeKeyFor(view, service, path);
  const mount = composed(view, service)?.body.volumes[Number(key?.slice("volumes.".length))];
  if (key === null || !mount || mount.source === "") return null;
  return { isBind: mount.type === "bind", source: mount.source, target: mount.target };
}

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
