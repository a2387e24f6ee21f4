import { describe, expect, test } from "vitest";
import { http, route } from "./a-route.ts";

const CONF = http(`client_max_body_size 5m;
proxy_connect_timeout 7;
proxy_set_header Host outer;
server {
  proxy_read_timeout 2m;
  proxy_next_upstream error http_502;
  location /plain/ { proxy_pass http://b; }
  location /own/ {
    client_max_body_size 0;
    client_body_buffer_size 128k;
    proxy_send_timeout 500ms;
    proxy_buffer_size 16k;
    proxy_buffers 4 32k;
    proxy_request_buffering off;
    proxy_http_version 1.1;
    proxy_intercept_errors on;
    error_page 500 502 =503 /oops;
    proxy_set_header X-A 1;
    proxy_set_header X-B $host;
    proxy_pass http://b;
    location /own/inner/ { proxy_pass http://c; }
  }
  location /strict { client_max_body_size 1k; rewrite ^ /own/x last; }
  location /odd/ { client_max_body_size 10mb; proxy_read_timeout soon; proxy_pass http://b; }
  location /grpc/ { grpc_read_timeout 3s; grpc_set_header Host g; grpc_pass grpc://b:50051; }
}`);

describe("settings in force", () => {
  test("nginx's own where nothing is written", () => {
    const { limits, ...rest } = route("server { location / { proxy_pass http://b; } }", "/");
    expect(limits).toEqual({
      bodySize: { value: 1_048_576, place: null },
      bodyBuffer: { value: 8192, place: null },
      connectTimeout: { value: 60, place: null },
      readTimeout: { value: 60, place: null },
      sendTimeout: { value: 60, place: null },
      bodyTimeout: { value: 60, place: null },
      headerBuffer: { value: 4096, place: null },
      buffers: { value: { count: 8, bytes: 4096 }, place: null },
      requestBuffering: { value: true, place: null },
      buffering: { value: true, place: null },
    });
    expect(rest).toMatchObject({
      httpVersion: { value: null, place: null },
      nextUpstream: { value: ["error", "timeout"], place: null },
      interceptErrors: { value: false, place: null },
      errorPages: [],
      headers: [],
      guards: [],
    });
  });

  test("come from the innermost block that has them", () => {
    const { limits, upstreamHost, nextUpstream } = route(CONF, "/plain/");
    expect(limits.bodySize).toEqual({
      value: 5_242_880,
      place: { file: "n", line: 1, endLine: 1 },
    });
    expect(limits).toMatchObject({
      connectTimeout: { value: 7, place: { line: 2 } },
      readTimeout: { value: 120, place: { line: 5 } },
      sendTimeout: { value: 60, place: null },
    });
    expect(upstreamHost).toMatchObject({ value: "outer", place: { line: 3 } });
    expect(nextUpstream).toMatchObject({ value: ["error", "http_502"], place: { line: 6 } });
  });

  test("of the location itself", () => {
    const computed = route(CONF, "/own/");
    expect(computed.limits).toMatchObject({
      bodySize: { value: 0, place: { line: 9 } },
      bodyBuffer: { value: 131_072, place: { line: 10 } },
      sendTimeout: { value: 0.5, place: { line: 11 } },
      headerBuffer: { value: 16_384, place: { line: 12 } },
      buffers: { value: { count: 4, bytes: 32_768 }, place: { line: 13 } },
      requestBuffering: { value: false, place: { line: 14 } },
    });
    expect(computed).toMatchObject({
      httpVersion: { value: "1.1", place: { line: 15 } },
      interceptErrors: { value: true, place: { line: 16 } },
      errorPages: [{ codes: [500, 502], response: 503, target: "/oops", place: { line: 17 } }],
    });
  });

  test("headers of an outer block are lost where a block has any", () => {
    const { headers, upstreamHost } = route(CONF, "/own/");
    expect(headers.map(({ name, value, line }) => [name, value, line.value])).toEqual([
      ["X-A", "1", "1"],
      ["X-B", "$host", "app.test"],
    ]);
    expect(upstreamHost).toEqual({ value: "b", place: null });
  });

  test("nested locations inherit from those around them", () => {
    const { limits, handler } = route(CONF, "/own/inner/x");
    expect(handler).toMatchObject({ target: "c" });
    expect(limits.headerBuffer).toMatchObject({ value: 16_384, place: { line: 12 } });
  });

  test("the strictest body limit on the way counts", () => {
    const { limits, handler } = route(CONF, "/strict");
    expect(handler.is).toBe("proxied");
    expect(limits.bodySize).toMatchObject({ value: 1024, place: { line: 23 } });
  });

  test("values that nginx would refuse are not taken for others", () => {
    const { limits } = route(CONF, "/odd/");
    expect(limits.bodySize).toEqual({ value: 1_048_576, place: null });
    expect(limits.readTimeout).toEqual({ value: 60, place: null });
  });

  test("are those of the protocol spoken upstream", () => {
    const { limits, upstreamHost, handler } = route(CONF, "/grpc/x");
    expect(handler).toMatchObject({ protocol: "grpc", servers: [{ host: "b", port: 50_051 }] });
    expect(limits.readTimeout).toMatchObject({ value: 3, place: { line: 25 } });
    expect(upstreamHost).toMatchObject({ value: "g", place: { line: 25 } });
  });
});
