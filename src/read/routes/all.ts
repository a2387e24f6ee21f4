import { readDjango } from "./django.ts";
import { readExpress } from "./express.ts";
import { readFastApi } from "./fastapi.ts";
import { readFlask } from "./flask.ts";
import { readGo } from "./go.ts";
import { readLaravel } from "./laravel.ts";
import { readNest } from "./nest.ts";
import { readPhp } from "./php.ts";
import {
  hasParameters,
  hasPatterns,
  type RouteReader,
  type SourceFile,
  type SourceRoute,
  UNKNOWN,
} from "./route.ts";
import { readSpring } from "./spring.ts";

const READERS: readonly RouteReader[] = [
  ...[readFastApi, readFlask, readDjango],
  ...[readExpress, readNest, readSpring, readLaravel, readPhp, readGo],
];

/** Names of the files that routes, and what they are mounted below, are read from. */
const SOURCES =
  /\.(?:py|[cm]?[jt]s|java|kt|php|go)$|(?:^|\/)(?:application[\w-]*\.(?:properties|ya?ml)|pom\.xml|build\.gradle(?:\.kts)?)$/;
const NOT_SERVED =
  /(?:^|[/._-])(?:tests?|specs?|__tests__|e2e|migrations|stories|mocks?)(?:[/._-]|$)|\.d\.ts$|\.min\.js$/;

/** What browsers load, beside which PHP's scripts stand. */
const SERVED = /(?:^|\/)public\/.*(?<!\.php)$/;

/** Whether routes may stand in the file at this path. */
export function isSource(path: string): boolean {
  return SOURCES.test(path) && !NOT_SERVED.test(path) && !SERVED.test(path);
}

/** Routes that the source declares where its framework makes them plain; executes nothing. */
export function readRoutes(files: readonly SourceFile[]): readonly SourceRoute[] {
  return READERS.flatMap((read) => read(files)).map(({ sure, ...route }) => ({
    ...route,
    known: sure && !hasPatterns(route.path) && !route.path.includes(UNKNOWN),
    sure: sure && !hasParameters(route.path),
  }));
}
