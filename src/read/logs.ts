import type { NginxErrorCode } from "../case/codes/nginx.ts";
import type { AnyFact } from "../case/facts.ts";
import { type LogLine, splitDockerLog } from "./docker-log.ts";
import type { Looked } from "./evidence.ts";
import type { KnownServices } from "./known-services.ts";
import { readNginxAccess } from "./nginx/access-log.ts";
import { type NginxErrorLine, readNginxError } from "./nginx/error-log.ts";
import { fact, witness } from "./witness.ts";

/** What an nginx printed; of any other container nothing is read here. */
export function readLogs(capture: Looked<"docker.logs">, known: KnownServices): readonly AnyFact[] {
  const { subject: service, how } = capture;
  if (!known.isNginx(service)) return [];
  const lines = splitDockerLog(capture.body.text);
  return lines.flatMap((line) => nginxFact(line, { service, how }, known) ?? []);
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
  const { level, errno, phase, upstream, name, method, path, bytes, message } = line;
  const code = CODES[line.code] ?? (line.code as NginxErrorCode);
  return { code, level, errno, phase, upstream, name, method, path, bytes, message };
}

/** What the reader tells apart and no cause asks for yet. */
const CODES: Partial<Record<NginxErrorLine["code"], NginxErrorCode>> = {
  "upstream-disabled": "other",
  "resolver-failed": "could-not-resolve",
  "protocol-mismatch": "invalid-header",
  "invalid-upstream-url": "other",
  "user-missing": "config-invalid",
  "too-many-files": "other",
  "out-of-memory": "other",
  "redirect-cycle": "other",
  "conflicting-server-name": "other",
  "request-header-too-big": "other",
  "client-closed": "other",
  "client-timed-out": "other",
  "fastcgi-stderr": "other",
};
