import type { Directive } from "../directive.ts";
import { compilePattern, type Match, matchPattern } from "./pattern.ts";

export type Modifier = "" | "=" | "^~" | "~" | "~*" | "@";

export interface Location {
  readonly modifier: Modifier;
  /** Prefix, pattern or name, without modifier and `@`. */
  readonly pattern: string;
  readonly directive: Directive;
  /** The locations around it, outermost first. */
  readonly parents: readonly Location[];
  /** The locations inside, by kind. */
  readonly inner: LocationSet;
  /** A prefix with a slash and an upstream: `/api` is redirected to `/api/`. */
  readonly redirectsToSlash: boolean;
}

export interface LocationSet {
  readonly exact: ReadonlyMap<string, Location>;
  readonly prefixes: ReadonlyMap<string, Location>;
  /** Lengths of the prefixes, longest first: a look-up tries each length once. */
  readonly lengths: readonly number[];
  readonly regexes: readonly Location[];
  readonly named: ReadonlyMap<string, Location>;
}

export interface Found {
  /** Null where no location matches and the server's own settings hold. */
  readonly location: Location | null;
  readonly addsSlash: boolean;
  readonly match: Match | null;
  /** Patterns that could not be evaluated and stand before the choice. */
  readonly skipped: readonly string[];
}

const TO_UPSTREAM = /^(proxy|fastcgi|uwsgi|scgi|grpc|memcached)_pass$/;

export function buildLocations(
  block: readonly Directive[],
  parents: readonly Location[] = [],
): LocationSet {
  const set = {
    exact: new Map<string, Location>(),
    prefixes: new Map<string, Location>(),
    lengths: [] as number[],
    regexes: [] as Location[],
    named: new Map<string, Location>(),
  };
  for (const directive of block) {
    if (directive.name !== "location" || !directive.block) continue;
    const location = buildLocation(directive, parents);
    const { modifier, pattern } = location;
    if (modifier === "~" || modifier === "~*") set.regexes.push(location);
    else {
      const map = modifier === "=" ? set.exact : modifier === "@" ? set.named : set.prefixes;
      if (!map.has(pattern)) map.set(pattern, location);
    }
  }
  const lengths = new Set([...set.prefixes.keys()].map((prefix) => prefix.length));
  set.lengths.push(...[...lengths].sort((one, other) => other - one));
  return set;
}

function buildLocation(directive: Directive, parents: readonly Location[]): Location {
  const { modifier, pattern } = readHead(directive.args);
  const block = directive.block ?? [];
  const passes = block.some(({ name }) => TO_UPSTREAM.test(name));
  const base = {
    modifier,
    pattern,
    directive,
    parents,
    redirectsToSlash: passes && pattern.endsWith("/") && /^(|=|\^~)$/.test(modifier),
  };
  const location: Location & { inner: LocationSet } = { ...base, inner: NONE };
  location.inner = buildLocations(block, [...parents, location]);
  return location;
}

const NONE: LocationSet = {
  exact: new Map(),
  prefixes: new Map(),
  lengths: [],
  regexes: [],
  named: new Map(),
};

/** `location ~*\.php$` without a blank is legal too. */
function readHead(args: readonly string[]): { modifier: Modifier; pattern: string } {
  const [first = "", second] = args;
  if (second !== undefined && isModifier(first)) return { modifier: first, pattern: second };
  const glued = /^(=|\^~|~\*|~|@)/.exec(first)?.[0] ?? "";
  const modifier = isModifier(glued) ? glued : "";
  return { modifier, pattern: first.slice(modifier.length) };
}

function isModifier(text: string): text is Modifier {
  return ["", "=", "^~", "~", "~*", "@"].includes(text);
}

/**
 * Picks the location of a decoded path: an exact one at once; else the longest prefix, looked
 * into for nested ones; then the regular expressions in order unless that prefix says `^~`.
 */
export function findLocation(set: LocationSet, path: string): Found {
  const skipped: string[] = [];
  const found = search(set, path, skipped);
  return {
    location: found?.location ?? null,
    addsSlash: found?.ended === "slash",
    match: found?.match ?? null,
    skipped,
  };
}

interface Step {
  readonly location: Location;
  /** `prefix` leaves regular expressions further out a say; the others end the search. */
  readonly ended: "exact" | "slash" | "prefix" | "regex";
  readonly match: Match | null;
}

function search(set: LocationSet, path: string, skipped: string[]): Step | null {
  const exact = set.exact.get(path);
  if (exact) return { location: exact, ended: "exact", match: null };
  const slashed = `${path}/`;
  const candidates = [set.exact.get(slashed), set.prefixes.get(slashed)];
  const toSlash = candidates.find((candidate) => candidate?.redirectsToSlash);
  if (toSlash && !set.prefixes.has(path)) {
    return { location: candidates[0] ?? toSlash, ended: "slash", match: null };
  }
  const prefix = longestPrefix(set, path);
  const nested = prefix && search(prefix.inner, path, skipped);
  if (nested && nested.ended !== "prefix") return nested;
  const soFar: Step | null =
    nested ?? (prefix && { location: prefix, ended: "prefix", match: null });
  if (prefix?.modifier === "^~") return soFar;
  return firstRegex(set, path, skipped) ?? soFar;
}

function longestPrefix(set: LocationSet, path: string): Location | null {
  for (const length of set.lengths) {
    const location = length <= path.length ? set.prefixes.get(path.slice(0, length)) : undefined;
    if (location) return location;
  }
  return null;
}

function firstRegex(set: LocationSet, path: string, skipped: string[]): Step | null {
  for (const location of set.regexes) {
    const regexp = compilePattern(location.pattern, location.modifier === "~*", path);
    const match = regexp && matchPattern(regexp, path);
    if (!regexp) skipped.push(`location ${location.modifier} ${location.pattern}`);
    if (!match) continue;
    const nested = search(location.inner, path, skipped);
    return nested
      ? { ...nested, ended: "regex", match: nested.match ?? match }
      : { location, ended: "regex", match };
  }
  return null;
}
