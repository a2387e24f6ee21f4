import type { View } from "../../define.ts";
import { composed } from "./service-names.ts";

/** Names that every container, or Docker Desktop, has in /etc/hosts and in no DNS. */
const USUAL = new Set(["localhost", "host.docker.internal", "gateway.docker.internal"]);

/** Whether the name stands in the hosts file of this service: by compose, or as usual. */
export function isHostsFileName(
  view: View<"compose.service">,
  service: string,
  name: string,
): boolean {
  return USUAL.has(name) || composed(view, service)?.body.extraHosts?.includes(name) === true;
}
