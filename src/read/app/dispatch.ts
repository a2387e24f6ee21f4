import type { AppContext, Line, LineReader, LineRules } from "./log-line.ts";
import { python } from "./python/launch.ts";
import { access, quotedAccess } from "./rules/access.ts";
import { bodies } from "./rules/bodies.ts";
import { diskFull } from "./rules/disk-full.ts";
import { django, systemCheck } from "./rules/django.ts";
import { goDatabases } from "./rules/go-databases.ts";
import { gunicorn } from "./rules/gunicorn.ts";
import { jvm } from "./rules/jvm.ts";
import { kernel } from "./rules/kernel.ts";
import { announced, readiness } from "./rules/listening.ts";
import { nginxImage } from "./rules/nginx-image.ts";
import { oneLineExceptions, pythonError, rubyError } from "./rules/one-line-exceptions.ts";
import { phpFpm } from "./rules/php-fpm.ts";
import { pidFile } from "./rules/pid-file.ts";
import { portInUse } from "./rules/port-in-use.ts";
import { postgres } from "./rules/postgres.ts";
import { reloaders } from "./rules/reloaders.ts";
import { shell } from "./rules/shell.ts";
import { signals } from "./rules/signals.ts";
import { supervisor } from "./rules/supervisor.ts";
import { systemd } from "./rules/systemd.ts";
import { tls } from "./rules/tls.ts";
import { tomcat } from "./rules/tomcat.ts";
import { tools } from "./rules/tools.ts";
import { usage } from "./rules/usage.ts";
import { uvicorn } from "./rules/uvicorn.ts";
import { uwsgi } from "./rules/uwsgi.ts";

const families: readonly LineRules[] = [
  uvicorn,
  gunicorn,
  django,
  phpFpm,
  pidFile,
  uwsgi,
  jvm,
  postgres,
  diskFull,
  kernel,
  tomcat,
  usage,
  access,
  portInUse,
  nginxImage,
  shell,
  readiness,
  oneLineExceptions,
  goDatabases,
  python,
  reloaders,
  signals,
  supervisor,
  systemd,
  tls,
  tools,
  bodies,
];

const byFirst = index(families.map(({ first }) => first));
const byLast = index(families.map(({ last }) => last));

/** Longer lines cannot be one of the fixed lines that are known by their words. */
const LONGEST = 2000;

/** Meets a line with the few readers that its first and last words call for; the first answer counts. */
export function readLine(line: Line, context: AppContext): ReturnType<LineReader> {
  const request = quotedAccess(line);
  if (request !== null || line.body.length > LONGEST) return request;
  return (
    ask(byLast.get(lastWord(line.text)), line, context) ??
    ask(byFirst.get(firstWord(line.body)), line, context) ??
    (line.message === line.body
      ? null
      : ask(byFirst.get(firstWord(line.message)), line, context)) ??
    announced(line) ??
    rubyError(line, context) ??
    systemCheck(line) ??
    pythonError(line)
  );
}

function ask(
  readers: readonly LineReader[] | undefined,
  line: Line,
  context: AppContext,
): ReturnType<LineReader> {
  for (const reader of readers ?? []) {
    const read = reader(line, context);
    if (read !== null) return read;
  }
  return null;
}

function firstWord(text: string): string {
  let from = 0;
  while (text.charCodeAt(from) === 32) from++;
  const space = text.indexOf(" ", from);
  const word = text.slice(from, space < 0 ? from + 80 : Math.min(space, from + 80));
  const bare = word.endsWith(":") ? word.slice(0, -1) : word;
  return bare.startsWith("/") ? bare.slice(bare.lastIndexOf("/") + 1) : bare;
}

function lastWord(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(" ") + 1, text.length - 40));
}

function index(
  all: readonly (Readonly<Record<string, LineReader>> | undefined)[],
): Map<string, LineReader[]> {
  const found = new Map<string, LineReader[]>();
  for (const words of all) {
    for (const [word, reader] of Object.entries(words ?? {})) {
      const readers = found.get(word) ?? [];
      readers.push(reader);
      found.set(word, readers);
    }
  }
  return found;
}
