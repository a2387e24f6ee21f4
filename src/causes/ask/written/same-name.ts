import type { Fact } from "../../../case/facts.ts";
import { within } from "../configuration/directives.ts";
import { proxyingServers } from "../configuration/other-server.ts";
import { type Line, serviceOf, type Written } from "./evidence.ts";

/**
 * Whether another server of the same name, which proxies, may be where a request was meant to come:
 * nginx ignores the later one of a port, and users may come in at the other's own port. A server on
 * ports that the stack publishes to nobody is another door, and takes no request of theirs.
 */
export function mayBeMeantForNamesake(view: Written, route: Fact<"nginx.route">): boolean {
  const { server } = route.body;
  if (!server) return false;
  const own = portsOf(within(view.of("nginx.directive", route.subject), server.place));
  const open = publishedPorts(view, route.subject);
  return proxyingServers(view, route).some(({ inside, names }) => {
    if (!names.some((name) => server.names.includes(name))) return false;
    const ports = portsOf(inside);
    const isApart = own !== null && ports !== null && !ports.some((port) => own.includes(port));
    const isClosed = open !== null && ports !== null && !ports.some((port) => open.includes(port));
    // Where users are not seen to come in at the first one either, the files do not show the doors.
    return !(isApart && isClosed && own.some((port) => open.includes(port)));
  });
}

/** Ports that a server listens on; null: a socket, a range or a variable stands among them. */
function portsOf(inside: readonly Line[]): readonly number[] | null {
  const listens = inside.filter(({ body }) => body.name === "listen");
  if (listens.length === 0) return [80];
  const ports = listens.map(({ body: { args } }) => portIn(args[0] ?? ""));
  return ports.includes(null) ? null : ports.filter((port) => port !== null);
}

function portIn(address: string): number | null {
  if (/^\d+$/.test(address)) return Number(address);
  const [, port] = /^(?:\[[^\]]*\]|[\w.*-]+)(?::(\d+))?$/.exec(address) ?? ["", null];
  return port === null ? null : Number(port ?? 80);
}

/** Ports of the container that compose publishes; null where that is not what lets users in. */
function publishedPorts(view: Written, proxy: string): readonly number[] | null {
  const service = serviceOf(view, proxy);
  if (!service || service.body.networkMode !== null) return null;
  return service.body.ports.map(({ container }) => container);
}
