import type { Directive } from "../../read/nginx/directive.ts";

/** Paths worth asking, to see what is passed on: those of the locations that are prefixes. */
export function prefixesIn(block: readonly Directive[]): readonly string[] {
  // What looks like an API first; the catch-all last.
  return [...new Set(pathsIn(block))].sort((a, b) => rank(a) - rank(b));
}

function pathsIn(block: readonly Directive[]): readonly string[] {
  return block.flatMap(({ name, args, block: inner }) => {
    const path = name === "location" ? args.slice(0, 2).find((arg) => arg.startsWith("/")) : null;
    const own = path == null || /[\\^$*]/.test(path) ? [] : [path];
    return [...own, ...(inner ? pathsIn(inner) : [])];
  });
}

function rank(path: string): number {
  return /^\/(?:api|v\d)\b/.test(path) ? 0 : path === "/" ? 2 : 1;
}

/**
 * The prefixes that a service may be behind, by service: those that lead to it, and those that stand
 * before these, whose other paths lead elsewhere. Each prefix is asked about once.
 */
export function prefixesByService(
  prefixes: readonly string[],
  serviceAt: (path: string) => string | null,
): ReadonlyMap<string, readonly string[]> {
  const order = new Map(prefixes.map((prefix, index) => [prefix, index]));
  const found = new Map<string, Set<string>>();
  for (const prefix of prefixes) {
    const service = serviceAt(prefix);
    if (service === null) continue;
    const own = found.get(service) ?? new Set();
    for (const before of startsOf(prefix)) if (order.has(before)) own.add(before);
    found.set(service, own.add(prefix));
  }
  const inOrder = (own: Iterable<string>) =>
    [...own].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return new Map([...found].map(([service, own]) => [service, inOrder(own)]));
}

/** `/`, `/api`, `/api/` of `/api/v1`. */
function startsOf(path: string): readonly string[] {
  return [...path.matchAll(/\//g)].flatMap(({ index }) => [
    path.slice(0, index),
    path.slice(0, index + 1),
  ]);
}
