import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";

/** Where nginx's images read configuration, whole folders of it. */
const OF_NGINX =
  /^\/etc\/nginx(?:\/(?:templates|conf\.d|http\.d|sites-enabled|sites-available))?\/?$/;

/** Whether a mount there brings nginx its configuration. */
export function isNginxFolder(target: string): boolean {
  return OF_NGINX.test(target);
}

/** A folder of configuration that is mounted and is not there: Docker made an empty one of its name. */
export function missingFolder(
  view: View<"bind.source">,
  service: string,
): Fact<"bind.source"> | undefined {
  return view
    .of("bind.source", service)
    .find(({ body }) => body.found === "missing" && isNginxFolder(body.target));
}
