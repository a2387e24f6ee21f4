import { isExcerpt } from "../../../case/is-excerpt.ts";
import type { View } from "../../define.ts";
import { type ToldRefusal, toldRefusals } from "../pasted/told-refusals.ts";
import { hopsOf, isLoopback } from "./hops.ts";
import { refusalsAt } from "./refusals.ts";

type Evidence = View<
  "nginx.error" | "nginx.route" | "compose.service" | "container.network" | "listener"
>;

/**
 * Refused connections of a paste with the service that was to accept them: where the configuration
 * was pasted, too, it names the service, and without its sockets only its own words tell where it
 * listens.
 */
export function refusedServices(view: Evidence): readonly ToldRefusal[] {
  const told = toldRefusals(view);
  if (told.length > 0 || !isExcerpt(view)) return told;
  return hopsOf(view).flatMap((hop): readonly ToldRefusal[] => {
    const { service, host, port } = hop;
    const line = refusalsAt(view, hop).findLast(({ body }) => body.code === "connect-refused");
    if (service === null || !line || isLoopback(host) || view.looked("listener", service))
      return [];
    return [{ line, host: line.body.upstream?.host ?? host, port, service, isLoopback: false }];
  });
}
