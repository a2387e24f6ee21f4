import { type NginxRoute, routeFor, serverFor } from "../../read/nginx/route.ts";
import type { ConfModel } from "./conf.ts";
import { prefixesIn } from "./prefixes.ts";

/** One way in: the Host header that users send, what they speak, and where. */
export interface Way {
  readonly host: string;
  readonly scheme: "http" | "https";
  readonly port: number;
}

/** What is known of the way in, and what is asked; what is null may be chosen. */
export interface Wanted {
  readonly port: number;
  readonly knownPort: number | null;
  readonly host: string | null;
  readonly scheme: "http" | "https" | null;
  /** Requests that the configuration names. */
  readonly named: readonly Request[];
}

export interface Request {
  readonly method: string;
  readonly path: string;
}

/** Of one server; the first ones show how it is meant. */
const ASKED = 50;

/** Where the server that users come to may pass requests on. */
export function prefixesAt({ config }: ConfModel, way: Way): readonly string[] {
  return prefixesIn(serverFor(config, way)?.block ?? []);
}

/** What the configuration names, else what the server has prefixes for, and the front page. */
export function requestsOf(conf: ConfModel, way: Way, { named }: Wanted): readonly Request[] {
  const prefixes = prefixesAt(conf, way).slice(0, ASKED);
  const paths = [...prefixes.filter((path) => path !== "/"), "/"];
  return named.length > 0 ? named : paths.map((path) => ({ method: "GET", path }));
}

/** A name that a request can carry as it is: no pattern, no wildcard, no variable. */
export const PLAIN_NAME = /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i;

export function isPassed({ handler }: NginxRoute): boolean {
  return handler.is === "proxied" || handler.is === "other-upstream";
}

/** Whether any path is passed on. */
export function leads(conf: ConfModel, way: Way): boolean {
  return prefixesAt(conf, way).some((path) =>
    isPassed(routeFor(conf.config, { ...way, method: "GET", path })),
  );
}

/** How many of the named requests are passed on. */
export function answered(conf: ConfModel, way: Way, { named }: Wanted): number {
  return named.filter((request) => isPassed(routeFor(conf.config, { ...way, ...request }))).length;
}

/** Passed on, or a site of files. */
export function isServed(conf: ConfModel, way: Way, request: Request): boolean {
  const route = routeFor(conf.config, { ...way, ...request });
  return isPassed(route) || route.handler.is === "static";
}
