import { type NginxRoute, routeFor } from "../../read/nginx/route.ts";
import type { ConfModel } from "./conf.ts";

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
  /** Paths that some server passes on. */
  readonly prefixes: readonly string[];
}

export interface Request {
  readonly method: string;
  readonly path: string;
}

/** What the configuration names, else all that any server passes on, and the front page. */
export function requestsOf({ named, prefixes }: Wanted): readonly Request[] {
  const paths = [...prefixes.filter((path) => path !== "/"), "/"];
  return named.length > 0 ? named : paths.map((path) => ({ method: "GET", path }));
}

/** A name that a request can carry as it is: no pattern, no wildcard, no variable. */
export const PLAIN_NAME = /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i;

export function isPassed({ handler }: NginxRoute): boolean {
  return handler.is === "proxied" || handler.is === "other-upstream";
}

/** Whether any path that some server passes on is passed on here. */
export function leads(conf: ConfModel, way: Way, prefixes: readonly string[]): boolean {
  return prefixes.some((path) => isPassed(routeFor(conf.config, { ...way, method: "GET", path })));
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
