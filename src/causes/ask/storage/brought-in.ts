import type { Fact } from "../../../case/facts.ts";
import type { Place } from "../../../case/place.ts";
import type { View } from "../../define.ts";
import { rewrite } from "../configuration/edits.ts";
import { composed } from "../names/service-names.ts";
import { placeOf } from "../starts/start-command.ts";
import { volumeKeyFor } from "./volumes.ts";

/** A server block that is mounted alone can be mounted where nginx looks. */
export function moved(view: View<"compose.service">, { subject, body }: Fact<"nginx.unloaded">) {
  const { path } = body;
  if (path?.endsWith(".conf") !== true || path.startsWith("/etc/nginx/conf.d/")) return [];
  const key = volumeKeyFor(view, subject, path);
  const name = path.slice(path.lastIndexOf("/") + 1);
  return rewrite(
    key === null ? null : placeOf(view, subject, key)[0],
    path,
    `/etc/nginx/conf.d/${name}`,
  );
}

/** The mount or COPY that brings the file in; where nothing does, the Dockerfile's last COPY. */
export function broughtBy(
  view: View<"compose.service" | "dockerfile.instruction">,
  { subject, body }: Fact<"nginx.unloaded">,
): readonly Place[] {
  const key = body.path === null ? null : volumeKeyFor(view, subject, body.path);
  if (key !== null) return placeOf(view, subject, key);
  const copies = view
    .of("dockerfile.instruction", subject)
    .filter((one) => one.body.final && ["FROM", "COPY", "ADD"].includes(one.body.instruction));
  const name = body.file.slice(body.file.lastIndexOf("/") + 1);
  const named = copies.filter((one) => one.body.args.some((word) => word.endsWith(name)));
  const places = [...named, ...copies].flatMap(({ seen }) => seen.place ?? []);
  if (named.length > 0 || places.length === 0) {
    return composed(view, subject) ? places.slice(0, 1) : [];
  }
  return places.slice(-1);
}
