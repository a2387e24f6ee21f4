import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { composed } from "../names/service-names.ts";
import { failedConnects } from "./failed-connects.ts";
import { hopsOf, isLoopback } from "./hops.ts";

type Evidence = View<
  "nginx.error" | "compose.service" | "nginx.route" | "container.network" | "listener"
>;

/** Whether the service uses the machine's own network. */
export function isOnHost(view: View<"compose.service">, service: string): boolean {
  return composed(view, service)?.body.networkMode === "host";
}

/** A port that nginx asks for on the machine's loopback, and that a service has only for itself. */
export interface UnpublishedPort {
  readonly line: Fact<"nginx.error">;
  readonly listening: Fact<"listener">;
  readonly proxy: string;
  /** As nginx's configuration names it. */
  readonly host: string;
}

export function unpublishedPorts(view: Evidence): readonly UnpublishedPort[] {
  return failedConnects(view, "connect-refused").flatMap(({ line, address, port }) => {
    const proxy = line.subject;
    if (!isLoopback(address) || !isOnHost(view, proxy)) return [];
    const listening = view
      .all("listener")
      .find(({ subject, body }) => body.port === port && !isOnHost(view, subject));
    const ports = listening ? (composed(view, listening.subject)?.body.ports ?? []) : [];
    if (!listening || ports.some(({ host }) => host === port)) return [];
    const hop = hopsOf(view).find((one) => one.port === port && isLoopback(one.host));
    return [{ line, listening, proxy, host: hop?.host ?? address }];
  });
}
