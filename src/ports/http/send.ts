import { createHash } from "node:crypto";
import { type ClientRequest, type IncomingMessage, request as open } from "node:http";
import { isIP, type Socket } from "node:net";
import { Readable } from "node:stream";
import { connect as connectTls } from "node:tls";
import type { HttpReply, HttpRequest } from "../http.ts";
import { failureOf } from "./failure.ts";
import { PatientSocket } from "./patient-socket.ts";

/** Bytes of a body that are kept as text in the outcome, as text for us, and read at all. */
const SHOWN = 2 * 1024;
const KEPT = 1024 * 1024;
const READ = 10 * 1024 * 1024;

/**
 * Sends one request. Built on node:http and a socket of our own, because the answer that a server
 * gives before it has read the whole body must not be lost to the error of our writing.
 */
export function send(request: HttpRequest): Promise<HttpReply> {
  const start = performance.now();
  const ms = () => performance.now() - start;
  const { promise, resolve, reject } = Promise.withResolvers<HttpReply>();
  const fail = (outcome: HttpReply["outcome"]) => resolve({ outcome, text: "", setCookies: [] });
  let connected = false;
  const timeOut = () =>
    fail({ is: "timed-out", phase: connected ? "answer" : "connect", ms: ms() });

  const socket = openSocket(request);
  const sending = open({
    method: request.method,
    path: request.path,
    headers: headersOf(request),
    setHost: false,
    createConnection: () => socket,
  });
  const connecting = setTimeout(timeOut, Math.min(request.connectTimeoutMs, request.timeoutMs));
  const answering = setTimeout(timeOut, request.timeoutMs);
  const abort = () => reject(request.signal?.reason);
  request.signal?.addEventListener("abort", abort, { once: true });
  if (request.signal?.aborted) abort();

  socket.once(request.scheme === "https" ? "secureConnect" : "connect", () => {
    connected = true;
    clearTimeout(connecting);
  });
  const failed = (error: Error) => fail(failureOf(error, request.address, socket.bytesRead, ms()));
  // Once an answer has begun only its own stream tells whether it came whole: our writing, or the
  // closing after it, may still fail.
  let begun = false;
  const failedUnanswered = (error: Error) => begun || failed(error);
  socket.on("error", failedUnanswered);
  sending.on("error", failedUnanswered);
  sending.on("response", (response) => {
    begun = true;
    receive(response, ms).then(resolve, failed);
  });
  const source = sendBody(request, sending);
  return promise.finally(() => {
    clearTimeout(connecting);
    clearTimeout(answering);
    request.signal?.removeEventListener("abort", abort);
    source?.destroy();
    sending.destroy();
    socket.destroy();
  });
}

function headersOf(request: HttpRequest): Record<string, string> {
  const length = request.body ? { "content-length": String(request.body.bytes) } : {};
  return { host: request.host, connection: "close", accept: "*/*", ...request.headers, ...length };
}

function openSocket(request: HttpRequest): Socket {
  const at = { host: request.address, port: request.port };
  if (request.scheme === "http") return new PatientSocket().connect(at);
  const name = request.host.replace(/:\d+$/, "");
  const servername = isIP(name) === 0 ? name : "";
  return connectTls({ ...at, servername, rejectUnauthorized: !request.insecure });
}

function sendBody(request: HttpRequest, sending: ClientRequest): Readable | null {
  if (!request.body) {
    sending.end();
    return null;
  }
  const source = Readable.from(request.body.chunks());
  source.on("error", (error) => sending.destroy(error));
  source.pipe(sending);
  return source;
}

async function receive(response: IncomingMessage, ms: () => number): Promise<HttpReply> {
  const hash = createHash("sha256");
  const kept: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    if (!(chunk instanceof Uint8Array)) continue;
    hash.update(chunk);
    if (bytes < KEPT) kept.push(chunk);
    bytes += chunk.length;
    if (bytes >= READ) break;
  }
  const body = Buffer.concat(kept).subarray(0, KEPT);
  return {
    outcome: {
      is: "answered",
      status: response.statusCode ?? 0,
      headers: joined(response.headersDistinct),
      body: body.subarray(0, SHOWN).toString("utf8"),
      bodyBytes: bytes,
      bodyHash: hash.digest("hex"),
      redirects: [],
      ms: ms(),
    },
    text: body.toString("utf8"),
    setCookies: response.headers["set-cookie"] ?? [],
  };
}

function joined(headers: NodeJS.Dict<string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, values]) => [name, (values ?? []).join(", ")]),
  );
}
