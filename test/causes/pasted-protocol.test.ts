import { describe, expect, test } from "vitest";
import { clock } from "../../src/ports/clock.ts";
import { caseOfPaste } from "../../src/verbs/explaining/explain.ts";
import { reportOf } from "../../src/verbs/judge-case.ts";

/** What is named for a few lines that somebody pasted, with how sure that is. */
function named(...texts: readonly string[]): readonly string[] {
  const lines = texts.map((text, index) => ({ text, number: index + 1, times: 1 }));
  const { file } = caseOfPaste([{ name: "", lines }], clock);
  return reportOf(file).report.diagnosis.root.map(
    ({ cause, confidence }) => `${cause}, ${confidence}`,
  );
}

const error = (message: string, upstream = "http://172.18.0.3:8000/x") =>
  `2024/01/31 12:00:05 [error] 29#29: *5 ${message}, client: 172.18.0.1, server: _, request: "GET /x HTTP/1.1", upstream: "${upstream}", host: "app.test"`;
const HEADER = "while reading response header from upstream";
const HANDSHAKE = "while SSL handshaking to upstream";

describe("one line of nginx's log", () => {
  test.each([
    [
      "tls-sni-missing, likely",
      `SSL_do_handshake() failed (SSL: error:0A000458:SSL routines::tlsv1 unrecognized name:SSL alert number 112) ${HANDSHAKE}`,
    ],
    [
      "tls-sni-missing, possible",
      `SSL_do_handshake() failed (SSL: error:14094410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure:SSL alert number 40) ${HANDSHAKE}`,
    ],
    [
      "tls-protocol-mismatch, certain",
      `SSL_do_handshake() failed (SSL: error:0A00042E:SSL routines::tlsv1 alert protocol version:SSL alert number 70) ${HANDSHAKE}`,
    ],
    [
      "tls-upstream-verify-failed, certain",
      `upstream SSL certificate verify error: (20:unable to get local issuer certificate) ${HANDSHAKE}`,
    ],
    ["response-invalid-header, certain", `upstream sent invalid header: "x\\x20..." ${HEADER}`],
    // freenginx#14, JPro#197
    [
      "response-duplicate-te, certain",
      `upstream sent duplicate header line: "Transfer-Encoding: chunked", previous value: "transfer-encoding: chunked" ${HEADER}`,
    ],
    // nginx#1228
    [
      "response-cl-te-conflict, certain",
      `upstream sent "Content-Length" and "Transfer-Encoding" headers at the same time ${HEADER}`,
    ],
    ["grpc-h2-mismatch, possible", `upstream sent no valid HTTP/1.0 header ${HEADER}`],
    [
      "nginx-read-timeout-midstream, likely",
      "upstream timed out (110: Connection timed out) while reading upstream",
    ],
  ])("%s", (cause, message) => {
    expect(named(error(message))).toEqual([cause]);
  });

  test("4740180 is the word HTTP, read as the length of a frame", () => {
    const line = error(
      `upstream sent too large http2 frame: 4740180 ${HEADER}`,
      "grpc://10.0.0.3:50051",
    );
    expect(named(line)).toEqual(["grpc-h2-mismatch, certain"]);
  });

  test("what failed for auth_request is not the application's", () => {
    const request = 'client: 1.2.3.4, server: _, request: "GET /x HTTP/1.1"';
    const refused = `2024/01/31 12:00:05 [error] 29#29: *5 connect() failed (111: Connection refused) while connecting to upstream, ${request}, subrequest: "/outpost.goauthentik.io/auth/nginx", upstream: "http://172.18.0.9:9000/outpost.goauthentik.io/auth/nginx", host: "app.test"`;
    const status = `2024/01/31 12:00:05 [error] 29#29: *5 auth request unexpected status: 502 while sending to client, ${request}, host: "app.test"`;
    expect(named(refused, status)[0]).toBe("auth-request-backend-failed, certain");
  });
});

describe("lines of an access log", () => {
  const access = (request: string, status: number, more = "") =>
    `172.18.0.1 - - [31/Jan/2024:12:00:05 +0000] "GET ${request} HTTP/1.1" ${status} 34 "-" "Mozilla/5.0"${more}`;

  test.each([
    ["websocket-upgrade-missing, likely", access("/socket.io/?EIO=4&transport=websocket", 400)],
    ["websocket-upgrade-missing, likely", access("/ws", 426)],
    ["client-timeout-499, likely", access("/report", 499, " rt=30.001")],
    [
      "upstream-itself-is-proxy-5xx, possible",
      access("/report", 502, ' rt=0.005 ua="172.18.0.2:8000" us="502" urt="0.004"'),
    ],
  ])("%s", (cause, line) => {
    expect(named(line)).toEqual([cause]);
  });

  test("a plain 400 says nothing of WebSockets", () => {
    expect(named(access("/api/orders", 400))).toEqual([]);
  });
});

test("Go says that somebody spoke HTTP to its HTTPS port", () => {
  const lost = error(`upstream prematurely closed connection ${HEADER}`);
  const go =
    "backend-1  | 2024/01/31 12:00:05 http: TLS handshake error from 172.18.0.3:51234: client sent an HTTP request to an HTTPS server";
  expect(named(lost, go)).toEqual(["http-to-tls-port, certain"]);
});
