import { cp } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recordOf } from "../../src/plan/record.ts";
import { aRepository, planIn, planOf, STACK } from "./a-repository.ts";

const BARCODE = join(import.meta.dirname, "../scenarios/barcode/base");

describe("the barcode stack without any config", () => {
  const discovered = async (options: Record<string, string> = {}) => {
    const root = await aRepository({});
    await cp(BARCODE, root, {
      recursive: true,
      filter: (path) => !path.startsWith(join(BARCODE, ".github")),
    });
    return planIn(root, { options });
  };

  test("shows who is who, and why", async () => {
    const plan = await discovered({ "upload-path": "/api/barcodes/upload-excel" });
    expect(plan).toMatchObject({
      proxy: { service: "frontend", port: 80, hostPort: 8080, conf: ["frontend/nginx.conf"] },
      backend: { service: "backend", port: 8034 },
      health: { direct: "/healthz", proxied: "/api/health" },
      upload: {
        upstreamUri: "/api/barcodes/upload-excel",
        content: { is: "generated", name: "sample.xlsx" },
      },
    });
    expect(plan.sources).toMatchObject({
      "proxy.service": { from: "discovered", detail: "frontend/Dockerfile:2 (nginx)" },
      "backend.service": {
        from: "discovered",
        detail: expect.stringMatching(/^frontend\/nginx.conf:\d+$/),
      },
      "health.direct": {
        detail: expect.stringMatching(/^docker-compose.yml:\d+ \(healthcheck\)$/),
      },
    });
  });

  test("takes a health path that nginx does not answer by itself, and the upload, from the source", async () => {
    const { missing, upload, sources, routes } = await discovered();
    expect(upload).toMatchObject({
      ...{ method: "POST", path: "/api/barcodes/upload-excel", field: "file", found: true },
      upstreamUri: "/api/barcodes/upload-excel",
    });
    expect(sources["health.proxied"]?.detail).toMatch(/, and backend\/health\.py:\d+$/);
    expect(sources["upload.path"]?.detail).toMatch(/^backend\/barcodes\.py:\d+; not configured/);
    expect(sources["proxy.conf"]?.unused).toEqual(["nginx/nginx.conf"]);
    expect([missing, routes]).toEqual([[], []]);
  });

  test("gives an upload that nobody configured no credentials", async () => {
    const plan = await discovered({ "auth-bearer": "t0ken-of-mine" });
    expect(recordOf(plan, true).routes.find(({ id }) => id === "upload")).toMatchObject({
      ...{ credentials: false, found: true },
      body: { bytes: 65_536, file: "sample.xlsx" },
    });
  });

  test("names the lines of config for what nginx keeps to itself", async () => {
    const root = await aRepository({});
    await cp(BARCODE, root, {
      recursive: true,
      filter: (path) => !/backend\/\w+\.py|\.github/.test(path),
    });
    const { missing } = await planIn(root);
    expect(missing).toEqual([
      { key: "health.proxied", say: "health: {proxied: /PATH}" },
      { key: "upload.path", say: "upload: {path: /PATH}" },
    ]);
  });

  test("counts the second nginx only with its profile", async () => {
    const plan = await discovered({ profiles: "production" });
    expect(plan.sources["proxy.service"]?.sure).toBe(false);
  });
});

/** A stack with these changes; what discovery makes of proxy, backend and health. */
async function found(texts: Record<string, string>, options: Record<string, string> = {}) {
  const { proxy, backend, health, upload, compose } = await planOf(
    { ...STACK, ...texts },
    { options },
  );
  return {
    proxy: proxy && `${proxy.service}:${proxy.port}`,
    conf: proxy?.conf ?? [],
    backend: backend && `${backend.service}:${backend.port}`,
    direct: health.direct,
    proxied: health.proxied,
    upstreamUri: upload?.upstreamUri ?? null,
    project: compose.project,
  };
}

describe("shapes seen in the field", () => {
  test("mounted conf, image nginx, health mapped back through the prefix", async () => {
    const nginx =
      "server {\n listen 80;\n location /api/ { proxy_pass http://backend:8000/; }\n}\n";
    const text = `${STACK["docker-compose.yml"]}    healthcheck: {test: [CMD, curl, -f, "http://localhost:8000/health"]}\n`;
    expect(await found({ "nginx.conf": nginx, "docker-compose.yml": text })).toMatchObject({
      proxy: "nginx:80",
      conf: ["nginx.conf"],
      backend: "backend:8000",
      direct: "/health",
      proxied: "/api/health",
    });
  });

  test("conf copied out of a build stage, upstream block, container_name", async () => {
    const stack = {
      "docker-compose.yml": `services:
  web: {build: ./web, ports: ["80:8080"]}
  api: {build: ./api, container_name: shop-api}
`,
      "web/Dockerfile":
        "FROM node:20 AS build\nWORKDIR /app\nCOPY . .\nFROM nginx:alpine\nCOPY --from=build /app/deploy/site.conf /etc/nginx/conf.d/default.conf\n",
      "web/deploy/site.conf":
        "upstream api { server shop-api:5000; }\nserver { listen 8080; location /v1/ { proxy_pass http://api; } }\n",
      "api/Dockerfile": "FROM node:20\nENV PORT=5000\nCMD node index.js\n",
    };
    expect(await found(stack, { "upload-path": "/v1/files" })).toMatchObject({
      proxy: "web:8080",
      conf: ["web/deploy/site.conf"],
      backend: "api:5000",
      upstreamUri: "/v1/files",
    });
  });

  test("a template whose variables come from the service's environment", async () => {
    const stack = {
      "docker-compose.yml": `services:
  gateway:
    image: nginx:1.27
    ports: ["\${WEB_PORT:-8088}:80"]
    environment: {API_HOST: api, API_PORT: "9000"}
    volumes: ["./templates:/etc/nginx/templates"]
  api: {image: shop/api, expose: ["9000"]}
`,
      "templates/default.conf.template":
        "server { listen 80; location / { proxy_pass http://${API_HOST}:${API_PORT}; } }\n",
    };
    expect(await found(stack)).toMatchObject({
      proxy: "gateway:80",
      conf: ["templates/default.conf.template"],
      backend: "api:9000",
    });
  });

  test("nginx points to another port than the one the backend is told to listen on", async () => {
    const nginx = STACK["nginx.conf"].replace("8000", "8999");
    expect(await found({ "nginx.conf": nginx })).toMatchObject({ backend: "backend:8000" });
  });

  test("a configuration that counts on the project's name", async () => {
    const nginx = STACK["nginx.conf"].replace("backend:8000", "shop-backend-1:8000");
    expect(await found({ "nginx.conf": nginx })).toMatchObject({
      backend: "backend:8000",
      project: "shop",
    });
  });

  test("no nginx at all", async () => {
    const stack = { "docker-compose.yml": "services:\n  app: {image: shop, ports: ['80:80']}\n" };
    expect(await found(stack)).toMatchObject({ proxy: null, backend: "app:80" });
  });
});

describe("backends that answer to no HTTP at a port are not asked directly", () => {
  const compose = `services:
  nginx:
    image: nginx:1.27
    ports: ["8080:80"]
    volumes: ["./nginx.conf:/etc/nginx/conf.d/default.conf:ro", "sock:/run/app/"]
  backend:
    image: gunicorn
    command: gunicorn -b unix:/srv/sock/app.sock app
    volumes: ["sock:/srv/sock"]
  api:
    image: other
    expose: ["8000"]
`;
  const files = (nginx: string) => ({ "docker-compose.yml": compose, "nginx.conf": nginx });

  test("a socket in a volume leads to who shares it", async () => {
    const nginx = `upstream app { server unix:/run/app/app.sock; }
      server { listen 80; location / { proxy_pass http://app; } }`;
    expect(await found(files(nginx))).toMatchObject({ backend: "backend:null", direct: null });
  });

  test("nginx in the network of its backend talks to itself", async () => {
    const shared = `services:
  backend: {image: app, expose: ["3000"], ports: ["8080:80"]}
  mailer: {image: mailer}
  web:
    image: nginx:1.27
    network_mode: service:backend
    volumes: ["./nginx.conf:/etc/nginx/conf.d/default.conf:ro"]
`;
    const nginx = "server { listen 80; location / { proxy_pass http://127.0.0.1:3000; } }";
    const texts = { "docker-compose.yml": shared, "nginx.conf": nginx };
    expect(await found(texts)).toMatchObject({ proxy: "web:80", backend: "backend:null" });
  });

  test("FastCGI has a port, for nginx alone", async () => {
    const nginx = `server { listen 80; root /srv;
      location / { try_files $uri /index.php?$query_string; }
      location ~ \\.php$ { fastcgi_pass api:9000; } }`;
    const options = { "upload-path": "/import" };
    expect(await found(files(nginx), options)).toMatchObject({ backend: "api:null" });
  });
});

describe("with nothing else to ask", () => {
  const asked = async (nginx: string) => {
    const text = `${STACK["docker-compose.yml"]}  chat: {image: chat}\n  worker: {image: worker}\n`;
    const plan = await planOf({ ...STACK, "docker-compose.yml": text, "nginx.conf": nginx });
    return plan.routes.map(({ path }) => path);
  };

  test("what nginx passes on is asked, and the front page", async () => {
    const plan = await planOf(STACK);
    expect(plan.routes).toEqual([
      { path: "/api/", backend: null, expect: null },
      { path: "/", backend: null, expect: null, front: true },
    ]);
    expect(plan.sources["routes"]).toMatchObject({ from: "discovered", detail: "nginx.conf:3" });
    expect(recordOf(plan, false).routes.map(({ id }) => id)).toEqual(["route:/api/", "route:/"]);
  });

  test("each backend once, and nothing that streams or lies outside the stack", async () => {
    const nginx = `server { listen 80;
      location /ws/ { proxy_pass http://chat:3000; }
      location /chat/ { proxy_pass http://chat:3000/; }
      location /api/ { proxy_pass http://backend:8000; }
      location /api/v2/ { proxy_pass http://backend:8000; }
      location /maps/ { proxy_pass https://maps.example.com; }
      location /files/ { root /srv; } }`;
    expect(await asked(nginx)).toEqual(["/api/", "/chat/", "/"]);
  });

  test("a static site has its front page only", async () => {
    expect(await asked("server { listen 80; root /srv; }")).toEqual(["/"]);
  });
});

test("the record of a plan has its routes, and no paths of this machine", async () => {
  const options = {
    "health-proxied": "/api/h",
    "upload-path": "/api/u",
    "upload-file": "nginx.conf",
  };
  const record = recordOf(await planOf(STACK, { options }), true);
  expect(record).toMatchObject({
    target: { kind: "compose" },
    proxy: { service: "nginx", port: 80, host: null, scheme: "http" },
    routes: [
      { id: "health", proxiedPath: "/api/h", directPath: null, credentials: false, body: null },
      {
        id: "upload",
        method: "POST",
        credentials: true,
        body: { field: "file", file: "nginx.conf" },
      },
    ],
  });
  expect(JSON.stringify(record)).not.toContain("/tmp/");
});
