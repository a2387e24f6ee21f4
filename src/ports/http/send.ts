import { isIP, type Socket } from "node:net";
import { Readable } from "node:stream";
import { connect as connectTls } from "node:tls";
import { type buildConnector, Client } from "undici";
import { hostName } from "../../case/host-name.ts";
import type { HttpReply, HttpRequest } from "../http.ts";
import { sendByNode } from "./by-node.ts";
import { failureOf } from "./failure.ts";
import { headersOf } from "./headers.ts";
import { type Connection, type Open, opened } from "./open.ts";
import { patient } from "./patient.ts";
import { receive } from "./receive.ts";

/** Sends one request on a connection of its own, which is closed at the end. */
export async function send(request: HttpRequest, open: Open): Promise<HttpReply> {
  const start = performance.now();
  const ms = () => performance.now() - start;
  const { timeoutMs, connectTimeoutMs } = request;
  const whole = AbortSignal.timeout(timeoutMs);
  const first = AbortSignal.timeout(Math.min(connectTimeoutMs, timeoutMs));
  let connection: Connection | null = null;
  // What a relay or TLS said before the exchange is no part of an answer.
  let before = 0;
  const fail = (outcome: HttpReply["outcome"]) => ({ outcome, text: "", setCookies: [] });
  try {
    connection = await connected(request, open, endedBy(request, first));
    before = connection.bytesRead - connection.readableLength;
    return await exchange(connection, request, endedBy(request, whole), ms);
  } catch (error) {
    if (request.signal?.aborted) throw request.signal.reason;
    if (connection ? whole.aborted : first.aborted) {
      return fail({ is: "timed-out", phase: connection ? "answer" : "connect", ms: ms() });
    }
    const bytes = (connection?.bytesRead ?? 0) - before;
    return fail(failureOf(error, request.address, bytes, ms()));
  } finally {
    connection?.destroy();
  }
}

function endedBy({ signal }: HttpRequest, limit: AbortSignal): AbortSignal {
  return signal ? AbortSignal.any([signal, limit]) : limit;
}

async function connected(
  { scheme, address, port, host, serverName, insecure }: HttpRequest,
  open: Open,
  signal: AbortSignal,
): Promise<Connection> {
  const plain = await open(address, port, signal);
  if (scheme === "http") return plain;
  const name = serverName ?? hostName(host);
  const servername = isIP(name) === 0 ? name : "";
  const secure = connectTls({ socket: plain, servername, rejectUnauthorized: !insecure });
  return opened(patient(secure), "secureConnect", signal);
}

async function exchange(
  connection: Connection,
  request: HttpRequest,
  signal: AbortSignal,
  ms: () => number,
): Promise<HttpReply> {
  if (request.webSocket || request.lenient) return sendByNode(connection, request, signal, ms);
  const { method, path, body } = request;
  const source = body && Readable.from(body.chunks(), { objectMode: false });
  // The origin is only a form: host and address are ours. One limit holds for all, so undici has
  // none; its timers are half a second coarse.
  const client = new Client("http://localhost", {
    connect: handOver(connection),
    pipelining: 0,
    allowH2: false,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  try {
    const headers = headersOf(request);
    return await receive(await client.request({ method, path, headers, body: source, signal }), ms);
  } finally {
    source?.destroy();
    void client.destroy();
  }
}

/** Gives undici the connection, which it does not expect before the call has returned. */
function handOver(connection: Connection): buildConnector.connector {
  // Of a socket undici needs no more than what every duplex stream has.
  return (_, done) => queueMicrotask(() => done(null, connection as Socket));
}
