import { hostName } from "../../../case/host-name.ts";
import type { Directive } from "../directive.ts";
import { type Listen, listensOf } from "./listen.ts";
import { compilePattern, type Match, matchPattern } from "./pattern.ts";

export type NameMatch = "exact" | "leading-wildcard" | "trailing-wildcard" | "regex" | "default";

/** The servers that share one address and port, and how a Host header picks among them. */
export interface Listener {
  readonly listen: Listen;
  readonly ssl: boolean;
  readonly fallback: Directive;
  readonly exact: ReadonlyMap<string, Directive>;
  /** `*.example.com` as `.example.com`. */
  readonly leading: ReadonlyMap<string, Directive>;
  /** `www.*` as `www.`. */
  readonly trailing: ReadonlyMap<string, Directive>;
  readonly patterns: readonly { readonly pattern: string; readonly server: Directive }[];
}

export interface ChosenServer {
  readonly server: Directive;
  readonly by: NameMatch;
  readonly match: Match | null;
  /** Regular expressions that could not be evaluated and stand before the choice. */
  readonly skipped: readonly string[];
}

/** Keys are `ADDRESS PORT`. Servers keep the order of the configuration. */
export function buildListeners(servers: readonly Directive[]): ReadonlyMap<string, Listener> {
  const groups = new Map<string, [Entry, ...Entry[]]>();
  for (const server of servers) {
    for (const listen of listensOf(server, "http")) {
      const key = `${listen.address} ${listen.port}`;
      const group = groups.get(key);
      if (group) group.push({ listen, server });
      else groups.set(key, [{ listen, server }]);
    }
  }
  return new Map([...groups].map(([key, group]) => [key, buildListener(group)]));
}

interface Entry {
  readonly listen: Listen;
  readonly server: Directive;
}

function buildListener(group: readonly [Entry, ...Entry[]]): Listener {
  const exact = new Map<string, Directive>();
  const leading = new Map<string, Directive>();
  const trailing = new Map<string, Directive>();
  const patterns: { pattern: string; server: Directive }[] = [];
  // Of conflicting names the first counts; nginx warns and ignores the others.
  const add = (map: Map<string, Directive>, name: string, server: Directive): void => {
    if (!map.has(name)) map.set(name, server);
  };
  for (const server of new Set(group.map((entry) => entry.server))) {
    for (const written of namesOf(server)) {
      const name = written.toLowerCase();
      if (name.startsWith("~")) patterns.push({ pattern: written.slice(1), server });
      else if (name.startsWith("*.")) add(leading, name.slice(1), server);
      else if (name.startsWith(".")) {
        add(exact, name.slice(1), server);
        add(leading, name, server);
      } else if (name.endsWith(".*")) add(trailing, name.slice(0, -1), server);
      else add(exact, name, server);
    }
  }
  const marked = group.find(({ listen }) => listen.defaultServer) ?? group[0];
  const ssl = group.some(({ listen }) => listen.ssl);
  return {
    listen: marked.listen,
    ssl,
    fallback: marked.server,
    exact,
    leading,
    trailing,
    patterns,
  };
}

/** All server_name arguments; a server without any has the empty name. */
export function namesOf(server: Directive): readonly string[] {
  const names = (server.block ?? []).filter(({ name }) => name === "server_name");
  return names.length === 0 ? [""] : names.flatMap(({ args }) => args);
}

/** Exact name, longest leading wildcard, longest trailing one, first regex, then the default. */
export function chooseServer(listener: Listener, host: string): ChosenServer {
  const exact = listener.exact.get(host);
  if (exact) return { server: exact, by: "exact", match: null, skipped: [] };
  const labels = host.split(".");
  for (let from = 1; from < labels.length; from += 1) {
    const server = listener.leading.get(`.${labels.slice(from).join(".")}`);
    if (server) return { server, by: "leading-wildcard", match: null, skipped: [] };
  }
  for (let to = labels.length - 1; to > 0; to -= 1) {
    const server = listener.trailing.get(`${labels.slice(0, to).join(".")}.`);
    if (server) return { server, by: "trailing-wildcard", match: null, skipped: [] };
  }
  const skipped: string[] = [];
  for (const { pattern, server } of listener.patterns) {
    // Names are matched without regard to case, whatever the pattern says.
    const regexp = compilePattern(pattern, true, host);
    const match = regexp && matchPattern(regexp, host);
    if (match) return { server, by: "regex", match, skipped };
    if (!regexp) skipped.push(`server_name ~${pattern}`);
  }
  return { server: listener.fallback, by: "default", match: null, skipped };
}

/** The Host header as nginx takes it: a name without its final dot (ngx_http_validate_host). */
export function bareHost(host: string): string {
  return hostName(host).replace(/\.$/, "");
}
