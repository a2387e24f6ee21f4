import type { AppException } from "../../case/codes/app.ts";
import type { View } from "../define.ts";
import { serviceAt, sharedNetworks } from "./service-names.ts";

/** A database, cache or broker that time alone does not bring back; each has a cause of its own. */
export type FailedDependency =
  | { readonly is: "login-rejected"; readonly user: string | null }
  | { readonly is: "database-missing"; readonly database: string; readonly isHidden: boolean }
  | { readonly is: "connections-exhausted"; readonly where: "pool" | "server" }
  | { readonly is: "cache-down"; readonly host: string | null; readonly port: number | null }
  | { readonly is: "host-unresolved"; readonly host: string };

type Evidence = View<"compose.service" | "container.network">;

/** What an exception says about a dependency; null where it is no such thing, or a matter of time. */
export function failedDependency(
  view: Evidence,
  service: string,
  exception: Pick<AppException, "error" | "name" | "frames">,
): FailedDependency | null {
  const { error } = exception;
  if (error.is === "credentials-rejected") return { is: "login-rejected", user: error.user };
  if (error.is === "database-missing") {
    return { is: error.is, database: error.database, isHidden: error.hidden ?? false };
  }
  if (error.is === "connections-exhausted") return { is: error.is, where: error.where };
  if (error.is !== "connection-refused" && error.is !== "host-unresolved") return null;
  const { host } = error;
  const port = error.is === "connection-refused" ? error.port : null;
  if (isCache(exception, host, port)) return { is: "cache-down", host, port };
  if (error.is === "connection-refused" || host === null) return null;
  return isOutOfReach(view, service, host) ? { is: "host-unresolved", host } : null;
}

/** Redis, Memcached, RabbitMQ, NATS, Kafka, STOMP. */
const PORTS: ReadonlySet<number> = new Set([6379, 11211, 5672, 4222, 9092, 61613]);
const NAMES = /redis|valkey|memcache|cache|rabbit|amqp|broker|kafka|nats|celery|queue/i;
const LIBRARIES = /\/(?:i?o?redis|amqp|kombu|pika|pymemcache|celery|amqplib|bull|bullmq)\//;

/** Whether it is a cache or a broker that was asked: by port, by name, or by the library that asked. */
function isCache(
  { name, frames }: Pick<AppException, "name" | "frames">,
  host: string | null,
  port: number | null,
) {
  if (port !== null && port !== 0) return PORTS.has(port);
  if (host !== null && NAMES.test(host)) return true;
  return NAMES.test(name) || frames.some(({ file }) => LIBRARIES.test(file));
}

/** A name that no running container of a shared network can have, however long one waits. */
function isOutOfReach(view: Evidence, service: string, host: string): boolean {
  const other = serviceAt(view, host);
  if (other === null) return true;
  const apart = sharedNetworks(view, service, other).length === 0;
  const known = [service, other].every((one) => view.of("container.network", one).length > 0);
  return apart && known && other !== service;
}
