import { randomBytes } from "node:crypto";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { HttpReply, HttpRequest } from "../http.ts";
import { headersOf } from "./headers.ts";
import type { Connection } from "./open.ts";
import { receive } from "./receive.ts";

/**
 * What undici does not do: the opening handshake of a WebSocket (RFC 6455, section 4.1), which is
 * left at once where it is agreed to, and answers that many clients take and strict parsers do not
 * (Content-Length beside Transfer-Encoding). Rejects when it breaks off.
 */
export function sendByNode(
  connection: Connection,
  request: HttpRequest,
  signal: AbortSignal,
  ms: () => number,
): Promise<HttpReply> {
  const { promise, resolve, reject } = Promise.withResolvers<HttpReply>();
  const sent = httpRequest({
    createConnection: () => connection,
    method: request.method,
    path: request.path,
    headers: {
      ...headersOf(request),
      ...(request.webSocket ? handshake() : { connection: "close" }),
    },
    insecureHTTPParser: request.lenient ?? false,
    signal,
  });
  const read = (answer: IncomingMessage, body: AsyncIterable<unknown>) =>
    void receive({ statusCode: answer.statusCode ?? 0, headers: answer.headers, body }, ms).then(
      resolve,
      reject,
    );
  sent.on("upgrade", (answer) => read(answer, Readable.from([])));
  sent.on("response", (answer) => read(answer, answer));
  sent.on("error", reject);
  if (request.body) pipeline(Readable.from(request.body.chunks()), sent).catch(reject);
  else sent.end();
  return promise;
}

function handshake() {
  return {
    connection: "Upgrade",
    upgrade: "websocket",
    "sec-websocket-version": "13",
    "sec-websocket-key": randomBytes(16).toString("base64"),
  };
}
