import type { NginxConfig } from "../config.ts";
import type { Directive } from "../directive.ts";
import { httpBlock } from "../walk.ts";
import type { Model } from "./flow.ts";
import { serversIn } from "./listen.ts";
import { buildLocations, type LocationSet } from "./location.ts";
import { buildListeners } from "./server.ts";
import { parseTarget } from "./target.ts";
import { hasVariables } from "./variables.ts";

const built = new WeakMap<NginxConfig, Model>();

/** The configuration prepared for look-ups; the same object for the same configuration. */
export function modelOf(config: NginxConfig): Model {
  const known = built.get(config);
  if (known) return known;
  const http = httpBlock(config);
  const locations = new WeakMap<Directive, LocationSet>();
  const model: Model = {
    http,
    listeners: buildListeners(serversIn(http)),
    locations: (server) => {
      const set = locations.get(server) ?? buildLocations(server.block ?? []);
      locations.set(server, set);
      return set;
    },
    maps: named(http, "map", ({ args }) => (args[1] ?? "").replace(/^\$/, "")),
    upstreams: named(http, "upstream", ({ args }) => (args[0] ?? "").toLowerCase()),
    literals: literalTargets(http),
  };
  built.set(config, model);
  return model;
}

function named(
  block: readonly Directive[],
  kind: string,
  key: (directive: Directive) => string,
): ReadonlyMap<string, Directive> {
  const found = new Map<string, Directive>();
  for (const directive of block) {
    if (directive.name !== kind || !directive.block) continue;
    const name = key(directive);
    if (!found.has(name)) found.set(name, directive);
  }
  return found;
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = { "http://": 80, "https://": 443 };

/** nginx resolves every literal target at its start and lets variables find it by host and port. */
function literalTargets(block: readonly Directive[]): ReadonlyMap<string, Directive> {
  const found = new Map<string, Directive>();
  const visit = (directives: readonly Directive[]): void => {
    for (const directive of directives) {
      if (directive.block) visit(directive.block);
      else if (directive.name === "proxy_pass") add(directive);
    }
  };
  const add = (directive: Directive): void => {
    const [url = ""] = directive.args;
    const scheme = /^https?:\/\//i.exec(url)?.[0].toLowerCase();
    if (!scheme || hasVariables(url)) return;
    const { host, port, unix } = parseTarget(url.slice(scheme.length), DEFAULT_PORTS[scheme] ?? 80);
    const key = `${host.toLowerCase()}:${port}`;
    if (unix === null && !found.has(key)) found.set(key, directive);
  };
  visit(block);
  return found;
}
