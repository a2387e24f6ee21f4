import { describe, expect, test } from "vitest";
import { listenPorts } from "../../../src/read/nginx/routing/listen.ts";
import { http, route } from "./a-route.ts";

const SPA = `server {
  listen 80;
  root /html;
  index index.html;
  location / { try_files $uri $uri/ /index.html; }
  location /backend/ { proxy_pass http://b; }
}`;

describe("files", () => {
  test("an upload that falls to the single-page application is refused with 405", () => {
    const computed = route(SPA, "POST /api/upload");
    expect(computed).toMatchObject({
      location: { pattern: "/", place: { line: 5 } },
      handler: {
        is: "static",
        status: 405,
        root: "/html",
        file: "/html/index.html",
        fallback: "/index.html",
        place: { line: 5 },
      },
      uncertain: [],
    });
    expect(computed.assumed).toContain("file /html/api/upload does not exist");
    expect(computed.steps.map(({ did, to }) => `${did} ${to}`)).toEqual([
      "try_files /index.html",
      "internal-redirect /index.html",
    ]);
  });

  test("a GET of an unknown path is the application's page, status 200", () => {
    expect(route(SPA, "/api/healthz").handler).toMatchObject({
      status: 200,
      fallback: "/index.html",
    });
    expect(route(SPA, "/").handler).toMatchObject({ status: 200, file: "/html/index.html" });
  });

  test("without try_files the status depends on the disk", () => {
    const conf = "server { root /html; }";
    const exists = (path: string): boolean => path === "/html/a";
    expect(route(conf, "/a").handler).toMatchObject({ is: "static", status: null, fallback: null });
    expect(route(conf, "/a", { exists }).handler).toMatchObject({ status: 200 });
    expect(route(conf, "/b", { exists }).handler).toMatchObject({ status: 404, file: "/html/b" });
    expect(route(conf, "DELETE /a").handler).toMatchObject({ status: 405 });
  });

  test("PHP is found through the index", () => {
    const conf = `server {
      root /var/www;
      index index.php;
      location / { try_files $uri $uri/ /index.php?$query_string; }
      location ~ \\.php$ {
        fastcgi_pass php:9000;
        fastcgi_read_timeout 90s;
        fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
      }
    }`;
    for (const path of ["/", "/some/page?x=1"]) {
      expect(route(conf, path)).toMatchObject({
        handler: {
          is: "other-upstream",
          protocol: "fastcgi",
          target: "php:9000",
          servers: [{ host: "php", port: 9000 }],
          scriptFilename: { value: "/var/www/index.php", place: { line: 8 } },
        },
        limits: { readTimeout: { value: 90, place: { line: 7 } } },
      });
    }
  });
});

describe("answers of nginx itself", () => {
  test.each([
    [
      "server { return 301 https://$host$request_uri; }",
      "/a?b",
      { is: "redirected", status: 301, to: "https://app.test/a?b" },
    ],
    [
      "server { location = /h { return 200 ok; } }",
      "/h",
      { is: "returned", status: 200, body: "ok" },
    ],
    [
      "server { location /a/ { proxy_pass http://b; } }",
      "POST /a",
      { is: "redirected", status: 301, to: "http://app.test/a/" },
    ],
    ["server { location / { proxy_pass $elsewhere; } }", "/", { is: "proxied", servers: [] }],
    ["server { set $x b:80; location / { proxy_pass $x; } }", "/", { is: "returned", status: 500 }],
    [
      "server { location / { return 444; } error_page 444 /x; }",
      "/",
      { is: "returned", status: 444 },
    ],
    [
      "server { location / { deny all; proxy_pass http://b; } }",
      "/",
      { is: "returned", status: 403 },
    ],
    ["server { location / { internal; } }", "/", { is: "returned", status: 404 }],
    ["server { location / { rewrite ^ /x last; } }", "/", { is: "returned", status: 500 }],
    ["server { location / { try_files /a @b; } }", "/", { is: "returned", status: 500 }],
    ["server { } ", "/../x", { is: "returned", status: 400 }],
    ["server { listen 80 ssl; }", "/", { is: "returned", status: 400 }],
    [
      "server { listen 80 ssl; error_page 497 https://$host$request_uri; }",
      "/x",
      { is: "redirected", status: 302, to: "https://app.test/x" },
    ],
    [
      "server { location / { error_page 502 =200 /x; return 502; } location /x { proxy_pass http://b; } }",
      "/",
      { is: "proxied" },
    ],
  ])("%s %s", (conf, line, handler) => {
    expect(route(conf, line).handler).toMatchObject(handler);
  });

  test("redirects keep the port that nginx listens on, not the published one", () => {
    const conf = "server { listen 8080; location /a/ { proxy_pass http://b; } }";
    const { handler } = route(conf, "/a", { port: 8080, host: "localhost:80" });
    expect(handler).toMatchObject({ to: "http://localhost:8080/a/" });
  });
});

describe("guards", () => {
  test("are named, those that are switched off are not", () => {
    const conf = `server {
      auth_basic closed;
      location / { allow 10.0.0.0/8; deny all; auth_request /auth; limit_req zone=a; proxy_pass http://b; }
      location /open { auth_basic off; proxy_pass http://b; }
    }`;
    const names = (line: string): readonly string[] =>
      route(conf, line).guards.map(({ name }) => name);
    expect(names("/")).toEqual(["auth_basic", "auth_request", "allow", "deny", "limit_req"]);
    expect(names("/open")).toEqual([]);
  });

  test("a method that limit_except leaves out meets what its block says", () => {
    const conf = "server { location / { limit_except GET { deny all; } proxy_pass http://b; } }";
    expect(route(conf, "GET /").handler.is).toBe("proxied");
    expect(route(conf, "POST /").handler).toMatchObject({ is: "returned", status: 403 });
  });
});

describe("listening", () => {
  test("every form of the line", () => {
    const config = http(`
      server { }
      server { listen 8080; listen [::]:8080 ipv6only=on; listen 127.0.0.1:81 default_server; }
      server { listen *:443 ssl; listen 443 quic; listen unix:/x.sock; listen localhost; }
      server { listen 9000-9002; listen \${PORT}; listen 0.0.0.0:82; }`);
    const shown = listenPorts(config).map(
      ({ address, port, ssl, defaultServer, implied }) =>
        `${address} ${port}${ssl ? " ssl" : ""}${defaultServer ? " default" : ""}${implied ? " implied" : ""}`,
    );
    expect(shown).toEqual([
      "* 80 implied",
      "* 8080",
      ":: 8080",
      "127.0.0.1 81 default",
      "* 443 ssl",
      "unix:/x.sock null",
      "localhost 80",
      "* 9000",
      "* 9001",
      "* 9002",
      "${PORT} null",
      "* 82",
    ]);
  });

  test("nobody on that port", () => {
    expect(route("server { listen 8080; }", "/")).toMatchObject({
      listen: null,
      server: null,
      location: null,
      handler: { is: "not-listening" },
    });
  });

  test("only on loopback is used, with a doubt", () => {
    const computed = route("server { listen 127.0.0.1:80; return 204; }", "/");
    expect(computed).toMatchObject({ handler: { status: 204 }, uncertain: ["listen 127.0.0.1"] });
    const outside = route("server { listen 127.0.0.1:80; }", "/", { address: "172.18.0.2" });
    expect(outside.handler.is).toBe("not-listening");
  });
});
