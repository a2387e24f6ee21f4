import type { SourceRoute } from "../../read/routes/route.ts";
import type { FoundValue } from "./candidate.ts";
import { type ClientPath, clientPath } from "./client-path.ts";
import type { Passed } from "./routes.ts";
import type { Application } from "./source-files.ts";

/** An upload that source code declares, as clients reach it. */
export interface FoundUpload extends FoundValue<UploadRoute> {
  /** Services that run the source it stands in. */
  readonly services: readonly string[];
  /** Its own path, where nginx hands that on as another one, and no path leads to it as it is. */
  readonly bent: string | null;
}

export interface UploadRoute {
  readonly method: string;
  /** Path through the proxy. */
  readonly path: string;
  readonly field: string;
  /** Bytes that the application itself allows; null: not plain. */
  readonly limitBytes: number | null;
}

export interface Front {
  /** Prefixes of nginx that may lead to one of these services. */
  prefixesTo(services: readonly string[]): readonly string[];
  pass(method: string, path: string): Passed | null;
}

/** Paths that say what they are for; what else takes a file may do more than keep it. */
const TELLING = /upload|import|files?\b|media|photo|image|avatar|attachment|document/i;

/** So many are led through nginx; one of the most telling will do. */
const TRIED = 50;

/**
 * The upload most worth asking. It is sure where the source is, and nginx hands it on as it is,
 * without a log-in or condition of its own in between.
 */
export function findUpload(
  applications: readonly Application[],
  front: Front | null,
): FoundUpload | null {
  const found = applications
    .flatMap(({ services, routes }) => routes.map((route) => ({ route, services })))
    .filter(({ route: { field, method } }) => field !== null && method !== "GET")
    .sort((a, b) => points(b.route, null) - points(a.route, null));
  const [best] = found
    .slice(0, TRIED)
    .map((one) => ({ ...one, way: wayTo(one.route, one.services, front) }))
    .sort((a, b) => points(b.route, b.way) - points(a.route, a.way));
  if (!best) return null;
  const { route, services, way } = best;
  const { method, path, field, file, line, limitBytes } = route;
  const more = found.length === 1 ? "" : `, ${found.length - 1} more in the source`;
  const isPlain = way?.exact === true && way.to.isPlain;
  return {
    services,
    value: {
      method,
      path: way?.path ?? path,
      field: field ?? "file",
      limitBytes,
    },
    why: `${file}:${line}${reason(way, front)}${more}`,
    sure: route.sure && isPlain,
    bent: route.sure && isBent(way) ? path : null,
  };
}

function wayTo(
  { method, path }: SourceRoute,
  services: readonly string[],
  front: Front | null,
): ClientPath | null {
  return (
    front && clientPath(path, front.prefixesTo(services), (to) => front.pass(method, to), services)
  );
}

function isBent(way: ClientPath | null): boolean {
  return way !== null && !way.exact && way.to.isPlain && way.to.uri !== null;
}

function reason(way: ClientPath | null, front: Front | null): string {
  if (!front) return " (its path through the proxy is not known)";
  if (!way) return " (nginx does not pass it on)";
  return way.exact ? "" : ` (nginx passes it on as ${way.to.uri ?? way.to.protocol})`;
}

function points(route: SourceRoute, way: ClientPath | null): number {
  const signs: readonly (readonly [boolean, number])[] = [
    [route.sure, 16],
    [way?.exact === true, 8],
    [way !== null, 4],
    [/upload/i.test(route.path), 2],
    [TELLING.test(route.path), 1],
  ];
  return signs.reduce((sum, [holds, value]) => sum + (holds ? value : 0), 0);
}
