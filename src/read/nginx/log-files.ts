import type { NginxConfig } from "./config.ts";
import { allDirectives } from "./walk.ts";

/** More are for other sites, or for nothing that is asked here. */
const MOST = 4;

/** The files that nginx writes its two logs to, by its configuration, else where packages put them. */
export function logFilesOf(config: NginxConfig): {
  readonly errors: readonly string[];
  readonly accesses: readonly string[];
} {
  const named = (directive: string, usual: string) => {
    const found = [...allDirectives(config)]
      .filter(({ directive: { name } }) => name === directive)
      .flatMap(({ directive: { args } }) => args[0] ?? []);
    // Without a line of its own nginx writes to the file that it was built with.
    const paths = found.filter((path) => path.startsWith("/") && !path.includes("$"));
    return [...new Set(found.length === 0 ? [usual] : paths)].slice(0, MOST);
  };
  return {
    errors: named("error_log", "/var/log/nginx/error.log"),
    accesses: named("access_log", "/var/log/nginx/access.log"),
  };
}
