import type { AppError, AppException } from "../../../case/codes/app.ts";
import type { AppContext } from "../log-line.ts";
import type { Moment } from "../moment.ts";
import { type Frame, origin } from "../stacks/trace.ts";
import { type Raised, readError } from "./read-error.ts";

/**
 * Kinds that an exception hands on to the one raised while it was handled. A KeyError or an
 * ImportError that was being handled is often ordinary control flow and is not handed on.
 */
const OUTLIVES: ReadonlySet<AppError["is"]> = new Set([
  "permission",
  "no-space",
  "connection-refused",
  "host-unresolved",
  "credentials-rejected",
  "table-missing",
  "database-missing",
  "connections-exhausted",
  "cache-refused",
  "out-of-memory",
]);

/**
 * One exception out of a chain: the last one's name, the kind and the frames of the one that
 * tells why. Groups (`ExceptionGroup`) only wrap and are passed over.
 */
export function judgeChain(
  chain: readonly Raised[],
  moment: Moment,
  context: AppContext,
): AppException | null {
  const told = chain.filter(({ name }) => !/(?:^|\.)(?:Base)?ExceptionGroup$/.test(name));
  const last = told.at(-1) ?? chain.at(-1);
  if (last === undefined) return null;
  const reason = reasonOf(told, last, context);
  const shown = [reason.raised, ...[...told].reverse()].find(
    ({ frames }) => origin(frames, context) !== null,
  );
  const frames = (shown ?? last).frames;
  const found = origin(frames, context);
  return {
    code: "exception",
    language: "python",
    name: last.name,
    message: last.message.slice(0, 1000),
    error: reason.error,
    during: during(chain, found?.frame ?? null, moment),
    path: moment.heading?.path ?? null,
    origin: found?.place ?? null,
    frames: [...frames],
    program: program(chain),
  };
}

function reasonOf(
  told: readonly Raised[],
  last: Raised,
  context: AppContext,
): { raised: Raised; error: AppError } {
  let link = last.link;
  const own = readError(last, context);
  if (own.is !== "other") return { raised: last, error: own };
  for (const raised of [...told].reverse().slice(1)) {
    const error = readError(raised, context);
    const handedOn = link === "cause" ? error.is !== "other" : OUTLIVES.has(error.is);
    if (handedOn) return { raised, error };
    if (link === "first" || link === "member") break;
    link = raised.link;
  }
  return { raised: last, error: own };
}

const SERVING =
  /^(?:run_asgi|run_wsgi|handle_request|full_dispatch_request|wsgi_app|get_response|_get_response|do_[A-Z]+)$/;

function during(
  chain: readonly Raised[],
  raisedAt: Frame | null,
  { heading, ready, booting }: Moment,
): AppException["during"] {
  if (heading !== null) return heading.during;
  const frames = chain.flatMap((raised) => raised.frames);
  if (frames.some((frame) => SERVING.test(frame.function))) return "request";
  if (raisedAt?.function === "<module>" || raisedAt?.function === "") return "boot";
  if (frames.some(({ file }) => file.startsWith("<frozen importlib._bootstrap"))) return "boot";
  const started = chain.some((raised) => raised.frames[0]?.function === "<module>");
  return booting || (started && !ready) ? "boot" : "unknown";
}

const SERVERS = ["uvicorn", "gunicorn", "hypercorn", "daphne", "celery", "alembic", "flask"];

/** The script that was started, or the server whose code is the outermost of the chain. */
function program(chain: readonly Raised[]): string | null {
  const frames = chain.flatMap((raised) => raised.frames);
  const scripts = frames.filter(
    (frame) => frame.function === "<module>" && !frame.file.startsWith("<"),
  );
  for (const { file } of scripts) {
    const name = file.slice(file.lastIndexOf("/") + 1);
    if (name === "manage.py" || /\/s?bin\/[^/]+$/.test(file)) return name;
  }
  for (const { file } of frames) {
    const server = SERVERS.find(
      (name) => file.includes(`/${name}/`) && file.includes("-packages/"),
    );
    if (server !== undefined) return server;
  }
  const outermost = chain[0]?.frames[0];
  const script =
    outermost?.function === "<module>" || outermost?.function === "" ? outermost.file : null;
  return script === null || script.startsWith("<")
    ? null
    : script.slice(script.lastIndexOf("/") + 1);
}
