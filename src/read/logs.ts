import type { AnyFact } from "../case/facts.ts";
import { readAppLog } from "./app/read-app-log.ts";
import { appContext } from "./app-context.ts";
import { type LogLine, splitDockerLog } from "./docker-log.ts";
import type { Looked } from "./evidence.ts";
import type { KnownServices } from "./known-services.ts";
import { readNginxAccess } from "./nginx/access-log.ts";
import { type NginxErrorLine, readNginxError } from "./nginx/error-log.ts";
import type { Repository } from "./places/repository.ts";
import { fact, witness } from "./witness.ts";

/** What one container printed: nginx's lines where it is nginx, the application's everywhere. */
export function readLogs(
  capture: Looked<"docker.logs">,
  known: KnownServices,
  repository: Repository,
): readonly AnyFact[] {
  const { subject: service, how } = capture;
  const lines = splitDockerLog(capture.body.text);
  const source = { service, how };
  const nginx = known.isNginx(service)
    ? lines.map((line) => nginxFact(line, source, known))
    : lines.map(() => null);
  const others = lines.filter((_, index) => nginx[index] === null);
  const context = appContext(service, known, repository);
  const app = readAppLog(others, context).map(({ log, at, quote }) => {
    const place = log.code === "exception" ? log.origin : null;
    return fact("app.log", service, log, witness({ source: service, how, at, place, quote }));
  });
  return [...nginx.filter((found) => found !== null), ...app];
}

interface Source {
  readonly service: string;
  readonly how: string;
}

/** null for a line that is not nginx's. */
function nginxFact(
  { at, text }: LogLine,
  { service, how }: Source,
  known: KnownServices,
): AnyFact | null {
  const error = readNginxError(text);
  if (error) {
    const { place } = error;
    const seen = witness({
      source: service,
      how,
      at: at ?? error.at,
      place: place && known.mapper.place(service, place.file, place.line),
      quote: text,
    });
    return fact("nginx.error", service, errorOf(error), seen);
  }
  const access = readNginxAccess(text);
  if (!access) return null;
  const { method, path, status, userAgent } = access;
  return fact(
    "nginx.access",
    service,
    { method, path, status, userAgent },
    witness({ source: service, how, at: at ?? access.at, quote: text }),
  );
}

function errorOf(line: NginxErrorLine) {
  const { code, level, errno, phase, upstream, name, method, path, bytes, message } = line;
  return { code, level, errno, phase, upstream, name, method, path, bytes, message };
}
