import { spanOf } from "../../read/nginx/directive.ts";
import { allDirectives } from "../../read/nginx/walk.ts";
import type { Candidate } from "./candidate.ts";
import type { ConfModel } from "./conf.ts";
import { PASSES } from "./find-proxy.ts";
import { placeOf } from "./place-of.ts";

/** A published service with an image that somebody else built, and that may well be the way in. */
export interface UnseenProxy {
  readonly service: string;
  readonly port: number;
  readonly image: string;
  /** `docker-compose.yml:3` */
  readonly where: string;
}

const LUA = /^(?:balancer|rewrite|access|content)_by_lua/;

/**
 * The line of nginx by which the backend is chosen for each request: Lua, or a variable in
 * `proxy_pass`. The files do not tell then where requests go. null: there is none.
 */
export function chosenAtRunTime({ config, origins }: ConfModel): string | null {
  for (const { directive } of allDirectives(config)) {
    const { name, args } = directive;
    if (!LUA.test(name) && !(PASSES.test(name) && args[0]?.includes("$"))) continue;
    const { file, line } = spanOf(directive);
    return `${origins.get(file) ?? file}:${line}`;
  }
  return null;
}

/** `web` and the like are applications as often as not. */
const IN_FRONT = /proxy|gateway|ingress|edge|router|balancer|^lb$|^front$/i;

/** The only one of its kind; with several, nothing tells which of them users come to. */
export function unseenProxy(candidates: readonly Candidate[]): UnseenProxy | null {
  const found = candidates.flatMap(({ service, image }) => {
    const [door] = service.ports;
    if (!door || service.build !== null || !IN_FRONT.test(service.name)) return [];
    const where = placeOf(service, "image", "");
    return [{ service: service.name, port: door.container, image: image.base, where }];
  });
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}
