import type { AnyFact } from "../case/facts.ts";
import { readAppLog } from "./app/read-app-log.ts";
import { appContext } from "./app-context.ts";
import { type LogLine, splitDockerLog } from "./docker-log.ts";
import type { Looked } from "./evidence.ts";
import type { KnownServices } from "./known-services.ts";
import { readNginxAccess } from "./nginx/access-log.ts";
import { type NginxErrorLine, readNginxError } from "./nginx/error-log.ts";
import type { Repository } from "./places/repository.ts";
import { isShownAgain } from "./shown-again.ts";
import { fact, witness } from "./witness.ts";

/** What one container printed: nginx's lines where it is nginx, the application's everywhere. */
export function readLogs(
  capture: Looked<"docker.logs">,
  known: KnownServices,
  repository: Repository,
): readonly AnyFact[] {
  const { subject: service, how } = capture;
  const lines = splitDockerLog(capture.body.text).filter((line) => !isShownAgain(line));
  return readLines(lines, { service, how }, known, repository);
}

/** The same for lines from wherever they were kept. */
export function readLines(
  lines: readonly LogLine[],
  source: Source,
  known: KnownServices,
  repository: Repository,
): readonly AnyFact[] {
  const { service, how } = source;
  const nginx = known.isNginx(service)
    ? lines.map((line) => nginxFacts(line, source, known))
    : lines.map(() => null);
  const others = lines.filter((_, index) => nginx[index] === null);
  const context = appContext(service, known, repository);
  const app = readAppLog(others, context).map(({ log, at, quote }) => {
    const place = log.code === "exception" ? log.origin : null;
    return fact("app.log", service, log, witness({ source: service, how, at, place, quote }));
  });
  return [...nginx.flatMap((found) => found ?? []), ...app, ...lastLine(others, source, known)];
}

/** Longer lines are data. */
const LONGEST = 200;

/** What node and V8 write below the error that ends a program: frames, its emitter and its version. */
const FRAME = /^(?:\s+at |\s*\d+: 0x[0-9a-f]+ |Emitted 'error' event |Node\.js v\d)/;
/** Properties of that error, which node lists between the two. */
const PROPERTY = /^(?:\s+\w+: |\s*[}\]])/;

/**
 * What a program said last, in words that nobody may know; of one that is started again and again,
 * what it said before its last end, as the life that has just begun tells nothing of the reason.
 */
function lastLine(
  lines: readonly LogLine[],
  { service, how }: Source,
  known: KnownServices,
): readonly AnyFact[] {
  const state = known.states.get(service);
  const end = state && state.restartCount > 0 ? state.finishedAt : null;
  const isByNode = lines.some(({ text }) => text.startsWith("Node.js v"));
  const isSaid = ({ text }: LogLine) =>
    text.trim() !== "" && !FRAME.test(text) && !(isByNode && PROPERTY.test(text));
  const isBefore = ({ at }: LogLine) => end !== null && at !== null && at <= end;
  const last = lines.findLast((line) => isSaid(line) && isBefore(line)) ?? lines.findLast(isSaid);
  if (!last) return [];
  const text = last.text.trim().slice(0, LONGEST);
  const seen = witness({ source: service, how, at: last.at, quote: text });
  return [fact("log.end", service, { text }, seen)];
}

export interface Source {
  readonly service: string;
  readonly how: string;
}

/** null for a line that is not nginx's; nothing for one about somebody else's request. */
function nginxFacts(
  { at, text }: LogLine,
  { service, how }: Source,
  known: KnownServices,
): readonly AnyFact[] | null {
  const error = readNginxError(text);
  if (error && known.isForOthers(error.host)) return [];
  if (error) {
    const { place } = error;
    const seen = witness({
      source: service,
      how,
      at: at ?? error.at,
      place: place && known.mapper.place(service, place.file, place.line),
      quote: text,
    });
    return [fact("nginx.error", service, errorOf(error), seen)];
  }
  const access = readNginxAccess(text);
  if (!access) return null;
  const { method, path, status, userAgent, upstream, upstreamStatus, requestTime } = access;
  const body = { method, path, status, userAgent, upstream, upstreamStatus, requestTime };
  const seen = witness({ source: service, how, at: at ?? access.at, quote: text });
  return [fact("nginx.access", service, body, seen)];
}

function errorOf(line: NginxErrorLine) {
  const { code, level, errno, phase, client, upstream, name, method, path, bytes, message } = line;
  const { tls, subrequest, isWriting } = line;
  return {
    ...{ code, level, errno, phase, client, upstream, name, method, path, bytes, message },
    ...(tls ? { tls } : {}),
    ...(subrequest === null ? {} : { subrequest }),
    ...(isWriting ? { isWriting } : {}),
  };
}
