import type { PlannedRoute, PlanRecord } from "../../case/plan-record.ts";
import { readNginxAccess } from "../nginx/access-log.ts";
import { readNginxError } from "../nginx/error-log.ts";
import type { Material } from "./material.ts";
import type { Names } from "./names.ts";

/** Requests of which the configuration's answer is worked out. */
const MOST_ROUTES = 12;

/** The plan that a run of our own would have had: the two services, and the requests in question. */
export function pastedPlan(materials: readonly Material[], names: Names): PlanRecord {
  return {
    target: { kind: "pasted" },
    proxy: { service: names.proxy, port: 80, host: null, scheme: "http" },
    backend: names.isBackendSure ? names.backend : { ...names.backend, isGuess: true },
    routes: routesOf(materials, names.backend.service),
    timeoutSeconds: 120,
    requestTimeoutSeconds: 75,
  };
}

/** The requests that nginx's lines name, so that a pasted configuration can be asked about them. */
function routesOf(materials: readonly Material[], backend: string): readonly PlannedRoute[] {
  if (!materials.some(({ is }) => is === "nginx-config")) return [];
  const routes = new Map<string, PlannedRoute>();
  for (const one of materials) {
    if (one.is !== "log" || one.program !== "nginx") continue;
    for (const line of one.lines) {
      const read = readNginxError(line) ?? readNginxAccess(line);
      if (read === null || read.method === null || read.path === null) continue;
      if (routes.size >= MOST_ROUTES) break;
      const id = `${read.method} ${read.path}`;
      routes.set(id, route(id, read.method, read.path, backend));
    }
  }
  if (routes.size === 0) routes.set("GET /", route("GET /", "GET", "/", backend));
  return [...routes.values()];
}

function route(id: string, method: string, path: string, backend: string): PlannedRoute {
  const asked = {
    proxiedPath: path,
    directPath: null,
    expect: null,
    credentials: false,
    body: null,
  };
  return { id, method, backend, ...asked };
}
