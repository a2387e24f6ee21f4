import { describe, expect, test } from "vitest";
import type { NginxRouteFact } from "../../../src/case/codes/nginx.ts";
import type { NginxRoute } from "../../../src/read/nginx/route.ts";
import { route } from "./a-route.ts";

const BARCODE = `
upstream api {
  server backend:8034 max_fails=2;
  server 10.0.0.9:9000 backup;
}
server {
  listen 80 default_server;
  server_name _;
  root /usr/share/nginx/html;
  client_max_body_size 50M;
  location /api/ {
    proxy_pass http://backend:8034;
    proxy_set_header Host $host;
    proxy_read_timeout 300s;
  }
  location /block/ { proxy_pass https://api/v1/; }
  location = /healthz { return 200 "ok\\n"; }
  location / { try_files $uri $uri/ /index.html; }
  location ~* \\.(js|css)$ { expires 1y; }
}`;

describe("a proxied request", () => {
  test("names location, upstream, URI and the lines that decide", () => {
    const computed = route(BARCODE, "POST /api/barcodes/upload-excel?x=1");
    expect(computed).toMatchObject({
      listen: { port: 80, place: { file: "n", line: 7 } },
      server: { names: ["_"], by: "default", place: { line: 6, endLine: 20 } },
      location: { modifier: "", pattern: "/api/", place: { line: 11, endLine: 15 } },
      handler: {
        is: "proxied",
        scheme: "http",
        target: "backend:8034",
        upstreamName: null,
        servers: [{ host: "backend", port: 8034, unix: null, params: [], place: { line: 12 } }],
        upstreamUri: "/api/barcodes/upload-excel?x=1",
        place: { file: "n", line: 12, endLine: 12 },
        viaVariable: false,
        resolution: "start",
        resolver: null,
      },
      upstreamHost: { value: "app.test", place: { line: 13 } },
      hostTemplate: "$host",
      uncertain: [],
      assumed: [],
    });
  });

  test("through an upstream block has its servers, and port 80 where they name none", () => {
    const { handler, upstreamHost } = route(BARCODE, "/block/x");
    expect(handler).toMatchObject({
      scheme: "https",
      target: "api",
      upstreamName: "api",
      upstreamUri: "/v1/x",
      servers: [
        { host: "backend", port: 8034, params: ["max_fails=2"], place: { line: 3 } },
        { host: "10.0.0.9", port: 9000, params: ["backup"], place: { line: 4 } },
      ],
    });
    expect(upstreamHost).toEqual({ value: "api", place: null });
  });

  test.each([
    ["proxy_pass http://b", "b"],
    ["proxy_pass http://b:80/", "b"],
    ["proxy_pass http://b:8000", "b:8000"],
    ["proxy_pass https://b:443", "b"],
    ["proxy_pass http://b:443", "b:443"],
    ["proxy_pass http://unix:/run/app.sock:/x/", "localhost"],
    ["proxy_pass http://b:1; proxy_set_header host $http_host", "App.Test:8080"],
    ["proxy_pass http://b:1; proxy_set_header Host $host:$server_port", "app.test:80"],
    ["proxy_pass http://b:1; proxy_set_header X-Other 1", "b:1"],
  ])("%s sends the Host %s", (lines, host) => {
    const conf = `server { location / { ${lines}; } }`;
    expect(route(conf, "/", { host: "App.Test:8080" }).upstreamHost.value).toBe(host);
  });

  test("to a unix socket", () => {
    const { handler } = route(
      "server { location /a/ { proxy_pass http://unix:/s.sock:/; } }",
      "/a/b",
    );
    expect(handler).toMatchObject({
      target: "unix:/s.sock",
      servers: [{ host: "", port: null, unix: "/s.sock" }],
      upstreamUri: "/b",
      resolution: "address",
    });
  });
});

describe("how nginx finds the upstream's address", () => {
  const resolution = (inside: string, around = ""): unknown => {
    const { handler } = route(`${around} server { location / { ${inside} } }`, "/x");
    return handler.is === "proxied" ? handler.resolution : handler;
  };
  const variable = "set $up backend; proxy_pass http://$up:8000;";

  test.each([
    ["a literal", "proxy_pass http://backend:8000;", "", "start"],
    ["an address", "proxy_pass http://10.0.0.1:8000;", "", "address"],
    ["a variable", variable, "", "none"],
    ["a variable with a resolver", variable, "resolver 127.0.0.11 valid=10s;", "runtime"],
    ["a variable that is an address", "set $up [::1]; proxy_pass http://$up:1;", "", "address"],
    [
      "a variable that names a block",
      variable.replace(":8000", ""),
      "upstream backend { server b; }",
      "start",
    ],
    [
      "a variable beside a literal",
      variable,
      "server { listen 81; location / { proxy_pass http://backend:8000/x; } }",
      "start",
    ],
    [
      "a literal with another port",
      variable,
      "server { listen 81; location / { proxy_pass http://backend:9000; } }",
      "none",
    ],
    [
      "a block that resolves",
      "proxy_pass http://b;",
      "upstream b { server x resolve; }",
      "runtime",
    ],
    ["an unknown variable", "proxy_pass http://$up:8000;", "", "unknown"],
  ])("%s", (_, inside, around, expected) => {
    expect(resolution(inside, around)).toBe(expected);
  });

  test("the resolver's addresses come without its parameters", () => {
    const conf = `resolver 127.0.0.11 8.8.8.8 valid=10s ipv6=off; server { location / { ${variable} } }`;
    expect(route(conf, "/").handler).toMatchObject({
      viaVariable: true,
      resolver: { value: ["127.0.0.11", "8.8.8.8"], place: { line: 1 } },
    });
  });
});

describe("what cannot be computed is said, not guessed", () => {
  test.each([
    ["proxy_pass http://$backend;", "the value of $backend is not known"],
    ["proxy_pass http://${BACKEND_HOST}:8000;", "the value of ${BACKEND_HOST} is not known"],
    ["if ($http_x_canary) { return 418; } proxy_pass http://b;", "if ($http_x_canary)"],
    [
      "if (-f $document_root/off) { return 503; } proxy_pass http://b;",
      "if (-f $document_root/off)",
    ],
    ["access_by_lua_block { ngx.exit(403) } proxy_pass http://b;", "access_by_lua_block"],
    ["rewrite ^(?>x)y$ /z last; proxy_pass http://b;", "rewrite ^(?>x)y$"],
  ])("%s", (lines, reason) => {
    expect(route(`server { location / { ${lines} } }`, "/x").uncertain).toEqual([reason]);
  });

  test("patterns that stand before the choice", () => {
    const conf = "server { location ~ ^/(?>a)b { return 200; } location / { return 201; } }";
    expect(route(conf, "/ab")).toMatchObject({
      handler: { status: 201 },
      uncertain: ["location ~ ^/(?>a)b"],
    });
  });

  test("content that Lua makes", () => {
    const { handler } = route("server { location / { content_by_lua_block { x() } } }", "/");
    expect(handler).toMatchObject({
      is: "unknown",
      why: "content_by_lua_block",
      place: { line: 1 },
    });
  });
});

test("a computed route has all that the evidence of a route has", () => {
  const fits: (
    computed: NginxRoute,
  ) => Pick<NginxRouteFact, "server" | "location" | "limits" | "upstreamHost" | "uncertain"> = (
    computed,
  ) => computed;
  expect(fits(route(BARCODE, "/")).uncertain).toEqual([]);
});
