import { describe, expect, test } from "vitest";
import { joinWrappedErrors, readNginxError } from "../../../src/read/nginx/error-log.ts";
import { CODES, NAMED } from "./error-lines.ts";

const FIELDS =
  ', client: 172.18.0.1, server: _, request: "POST /api/upload?x=1 HTTP/1.1", upstream: "http://172.18.0.3:8000/api/upload?x=1", host: "app.test"';
const at = (level: string, message: string): string =>
  `2024/01/31 12:00:05 [${level}] 29#29: *5 ${message}`;
const said = (level: string, message: string): string => at(level, message + FIELDS);

describe("a request's error", () => {
  test("gives code, number, phase and all fields", () => {
    const line = said(
      "error",
      "connect() failed (111: Connection refused) while connecting to upstream",
    );
    expect(readNginxError(line)).toEqual({
      code: "connect-refused",
      level: "error",
      errno: 111,
      phase: "connecting to upstream",
      upstream: { scheme: "http", host: "172.18.0.3", port: 8000, uri: "/api/upload?x=1" },
      name: null,
      method: "POST",
      path: "/api/upload?x=1",
      bytes: null,
      message: "connect() failed (111: Connection refused) while connecting to upstream",
      at: "2024-01-31T12:00:05",
      client: "172.18.0.1",
      server: "_",
      request: { method: "POST", uri: "/api/upload?x=1" },
      subrequest: null,
      host: "app.test",
      place: null,
      tls: null,
    });
  });

  test.each(CODES)("$message", ({ message, code, errno }) => {
    expect(readNginxError(said("error", message))).toMatchObject({ code, errno });
  });

  test.each(NAMED)("$message", ({ message, code, name, bytes }) => {
    expect(readNginxError(said("error", message))).toMatchObject({ code, name, bytes });
  });

  test.each([
    ['open() "/var/lib/nginx/body/0000000001" failed (13: Permission denied)', 13],
    [
      'pwritev() "/var/cache/nginx/client_temp/0000000002" failed (28: No space left on device)',
      28,
    ],
    ['open() "/var/lib/nginx/proxy/1/00/0000000001" failed (30: Read-only file system)', 30],
  ])("temporary file: %s", (message, errno) => {
    const read = readNginxError(said("crit", message));
    expect(read).toMatchObject({ code: "temp-file-failed", errno });
    expect(read?.name).toMatch(/\d{10}$/);
  });

  test("names the benched upstream", () => {
    const fields = FIELDS.replace("172.18.0.3:8000", "backends");
    const line = at("error", `no live upstreams while connecting to upstream${fields}`);
    expect(readNginxError(line)).toMatchObject({ code: "no-live-upstreams", name: "backends" });
  });

  test.each([
    [
      "http://unix:/run/app.sock:/api",
      { scheme: "http", host: "unix:/run/app.sock", port: null, uri: "/api" },
    ],
    [
      "fastcgi://unix:/run/php.sock:",
      { scheme: "fastcgi", host: "unix:/run/php.sock", port: null, uri: "" },
    ],
    ["fastcgi://127.0.0.1:9000", { scheme: "fastcgi", host: "127.0.0.1", port: 9000, uri: "" }],
    ["https://[::1]:8443/x", { scheme: "https", host: "::1", port: 8443, uri: "/x" }],
  ])("upstream %s", (url, upstream) => {
    const line = at(
      "error",
      `upstream timed out (110: x) while reading upstream, client: ::1, server: , request: "GET /a"b, host: "c HTTP/1.1", upstream: "${url}"`,
    );
    const read = readNginxError(line);
    expect(read?.upstream).toEqual(upstream);
    expect(read?.server).toBe("");
  });

  test("keeps the name servers' failures apart from the upstream's", () => {
    const message =
      "send() failed (111: Connection refused) while resolving, resolver: 127.0.0.11:53";
    expect(readNginxError(at("error", message))).toMatchObject({
      code: "resolver-failed",
      errno: 111,
      phase: "resolving",
    });
  });
});

describe("TLS to the upstream", () => {
  const handshake = (reason: string): string =>
    said("error", `SSL_do_handshake() failed (SSL: ${reason}) while SSL handshaking to upstream`);

  test.each([
    ["error:0A00010B:SSL routines::wrong version number", "not-tls", null],
    ["error:1408F10B:SSL routines:ssl3_get_record:wrong version number", "not-tls", null],
    ["error:0A0000C6:SSL routines::packet length too long", "not-tls", null],
    [
      "error:14094410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure:SSL alert number 40",
      "refused",
      40,
    ],
    ["error:0A000458:SSL routines::tlsv1 unrecognized name:SSL alert number 112", "refused", 112],
    [
      "error:0A00042E:SSL routines::tlsv1 alert protocol version:SSL alert number 70",
      "protocol",
      70,
    ],
    ["error:0A0000BF:SSL routines::no protocols available", "protocol", null],
  ])("%s", (reason, kind, alert) => {
    const read = readNginxError(handshake(reason));
    expect(read).toMatchObject({ code: "tls-handshake-failed", tls: { kind, alert } });
  });

  test.each([
    ["upstream SSL certificate verify error: (18:self-signed certificate)", "untrusted", 18],
    ["upstream SSL certificate verify error: (10:certificate has expired)", "untrusted", 10],
    ['upstream SSL certificate does not match "records"', "other-name", null],
  ])("%s", (message, kind, verify) => {
    const read = readNginxError(said("error", `${message} while SSL handshaking to upstream`));
    expect(read).toMatchObject({ code: "tls-verify-failed", tls: { kind, verify } });
  });

  test("a client's failed handshake explains nothing", () => {
    const message =
      "SSL_do_handshake() failed (SSL: error:0A00006C:SSL routines::bad key share) while SSL handshaking, client: 1.2.3.4, server: 0.0.0.0:443";
    expect(readNginxError(at("crit", message))).toBeNull();
  });
});

describe("lines that explain nothing", () => {
  test.each([
    "/docker-entrypoint.sh: Configuration complete; ready for start up",
    '172.18.0.1 - - [31/Jan/2024:12:00:05 +0000] "GET / HTTP/1.1" 502 157 "-" "curl/8"',
    said(
      "warn",
      "a client request body is buffered to a temporary file /var/lib/nginx/body/0000000001",
    ),
    said(
      "warn",
      "an upstream response is buffered to a temporary file /x/1/00/0000000001 while reading upstream",
    ),
    at("notice", "exiting"),
    at("alert", "open socket #11 left in connection 5"),
    at("info", "client timed out (110: Connection timed out) while waiting for request"),
    "INFO:     Uvicorn running on http://0.0.0.0:8000 [error]",
    "",
  ])("%s", (line) => {
    expect(readNginxError(line)).toBeNull();
  });
});

describe("what stands around an entry", () => {
  const entry = said(
    "error",
    "upstream prematurely closed connection while reading response header from upstream",
  );

  test.each([
    "frontend-1  | ",
    "2024-01-31T12:00:05.123456789Z ",
    "Jan 31 12:00:05 host nginx[1]: ",
  ])("%s in front", (prefix) => {
    expect(readNginxError(prefix + entry)).toMatchObject({ code: "closed-early" });
  });

  test("broken lines are put together, and only those", () => {
    const broken = entry
      .replace(", upstream: ", ",\n   upstream: ")
      .replace("while reading", "while reading\n");
    const entries = joinWrappedErrors(
      `first\n${entry.replace(", server", ",\nserver")}\n${entry}\nlast`,
    );
    expect(entries.map(({ line }) => line)).toEqual([1, 2, 4, 5]);
    expect(entries.map(({ text }) => readNginxError(text)?.code ?? null)).toEqual([
      null,
      "closed-early",
      "closed-early",
      null,
    ]);
    expect(joinWrappedErrors(broken)).not.toHaveLength(0);
  });
});
