import { describe, expect, test } from "vitest";
import { readNginxAccess } from "../../../src/read/nginx/access-log.ts";

const COMBINED =
  '172.18.0.1 - - [31/Jan/2024:12:00:05 +0200] "POST /api/upload?x=1 HTTP/1.1" 502 157 "-" "curl/8 (\\x22x\\x22)"';

describe("an access log line", () => {
  test("in the combined format", () => {
    expect(readNginxAccess(COMBINED)).toEqual({
      at: "2024-01-31T12:00:05+02:00",
      client: "172.18.0.1",
      method: "POST",
      path: "/api/upload?x=1",
      status: 502,
      bytes: 157,
      referer: null,
      userAgent: 'curl/8 ("x")',
      upstream: null,
      upstreamStatus: null,
      requestTime: null,
    });
  });

  test.each([
    [' "-"', null, null, null],
    [' rt=0.005 ua="172.18.0.2:8000" us="502" urt="0.004"', "172.18.0.2:8000", 502, 0.005],
    [
      " upstream_addr=unix:/a.sock upstream_status=502,200 request_time=1.5",
      "unix:/a.sock",
      200,
      1.5,
    ],
    [' "172.18.0.2:8000"', "172.18.0.2:8000", null, null],
  ])("with %s behind it", (rest, upstream, upstreamStatus, requestTime) => {
    const expected = { status: 502, upstream, upstreamStatus, requestTime };
    expect(readNginxAccess(`frontend-1  | ${COMBINED}${rest}`)).toMatchObject(expected);
  });

  test("in the common format, with a request that is not HTTP", () => {
    const line = '::1 - alice [31/Jan/2024:12:00:05 +0000] "\\x16\\x03\\x01" 400 150';
    expect(readNginxAccess(line)).toMatchObject({
      client: "::1",
      method: "",
      status: 400,
      userAgent: null,
    });
  });

  test("as JSON", () => {
    const line = JSON.stringify({
      time_iso8601: "2024-01-31T12:00:05+00:00",
      remote_addr: "172.18.0.1",
      request: "GET /x?y HTTP/1.1",
      status: "502",
      upstream_addr: "172.18.0.2:8000, 172.18.0.3:8000",
      upstream_status: "502, 504",
    });
    expect(readNginxAccess(line)).toMatchObject({
      method: "GET",
      path: "/x?y",
      status: 502,
      upstreamStatus: 504,
      upstream: "172.18.0.2:8000, 172.18.0.3:8000",
    });
  });

  test.each([
    "",
    "{",
    '{"status":"ok"}',
    "2024/01/31 12:00:05 [error] 29#29: *5 connect() failed (111: x)",
    'INFO:     172.18.0.1:5000 - "GET / HTTP/1.1" 200 OK',
  ])("is not %s", (line) => {
    expect(readNginxAccess(line)).toBeNull();
  });
});
