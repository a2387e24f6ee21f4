import type { AppException, CacheRefusal } from "../../../case/codes/app.ts";
import type { View } from "../../define.ts";
import { serviceAt, sharedNetworks } from "../names/service-names.ts";
import { type DependencyState, dependencyState } from "./dependency-state.ts";

/** A database, cache or broker that time alone does not bring back; each has a cause of its own. */
export type FailedDependency =
  | { readonly is: "login-rejected"; readonly user: string | null; readonly byHost: boolean }
  | { readonly is: "database-missing"; readonly database: string; readonly isHidden: boolean }
  | { readonly is: "connections-exhausted"; readonly where: "pool" | "server" | "user" }
  | { readonly is: "cache-down"; readonly host: string | null; readonly port: number | null }
  | { readonly is: "cache-refused"; readonly why: CacheRefusal }
  | {
      readonly is: "db-unreachable";
      readonly state: UnreachableState;
      readonly host: string;
      readonly port: number | null;
    }
  | { readonly is: "host-unresolved"; readonly host: string };

type Evidence = View<"container.state" | "container.network" | "listener" | "compose.service">;

/** What keeps a database from being reached however long one waits; `down` may be a matter of time. */
export type UnreachableState = Extract<
  DependencyState,
  { readonly is: (typeof UNREACHABLE)[number] }
>;
const UNREACHABLE = ["own", "profile", "scaled", "down", "other-port", "loopback"] as const;

/** What an exception says about a dependency; null where it is no such thing, or a matter of time. */
export function failedDependency(
  view: Evidence,
  service: string,
  exception: Pick<AppException, "error" | "name" | "frames">,
): FailedDependency | null {
  const { error } = exception;
  if (error.is === "credentials-rejected") {
    return { is: "login-rejected", user: error.user, byHost: error.byHost ?? false };
  }
  if (error.is === "cache-refused") return { is: error.is, why: error.why };
  if (error.is === "database-missing") {
    return { is: error.is, database: error.database, isHidden: error.hidden ?? false };
  }
  if (error.is === "connections-exhausted") return { is: error.is, where: error.where };
  if (error.is !== "connection-refused" && error.is !== "host-unresolved") return null;
  const { host } = error;
  const port = error.is === "connection-refused" ? error.port : null;
  if (isCache(exception, host, port)) return { is: "cache-down", host, port };
  if (host === null) return null;
  if (error.is === "host-unresolved" && isOutOfReach(view, service, host)) {
    return { is: "host-unresolved", host };
  }
  const isDatabase = DATABASES.has(port ?? 0) || DATABASE_LIBRARIES.test(exception.name);
  const state = isDatabase ? dependencyState(view, service, { host, port }) : null;
  return state && isUnreachable(state) ? { is: "db-unreachable", state, host, port } : null;
}

function isUnreachable(state: DependencyState): state is UnreachableState {
  return UNREACHABLE.some((is) => is === state.is);
}

/** PostgreSQL, MySQL, MongoDB, SQL Server. */
const DATABASES: ReadonlySet<number> = new Set([5432, 3306, 27017, 1433]);
const DATABASE_LIBRARIES =
  /psycopg|django\.db|sqlalchemy|asyncpg|mysql|mariadb|mongo|sequelize|^psql$/i;

/** Redis, Memcached, RabbitMQ, NATS, Kafka, STOMP. */
const PORTS: ReadonlySet<number> = new Set([6379, 11211, 5672, 4222, 9092, 61613]);
const NAMES = /redis|valkey|memcache|cache|rabbit|amqp|broker|kafka|nats|celery|queue/i;
const LIBRARIES = /\/(?:i?o?redis|amqp|kombu|pika|pymemcache|celery|amqplib|bull|bullmq)\//;

/** Whether a service is called as caches and brokers are; one of workers is called `celery`, `queue`. */
export function isCacheName(name: string): boolean {
  return /redis|valkey|memcache|rabbit|amqp|broker|kafka|nats/i.test(name);
}

/** Whether it is a cache or a broker that was asked: by port, by name, or by the library that asked. */
function isCache(
  { name, frames }: Pick<AppException, "name" | "frames">,
  host: string | null,
  port: number | null,
) {
  const isByLibrary = NAMES.test(name) || frames.some(({ file }) => LIBRARIES.test(file));
  if (port !== null && port !== 0) return PORTS.has(port) || (isByLibrary && !DATABASES.has(port));
  return isByLibrary || (host !== null && NAMES.test(host));
}

/** A name that no running container of a shared network can have, however long one waits. */
function isOutOfReach(view: Evidence, service: string, host: string): boolean {
  const other = serviceAt(view, host);
  if (other === null) return true;
  const apart = sharedNetworks(view, service, other).length === 0;
  const known = [service, other].every((one) => view.of("container.network", one).length > 0);
  return apart && known && other !== service;
}
