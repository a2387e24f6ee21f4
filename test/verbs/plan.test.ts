import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { root } from "../../build/generated.ts";
import { files } from "../../src/ports/files.ts";
import { runCli } from "../../src/verbs/cli/run.ts";
import { handClock } from "../deliver/hand-clock.ts";
import { screen } from "../deliver/screen.ts";
import { aRepository, CONFIG, STACK } from "../plan/a-repository.ts";

const schema: unknown = JSON.parse(readFileSync(join(root, "schemas/plan.schema.json"), "utf8"));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema as object);

async function run(texts: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  const cwd = await aRepository(texts);
  const [stdout, stderr] = [screen({ isTTY: false }), screen({ isTTY: false })];
  const world = { cwd, env: {}, stdout, stderr, clock: handClock(), files };
  const code = await runCli(["plan", ...argv], world);
  return { code, out: stdout.shown().join("\n"), err: stderr.shown().join("\n") };
}

async function json(texts: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  const { code, out } = await run(texts, "--json", ...argv);
  expect(code).toBe(0);
  const value: unknown = JSON.parse(out);
  expect(validate(value) ? [] : validate.errors).toEqual([]);
  return value;
}

test("the data alone on standard output, by its schema", async () => {
  expect(await json(STACK)).toMatchObject({
    compose: ["docker-compose.yml"],
    proxy: { service: "nginx", port: 80, hostPort: 8080, conf: ["nginx.conf"] },
    backend: { service: "backend", port: 8000, protocol: "http" },
    health: { direct: null, proxied: null },
    upload: null,
    sources: {
      "proxy.conf": { detail: "mounted by docker-compose.yml:5", unused: [] },
    },
    missing: [{ key: "health.direct" }, { key: "health.proxied" }, { key: "upload.path" }],
  });
});

test("a person sees each value with its source, and what is missing", async () => {
  const { code, out, err } = await run(STACK);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^proxy\.service +nginx +← docker-compose\.yml:3 \(image nginx:1\.27\)$/m);
  expect(out).toMatch(/^backend\.port +8000 +← backend\/Dockerfile:2 \(its command line\)$/m);
  expect(out).toContain("upload.path: write upload: {path: /PATH}");
});

test("config and options count, and a wrong one is a usage error", async () => {
  const config = "upload: {path: /api/u, field: sheet}\n";
  expect(await json({ ...STACK, [CONFIG]: config }, "--health-direct", "/up")).toMatchObject({
    health: { direct: "/up", proxied: null },
    upload: {
      ...{ method: "POST", path: "/api/u", field: "sheet", upstreamUri: "/api/u" },
      content: { is: "generated", name: "sample.txt", bytes: 65_536 },
    },
    sources: {
      "health.direct": { from: "input" },
      "upload.path": { from: "file", detail: `${CONFIG}:1` },
      "upload.upstreamUri": { from: "discovered", detail: "nginx.conf:3" },
    },
  });
  const { code, out, err } = await run({ ...STACK, [CONFIG]: "uplaod: {}\n" }, "--json");
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain('Did you mean "upload"?');
});

test("a repository without a stack is a plan of what is missing", async () => {
  expect(await json({ "README.md": "nothing" })).toMatchObject({
    ...{ compose: [], proxy: null, backend: null, upload: null },
    missing: [{ key: "compose" }, { key: "proxy.service" }, { key: "backend.service" }, {}, {}, {}],
  });
  expect((await run({}, "--compose", "nowhere.yml")).code).toBe(2);
});

describe("what is not nginx, or not HTTP", () => {
  test.each([
    ["traefik:v3", "Traefik"],
    ["caddy:2-alpine", "Caddy"],
    ["httpd:2.4", "Apache httpd"],
    ["haproxy:3.0", "HAProxy"],
    ["envoyproxy/envoy:v1.30", "Envoy"],
  ])("%s is said to be %s", async (image, kind) => {
    const compose = `services:\n  edge: {image: ${image}, ports: ["80:80"]}\n  api: {image: shop}\n`;
    expect(await json({ "compose.yml": compose })).toMatchObject({
      proxy: { service: "edge", port: 80, conf: [] },
      sources: { "proxy.service": { detail: `compose.yml:2 (${kind}, which is not nginx)` } },
      missing: expect.arrayContaining([
        expect.objectContaining({ key: "proxy.conf", why: expect.stringContaining(kind) }),
      ]),
    });
  });

  test.each([
    ["fastcgi", "FastCGI"],
    ["uwsgi", "uWSGI"],
  ])("a backend behind %s_pass has no port to ask", async (protocol, name) => {
    const nginx = `server { listen 80; location / { ${protocol}_pass backend:9000; } }\n`;
    expect(await json({ ...STACK, "nginx.conf": nginx })).toMatchObject({
      backend: { service: "backend", port: null, protocol },
      missing: expect.arrayContaining([
        expect.objectContaining({ key: "backend.port", why: expect.stringContaining(name) }),
      ]),
    });
  });
});

test("a found upload that nginx guards, or hands on as something else, is a guess", async () => {
  const source = {
    "backend/app.py":
      'from fastapi import FastAPI, UploadFile\napp = FastAPI()\n@app.post("/api/u")\ndef u(sheet: UploadFile): ...\n',
  };
  const location = (inside: string) => `server { listen 80; location /api/ { ${inside} } }\n`;
  const guarded = location('auth_basic "x"; proxy_pass http://backend:8000;');
  expect(await json({ ...STACK, ...source, "nginx.conf": guarded })).toMatchObject({
    upload: { path: "/api/u", field: "sheet", upstreamUri: "/api/u" },
    sources: { "upload.path": { sure: false } },
    missing: expect.arrayContaining([
      expect.objectContaining({ say: "upload: {path: /api/u, field: sheet}" }),
    ]),
  });
  const stripped = location("proxy_pass http://backend:8000/;");
  expect(await json({ ...STACK, ...source, "nginx.conf": stripped })).toMatchObject({
    upload: { path: "/api/u", upstreamUri: "/u" },
    sources: {
      "upload.path": { sure: false, detail: "backend/app.py:3 (nginx passes it on as /u)" },
    },
  });
});

/** What `missing` says of proxy and backend. */
async function missing(texts: Readonly<Record<string, string>>) {
  const { missing: found } = (await json(texts)) as {
    readonly missing: readonly {
      readonly key: string;
      readonly say: string;
      readonly why?: string;
    }[];
  };
  return found
    .filter(({ key }) => /^(?:proxy|backend)\./.test(key))
    .map(({ key, say, why }) => [key, say, why]);
}

const OPENRESTY = `services:
  gateway:
    image: openresty/openresty:1.25.3.1-alpine
    ports: ["8080:80"]
    volumes: ["./nginx.conf:/usr/local/openresty/nginx/conf/nginx.conf:ro"]
  api:
    image: node:22
  orders:
    image: node:22
`;
const inServer = (...lines: readonly string[]) =>
  ["events {}", "http {", "server {", "listen 80;", ...lines, "}", "}", ""].join("\n");

test.each([
  [
    "Lua",
    inServer("location / {", "access_by_lua_block { pick() }", "proxy_pass http://$target;", "}"),
    6,
  ],
  ["a variable", inServer("location / { proxy_pass http://$http_x_target; }"), 5],
])("where %s chooses the backend, a name is a guess, and said to be one", async (_, conf, line) => {
  expect(await missing({ "docker-compose.yml": OPENRESTY, "nginx.conf": conf })).toEqual([
    [
      "backend.service",
      "backend: {service: NAME, port: PORT}",
      `nginx chooses the backend while it runs (nginx.conf:${line}); api is a guess`,
    ],
  ]);
});

test("not where one location names its service, whatever the others do", async () => {
  const conf = inServer(
    "location /lua { content_by_lua_block { pick() } }",
    "location / { proxy_pass http://orders:3000; }",
  );
  expect(await missing({ "docker-compose.yml": OPENRESTY, "nginx.conf": conf })).toEqual([]);
});

const REGISTRY = `services:
  gateway:
    image: registry.example.com/team/gateway:1.4
    ports: ["80:8080"]
  backend:
    image: registry.example.com/team/backend:1.4
`;

test("of a gateway that somebody else built, nobody knows what it passes on", async () => {
  expect(await missing({ "docker-compose.yml": REGISTRY })).toEqual([
    [
      "proxy.service",
      "proxy: {service: gateway, port: 8080}",
      "gateway has an image from elsewhere (registry.example.com/team/gateway:1.4, docker-compose.yml:3): whether it is the proxy, and what it passes on, no file here tells",
    ],
    [
      "backend.service",
      "backend: {service: NAME, port: PORT}",
      "no file here tells what gateway passes on; backend is a guess",
    ],
  ]);
});

test("once the configuration names both, nothing of it is missing", async () => {
  const config = "proxy: {service: gateway, port: 8080}\nbackend: {service: backend, port: 8000}\n";
  expect(await missing({ "docker-compose.yml": REGISTRY, [CONFIG]: config })).toEqual([]);
});
