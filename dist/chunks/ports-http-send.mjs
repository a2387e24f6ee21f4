import {
  failureOf
} from "./shared-ports-http-failure.mjs";
import {
  require_undici
} from "./shared-undici.mjs";
import {
  opened,
  patient
} from "./shared-ports-http-open.mjs";
import {
  hostName
} from "./shared-case-host-name.mjs";
import {
  __toESM
} from "./shared-runtime.mjs";

// src/ports/http/send.ts
var import_undici = __toESM(require_undici(), 1);
import { isIP } from "node:net";
import { Readable as Readable2 } from "node:stream";
import { connect as connectTls } from "node:tls";

// src/ports/http/by-node.ts
import { randomBytes } from "node:crypto";
import { request as httpRequest } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

// src/ports/http/headers.ts
var OF_THE_CONNECTION = /* @__PURE__ */ new Set([
  "connection",
  "expect",
  "keep-alive",
  "transfer-encoding",
  "upgrade"
]);
var MEAN_A_BODY = /* @__PURE__ */ new Set(["POST", "PUT", "PATCH"]);
function headersOf(request) {
  const { host, body, method, headers } = request;
  const bytes = body?.bytes ?? (MEAN_A_BODY.has(method.toUpperCase()) ? 0 : null);
  const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value.trim()]).filter(([name]) => !OF_THE_CONNECTION.has(name));
  return {
    host,
    accept: "*/*",
    ...Object.fromEntries(given),
    ...bytes === null ? {} : { "content-length": String(bytes) }
  };
}

// src/ports/http/receive.ts
import { createHash } from "node:crypto";
var SHOWN = 2 * 1024;
var KEPT = 1024 * 1024;
var READ = 10 * 1024 * 1024;
async function receive({ statusCode, headers, body: coming }, ms) {
  const hash = createHash("sha256");
  const kept = [];
  let bytes = 0;
  for await (const chunk of coming) {
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
      status: statusCode,
      headers: joined(headers),
      body: body.subarray(0, SHOWN).toString("utf8"),
      bodyBytes: bytes,
      bodyHash: hash.digest("hex"),
      redirects: [],
      ms: ms()
    },
    text: body.toString("utf8"),
    setCookies: [headers["set-cookie"] ?? []].flat()
  };
}
function joined(headers) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, values]) => [name, [values ?? []].flat().join(", ")])
  );
}

// src/ports/http/by-node.ts
function sendByNode(connection, request, signal, ms) {
  const { promise, resolve, reject } = Promise.withResolvers();
  const sent = httpRequest({
    createConnection: () => connection,
    method: request.method,
    path: request.path,
    headers: {
      ...headersOf(request),
      ...request.webSocket ? handshake() : { connection: "close" }
    },
    insecureHTTPParser: request.lenient ?? false,
    signal
  });
  const read = (answer, body) => void receive({ statusCode: answer.statusCode ?? 0, headers: answer.headers, body }, ms).then(
    resolve,
    reject
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
    "sec-websocket-key": randomBytes(16).toString("base64")
  };
}

// src/ports/http/send.ts
async function send(request, open) {
  const start = performance.now();
  const ms = () => performance.now() - start;
  const { timeoutMs, connectTimeoutMs } = request;
  const whole = AbortSignal.timeout(timeoutMs);
  const first = AbortSignal.timeout(Math.min(connectTimeoutMs, timeoutMs));
  let connection = null;
  let before = 0;
  const fail = (outcome) => ({ outcome, text: "", setCookies: [] });
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
function endedBy({ signal }, limit) {
  return signal ? AbortSignal.any([signal, limit]) : limit;
}
async function connected({ scheme, address, port, host, serverName, insecure }, open, signal) {
  const plain = await open(address, port, signal);
  if (scheme === "http") return plain;
  const name = serverName ?? hostName(host);
  const servername = isIP(name) === 0 ? name : "";
  const secure = connectTls({ socket: plain, servername, rejectUnauthorized: !insecure });
  return opened(patient(secure), "secureConnect", signal);
}
async function exchange(connection, request, signal, ms) {
  if (request.webSocket || request.lenient) return sendByNode(connection, request, signal, ms);
  const { method, path, body } = request;
  const source = body && Readable2.from(body.chunks(), { objectMode: false });
  const client = new import_undici.Client("http://localhost", {
    connect: handOver(connection),
    pipelining: 0,
    allowH2: false,
    headersTimeout: 0,
    bodyTimeout: 0
  });
  try {
    const headers = headersOf(request);
    return await receive(await client.request({ method, path, headers, body: source, signal }), ms);
  } finally {
    source?.destroy();
    void client.destroy();
  }
}
function handOver(connection) {
  return (_, done) => queueMicrotask(() => done(null, connection));
}
export {
  send
};
