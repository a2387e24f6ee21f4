/**
 * Environment values are not stored, because any of them may be a secret; these say how a server
 * was told to listen and which application it runs, and are worth more than they can leak.
 */
const KEPT: ReadonlySet<string> = new Set([
  ...["PORT", "HOST", "HOSTNAME", "BIND", "ADDR", "LISTEN", "LISTEN_ADDR", "BIND_ADDR"],
  ...["HTTP_ADDR", "SERVER_ADDR", "SERVER_HOST", "UVICORN_HOST", "FLASK_RUN_HOST"],
  ...["DJANGO_SETTINGS_MODULE", "FLASK_APP", "NODE_ENV", "WEB_CONCURRENCY", "GUNICORN_CMD_ARGS"],
]);

/** Whether a variable's value may be kept in a case. */
export function mayKeepValue(name: string): boolean {
  return KEPT.has(name);
}

/** `NAME=value` as far as it may be kept: whole, or only the name. */
export function keptVariable(entry: string): string {
  const name = entry.split("=", 1)[0] ?? entry;
  return mayKeepValue(name) ? entry : name;
}
