import { configFromFiles, type NginxConfig } from "../../../src/read/nginx/config.ts";
import { type NginxRoute, routeFor } from "../../../src/read/nginx/route.ts";
import type { RouteRequest } from "../../../src/read/nginx/routing/flow.ts";

/** Lines of an http block as the file `n`. */
export function http(text: string): NginxConfig {
  return configFromFiles(new Map([["n", text]]), "n");
}

/** `METHOD target` or `target`, to port 80 as `app.test` unless said otherwise. */
export function route(
  config: NginxConfig | string,
  line: string,
  more: Partial<RouteRequest> = {},
): NginxRoute {
  const [method = "GET", path = ""] = line.startsWith("/") ? ["GET", line] : line.split(" ");
  const request: RouteRequest = { method, path, host: "app.test", scheme: "http", port: 80 };
  return routeFor(typeof config === "string" ? http(config) : config, { ...request, ...more });
}
