import type { AppError } from "../../../case/codes/app.ts";
import type { Fact } from "../../../case/facts.ts";
import { isAfter } from "../../../case/is-after.ts";
import { isExcerpt } from "../../../case/is-excerpt.ts";
import type { View } from "../../define.ts";
import { idleServices } from "../ends/running.ts";
import { isLoopback } from "../hops/hops.ts";
import { composed, serviceAt } from "../names/service-names.ts";

type Evidence = View<
  | "container.state"
  | "container.event"
  | "container.network"
  | "listener"
  | "app.log"
  | "compose.service"
>;

/** A service of the stack that did not answer another one while that was starting. */
export interface RefusedDependency {
  readonly is: "dependency-refused";
  readonly dependency: string;
  readonly port: number | null;
  /** That it does not serve at the end of the run either. */
  readonly down: Fact<"container.state"> | null;
  /** That it was ready, later. */
  readonly later: Fact<"app.log"> | Fact<"listener"> | null;
}

/** null where the error is no refusal, or the refusal is no matter of time. */
export function refusedDependency(
  view: Evidence,
  service: string,
  words: Fact<"app.log">,
  error: AppError,
): RefusedDependency | null {
  const dependency = dependencyIn(view, service, error);
  if (dependency === null || dependency === service) return null;
  const port = error.is === "connection-refused" ? error.port : null;
  const idle = idleServices(view).find((one) => one.service === dependency);
  const listening = view.of("listener", dependency);
  const open = listening.find(({ body }) => !body.loopback && (port ?? body.port) === body.port);
  // It serves, on another port: then time cannot cure it.
  if (!idle && !open && listening.length > 0) return null;
  const ready = view
    .of("app.log", dependency)
    .findLast(
      ({ body, seen }) => body.code === "database-ready" && isAfter(seen.at, words.seen.at),
    );
  const gate = composed(view, service)?.body.dependsOn.find((one) => one.service === dependency);
  if (gate?.condition === "service_healthy" && !ready) return null;
  const down = idle?.state ?? null;
  return { is: "dependency-refused", dependency, port, down, later: ready ?? open ?? null };
}

function dependencyIn(view: Evidence, service: string, error: AppError): string | null {
  switch (error.is) {
    case "connection-refused":
      if (isExcerpt(view)) return named(view, error.host, error.port);
      return error.host === null
        ? (databaseOf(view, service) ?? byPort(view, service, error.port))
        : isLoopback(error.host)
          ? null
          : serviceAt(view, error.host);
    case "host-unresolved":
      return error.host === null ? null : serviceAt(view, error.host);
    case "other":
      // A database that is starting up accepts the connection and then says so.
      return view.of("app.log", service).some(({ body }) => body.code === "database-starting")
        ? databaseOf(view, service)
        : null;
    default:
      return null;
  }
}

/** What listens on these ports unless it is told otherwise. */
const DATABASES: Readonly<Record<number, string>> = {
  5432: "PostgreSQL",
  3306: "MySQL",
  27017: "MongoDB",
  1433: "SQL Server",
};

/** Of a paste nobody can look up which service an address is: its port tells what it is. */
function named(view: Evidence, host: string | null, port: number | null): string | null {
  const service = host === null ? null : serviceAt(view, host);
  if (service !== null || (host !== null && isLoopback(host))) return service;
  const isName = host !== null && /^[a-z][\w-]*$/i.test(host);
  return port !== null && port in DATABASES ? (isName ? host : (DATABASES[port] ?? null)) : null;
}

/** The other service that speaks as a database does. */
function databaseOf(view: Evidence, service: string): string | null {
  const found = view
    .all("app.log")
    .find(
      ({ subject, body }) =>
        subject !== service &&
        (body.code === "database-starting" || body.code === "database-ready"),
    );
  return found?.subject ?? null;
}

/** The only other service that listens on the port or is exposed on it. */
function byPort(view: Evidence, service: string, port: number | null): string | null {
  if (port === null) return null;
  const listening = view.all("listener").filter(({ body }) => body.port === port);
  const exposing = view.all("compose.service").filter(({ body }) => body.expose.includes(port));
  const names = new Set([...listening, ...exposing].map(({ subject }) => subject));
  names.delete(service);
  return names.size === 1 ? ([...names][0] ?? null) : null;
}
