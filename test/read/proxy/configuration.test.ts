import { describe, expect, test } from "vitest";
import type { Capture } from "../../../src/case/captures.ts";
import type { PlanRecord } from "../../../src/case/plan-record.ts";
import { readCase } from "../../../src/read/read-case.ts";
import { aCase, files, looked } from "../a-case.ts";

const SITE = [
  "upstream api {",
  "  server backend:8034;",
  "}",
  "server {",
  "  listen 80;",
  "  client_max_body_size 2m;",
  "  location /api/ {",
  "    proxy_pass http://api;",
  "    proxy_read_timeout 3s;",
  "  }",
  "  location / {",
  "    root /usr/share/nginx/html;",
  "    try_files $uri /index.html;",
  "  }",
  "}",
].join("\n");
const MAIN =
  "events {}\nhttp {\n  types { text/html html; }\n  include /etc/nginx/conf.d/*.conf;\n}";
const DUMP = `# configuration file /etc/nginx/nginx.conf:\n${MAIN}\n\n# configuration file /etc/nginx/conf.d/default.conf:\n${SITE}\n`;

const PLAN: Partial<PlanRecord> = {
  proxy: { service: "front", port: 80, host: null, scheme: "http" },
  backend: { service: "backend", port: 8034 },
  routes: [
    {
      ...{ id: "upload", method: "POST", proxiedPath: "/api/up?x=1", directPath: "/api/up" },
      ...{ backend: "backend", expect: null, credentials: false, body: null },
    },
    {
      ...{ id: "health", method: "GET", proxiedPath: null, directPath: "/healthz" },
      ...{ backend: "backend", expect: null, credentials: false, body: null },
    },
  ],
};

const repository = files({
  "docker-compose.yml": "services: {}",
  "front/Dockerfile": "FROM nginx\nCOPY site.conf /etc/nginx/conf.d/default.conf\n",
  "front/site.conf": SITE,
  "old/default.conf": SITE,
});
const config = looked("compose.config", "", {
  services: {
    front: { build: { context: "/r/front", dockerfile: "Dockerfile" } },
    backend: { image: "x" },
  },
});
const run = looked("compose.run", "up", {
  args: ["compose", "-f", "/r/docker-compose.yml", "up"],
  exitCode: 0,
  output: "",
});
const dump = looked("nginx.config", "front", { text: DUMP, how: "nginx -T" }, "nginx -T");
const read = (...more: readonly Capture[]) =>
  readCase(aCase([...repository, config, run, ...more], PLAN));

describe("the nginx configuration in force", () => {
  const table = read(dump);

  test("gives what nginx does with each planned route, in lines of the repository", () => {
    const [route, ...more] = table.of("nginx.route", "front");
    expect(more).toEqual([]);
    expect(route?.body).toMatchObject({
      route: "upload",
      method: "POST",
      path: "/api/up?x=1",
      location: { pattern: "/api/", place: { file: "front/site.conf", line: 7 } },
      handler: {
        is: "proxied",
        target: "api",
        servers: [{ host: "backend", port: 8034, place: { file: "front/site.conf", line: 2 } }],
        upstreamUri: "/api/up?x=1",
        place: {
          file: "front/site.conf",
          line: 8,
          remote: "/etc/nginx/conf.d/default.conf:8",
        },
      },
      limits: {
        bodySize: { value: 2 * 2 ** 20, place: { line: 6 } },
        readTimeout: { value: 3, place: { line: 9 } },
        connectTimeout: { value: 60, place: null },
      },
      uncertain: [],
    });
    expect(route?.seen).toMatchObject({ source: "front", how: "nginx -T", place: { line: 8 } });
  });

  test("gives every directive with its blocks, but not the entries of tables", () => {
    const found = table.of("nginx.directive", "front");
    expect(found.find(({ body }) => body.name === "proxy_pass")).toMatchObject({
      body: { args: ["http://api"], context: ["http", "server", "location /api/"] },
      seen: { place: { file: "front/site.conf", line: 8 }, quote: "proxy_pass http://api;" },
    });
    expect(found.find(({ body }) => body.name === "location")?.seen.place).toMatchObject({
      line: 7,
      endLine: 10,
    });
    expect(found.some(({ body }) => body.name === "text/html")).toBe(false);
  });

  test("says where it is wrong, and where nginx says so", () => {
    const broken = DUMP.replace("http://api;", "http://api");
    const text = looked("nginx.config", "front", { text: broken, how: "copied" as const });
    const [problem] = read(text).of("nginx.problem", "front");
    expect(problem?.body.code).toBe("not-terminated");
    expect(problem?.seen.place).toMatchObject({ file: "front/site.conf", line: 8 });
    expect(table.of("nginx.problem", "front")).toEqual([]);
    expect(table.coverage("nginx.problem", "front").is).toBe("looked");
  });
});

describe("an nginx that gave no configuration", () => {
  const failed: Capture = {
    ...dump,
    coverage: { is: "failed", why: "no such container" },
    body: null,
  };

  test("is read from what the repository puts in force, and says so", () => {
    const table = read(failed);
    const [route] = table.of("nginx.route", "front");
    expect(route?.body).toMatchObject({
      handler: { is: "proxied", place: { file: "front/site.conf", line: 8 } },
      uncertain: ["read from the repository, not from the running nginx"],
    });
    expect(table.coverage("nginx.route", "front").is).toBe("looked");
  });

  test("and none in the repository stays unknown", () => {
    const table = readCase(
      aCase(
        [looked("compose.config", "", { services: { front: { image: "nginx" } } }), failed],
        PLAN,
      ),
    );
    expect(table.of("nginx.route", "front")).toEqual([]);
    expect(table.coverage("nginx.route", "front")).toEqual({
      is: "failed",
      why: "no such container",
    });
  });
});

describe("the log of an nginx", () => {
  const at = "2026-11-20T08:40:01.000000001Z";
  const refused =
    '2026/11/20 08:40:01 [error] 29#29: *1 connect() failed (111: Connection refused) while connecting to upstream, client: 172.18.0.1, server: , request: "POST /api/up HTTP/1.1", upstream: "http://172.18.0.2:8034/api/up", host: "localhost"';
  const log = (...lines: readonly string[]) =>
    looked("docker.logs", "front", {
      text: lines.map((line) => `${at} ${line}\n`).join(""),
      truncated: false,
    });

  test("has its error and access lines, on the engine's clock", () => {
    const access =
      '172.18.0.1 - - [20/Nov/2026:08:40:01 +0000] "POST /api/up HTTP/1.1" 502 157 "-" "curl/8"';
    const table = read(dump, log(refused, access));
    expect(table.of("nginx.error", "front")[0]).toMatchObject({
      body: { code: "connect-refused", errno: 111, upstream: { host: "172.18.0.2", port: 8034 } },
      seen: { source: "front", at },
    });
    expect(table.of("nginx.access", "front")[0]?.body).toMatchObject({
      method: "POST",
      path: "/api/up",
      status: 502,
      userAgent: "curl/8",
      upstream: null,
      upstreamStatus: null,
      requestTime: null,
    });
  });

  test("points into the repository where it names a line", () => {
    const emerg =
      'nginx: [emerg] host not found in upstream "backend" in /etc/nginx/conf.d/default.conf:2';
    const [error] = read(dump, log(emerg)).of("nginx.error", "front");
    expect(error?.body).toMatchObject({ code: "host-not-found", name: "backend" });
    expect(error?.seen.place).toMatchObject({ file: "front/site.conf", line: 2 });
  });

  test("is read of no other service", () => {
    const other = { ...log(refused), subject: "backend" };
    const table = read(dump, other);
    expect(table.all("nginx.error")).toEqual([]);
    expect(table.coverage("nginx.error", "backend").is).toBe("unavailable");
    expect(table.coverage("app.log", "backend").is).toBe("looked");
  });

  test("proves nothing where nginx writes to files that nobody reads", () => {
    const own = files({
      "front/Dockerfile": "FROM debian\nCOPY site.conf /etc/nginx/conf.d/default.conf\nCMD nginx\n",
    });
    const elsewhere = read(dump, log("ready"), ...own.slice(1));
    expect(elsewhere.coverage("nginx.error", "front").is).toBe("looked");
    const debian = readCase(
      aCase(
        [
          ...files({
            "docker-compose.yml": "",
            "front/Dockerfile":
              "FROM debian\nRUN apt-get install nginx\nCMD nginx -g 'daemon off;'\n",
          }),
          ...[config, run, dump, log("ready")],
        ],
        PLAN,
      ),
    );
    expect(debian.coverage("nginx.error", "front")).toEqual({
      is: "unavailable",
      why: "nginx writes to /var/log/nginx/error.log in its container",
    });
  });
});
