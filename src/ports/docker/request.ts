import { Socket } from "node:net";
import { addAbortSignal, type Duplex, type Readable } from "node:stream";
import Dockerode from "dockerode";
import { type CallOptions, EngineError, StackUnavailable } from "../docker.ts";
import { patient } from "../http/patient.ts";

export interface Request {
  readonly method: "GET" | "POST" | "DELETE";
  /** With an upper-case name for what varies: it is what error messages show. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: unknown;
}

/** One call of the engine's API. */
export interface Engine {
  json(request: Request, options?: CallOptions): Promise<unknown>;
  /** The body as it comes; the time limit holds until its end. */
  stream(request: Request, options?: CallOptions): Promise<Readable>;
  bytes(request: Request, options?: CallOptions): Promise<Buffer>;
  /** The connection itself, once the engine has handed it over; the limit holds until then. */
  hijack(request: Request, options?: CallOptions): Promise<Duplex>;
}

/** An engine that builds and starts other stacks meanwhile may need that long for an inspect. */
const TIMEOUT_MS = 30_000;
/** Every status below 400 is fine: callers know what they asked for. */
const FINE = Object.fromEntries([200, 201, 204, 304].map((status) => [status, true]));

/** `host` as in DOCKER_HOST; null: what docker-modem takes by default, TLS settings included. */
export function connect(host: string | null, shown: string): Engine {
  const { modem } = new Dockerode(host === null ? undefined : socketOf(host));

  function dial(request: Request, as: "json" | "stream" | "hijack", options: CallOptions) {
    const { method, path, query = {}, body } = request;
    const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
    const limit = AbortSignal.timeout(timeoutMs);
    const signal = options.signal ? AbortSignal.any([limit, options.signal]) : limit;
    return new Promise<unknown>((resolve, reject) => {
      const fail = (error: unknown) =>
        reject(describe(error, `${method} ${path}`, shown, limit.aborted ? timeoutMs : null));
      if (signal.aborted) return fail(signal.reason);
      const call = {
        method,
        path: `${path}?`,
        options: { _query: query, _body: body ?? {} },
        isStream: as !== "json",
        hijack: as === "hijack",
        statusCodes: FINE,
        abortSignal: signal,
      };
      modem.dial(call, (error, answer) => {
        if (error) return fail(error);
        resolve(as === "stream" ? addAbortSignal(signal, answer as Readable) : answer);
      });
    });
  }

  return {
    json: (request, options = {}) => dial(request, "json", options),
    stream: async (request, options = {}) => (await dial(request, "stream", options)) as Readable,
    async hijack(request, options = {}) {
      const answer = await dial(request, "hijack", options);
      if (answer instanceof Socket) return patient(answer);
      throw new EngineError(`${request.method} ${request.path}: no connection in return`, null);
    },
    async bytes(request, options = {}) {
      const body = (await dial(request, "stream", options)) as Readable;
      try {
        return Buffer.concat(await body.toArray());
      } catch (error) {
        throw describe(
          error,
          `${request.method} ${request.path}`,
          shown,
          options.timeoutMs ?? null,
        );
      }
    },
  };
}

function socketOf(host: string): Dockerode.DockerOptions {
  const url = new URL(host);
  if (url.protocol === "unix:" || url.protocol === "npipe:") return { socketPath: url.pathname };
  return { host: url.hostname, port: url.port || "2375", protocol: "http" };
}

function describe(error: unknown, call: string, engine: string, timeoutMs: number | null): Error {
  if (error instanceof EngineError || error instanceof StackUnavailable) return error;
  const { statusCode, code, message, json } = (error ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof statusCode === "number") {
    const said =
      (json as { message?: unknown } | null)?.message ??
      String(message).replace(/^\(HTTP code \d+\) \w+ - /, "");
    return new EngineError(`${call}: ${String(said).trim()}`, statusCode, error);
  }
  if (code === "EACCES" || code === "EPERM") {
    return new StackUnavailable(
      `No right to use the Docker socket ${engine} (${code}). Run as a user of the group docker.`,
      { cause: error },
    );
  }
  if (typeof code === "string" && GONE.has(code)) {
    return new StackUnavailable(`No Docker engine answers at ${engine} (${code}). Is it running?`, {
      cause: error,
    });
  }
  const why = timeoutMs === null ? String(message ?? error) : `no answer within ${timeoutMs} ms`;
  return new EngineError(`${call.replace(LONG_ID, "$1")}: ${why}`, null, error);
}

/** People know containers by the first part of their ids. */
const LONG_ID = /\b([0-9a-f]{12})[0-9a-f]{52}\b/g;

const GONE: ReadonlySet<string> = new Set([
  ...["ENOENT", "ENOTSOCK", "ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOTFOUND", "EAI_AGAIN"],
  ...["EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT"],
]);
