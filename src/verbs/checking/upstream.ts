import type { Capture } from "../../case/captures.ts";
import type { HostService } from "../../case/codes/host.ts";
import type { BackendPlan, ProxyPlan } from "../../plan/plan.ts";
import type { Upstream } from "../../probe/probe-deps.ts";
import { array, at, record, string, strings } from "../../read/json.ts";
import { configFromDump } from "../../read/nginx/config.ts";
import { routeFor } from "../../read/nginx/route.ts";

/** Computes what the backend gets, from the configuration that the proxy's nginx has in force. */
export function upstreamBy(
  captures: readonly Capture[],
  proxy: ProxyPlan | null,
): (method: string, path: string) => Upstream | null {
  const found = captures.find(
    ({ kind, subject, body }) =>
      kind === "nginx.config" && subject === proxy?.service && body !== null,
  );
  if (!proxy || found?.kind !== "nginx.config" || found.body === null) return () => null;
  const config = configFromDump(found.body.text);
  const composed = captures.find(({ kind }) => kind === "compose.config")?.body;
  const machine = captures.find(({ kind }) => kind === "host.services");
  const programs = machine?.kind === "host.services" ? (machine.body ?? []) : [];
  return (method, path) => {
    const { port, scheme, host } = proxy;
    const route = routeFor(config, { method, scheme, port, path, host: host ?? "localhost" });
    if (route.handler.is !== "proxied") return null;
    const [server] = route.handler.servers;
    return {
      uri: route.handler.upstreamUri,
      host: route.upstreamHost.value || null,
      backend: server ? backendAt(composed, programs, server.host, server.port) : null,
    };
  };
}

/**
 * The service that a host name means: its key, its container's name, or an alias; on a machine
 * without containers, the program with this port.
 */
function backendAt(
  composed: unknown,
  programs: readonly HostService[],
  host: string,
  port: number | null,
): BackendPlan | null {
  const program = programs.find(({ ports }) => port !== null && ports.includes(port));
  if (program && isLoopback(host)) return { service: program.service, port };
  const services = Object.entries(record(at(composed, "services")));
  const found = services.find(([name, service]) => {
    const networks = Object.values(record(at(service, "networks")));
    const aliases = networks.flatMap((network) => strings(array(at(network, "aliases"))));
    return [name, string(at(service, "container_name")), ...aliases].includes(host);
  });
  return found ? { service: found[0], port } : null;
}

export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}
