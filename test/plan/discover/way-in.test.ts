import { describe, expect, test } from "vitest";
import { aRepository, planIn } from "../a-repository.ts";

async function planned(texts: Readonly<Record<string, string>>) {
  return planIn(await aRepository(texts));
}

const CONF = `server {
  listen 80;
  location /api/ { proxy_pass http://backend:8000; }
}
`;

describe("of two services with nginx, users come in by the one that is published", () => {
  const SITE = "server {\n  listen 80;\n  location ~ \\.php$ { fastcgi_pass 127.0.0.1:9000; }\n}\n";

  test("an application that has nginx in its image, too, is behind it", async () => {
    const { proxy } = await planned({
      "compose.yml": `services:
  app:
    build: .
  web:
    image: nginx:1.27
    ports: ["8080:80"]
    volumes: ["./site.conf:/etc/nginx/conf.d/default.conf"]
`,
      "site.conf": SITE,
      Dockerfile: `FROM php:8.3-fpm
RUN apt-get update && apt-get install -y nginx
COPY site.conf /etc/nginx/conf.d/default.conf
CMD ["sh", "-c", "nginx && php-fpm -F"]
`,
    });
    expect(proxy?.service).toBe("web");
  });

  test("pages of documentation with a script below /usr/share/nginx are not the proxy", async () => {
    const { proxy, backend } = await planned({
      "compose.yml": `services:
  docs:
    build: ./docs
    ports: ["3001:8080"]
  nginx:
    image: nginx:1.27
    ports: ["80:80"]
    volumes: ["./site.conf:/etc/nginx/conf.d/default.conf"]
  backend:
    image: example/backend
`,
      "site.conf": CONF,
      "docs/Dockerfile": `FROM nginx:1.27
COPY nginx.conf /etc/nginx/
CMD ["sh", "/usr/share/nginx/run.sh"]
`,
      "docs/nginx.conf":
        "events {}\nhttp {\n  server {\n    listen 8080;\n    root /usr/share/nginx/html;\n  }\n}\n",
    });
    expect([proxy?.service, backend?.service]).toEqual(["nginx", "backend"]);
  });
});

describe("the port that users come in by", () => {
  const published = (ports: string) => `services:
  nginx:
    image: nginx:1.27
    ports: [${ports}]
    volumes: ["./site.conf:/etc/nginx/conf.d/default.conf"]
  backend:
    image: example/backend
`;
  const TLS = CONF.replace("listen 80", "listen 443 ssl");

  test("is the one with TLS where nginx listens on no other that is published", async () => {
    const plan = await planned({
      "compose.yml": published('"443:443", "80:80"'),
      "site.conf": TLS,
    });
    expect(plan.proxy).toMatchObject({ port: 443, scheme: "https" });
    expect(plan.backend).toMatchObject({ service: "backend", port: 8000 });
  });

  test("stays the one in clear where nginx passes on there as well", async () => {
    const plan = await planned({
      "compose.yml": published('"443:443", "80:80"'),
      "site.conf": CONF + TLS,
    });
    expect(plan.proxy).toMatchObject({ port: 80, scheme: "http" });
  });
});

describe("the port of a backend whose folder has several applications", () => {
  const SOURCES = {
    "site.conf": CONF.replace("backend:8000", "users:3001"),
    Dockerfile: "FROM node:22\nCOPY . .\n",
    "apps/products/src/main.ts": "await app.listen(4001);\n",
    "apps/users/src/main.ts": "await app.listen(3001);\n",
  };
  const compose = (ports: string) => `services:
  nginx:
    image: nginx:1.27
    ports: ["8080:80"]
    volumes: ["./site.conf:/etc/nginx/conf.d/default.conf"]
  users:
    build: .
    command: npm run start:dev users
${ports}`;

  test("is the one that nginx and compose agree about", async () => {
    const plan = await planned({
      ...SOURCES,
      "compose.yml": compose('    ports: ["3001:3001"]\n'),
    });
    expect(plan.backend).toEqual({ service: "users", port: 3001 });
    expect(plan.sources["backend.port"]?.sure).toBe(true);
  });

  test("is not that of its database", async () => {
    const plan = await planned({
      "site.conf": SOURCES["site.conf"],
      Dockerfile: SOURCES.Dockerfile,
      "config/database.js": "module.exports = {\n  port: 5432,\n};\n",
      "compose.yml": compose(""),
    });
    expect(plan.backend).toEqual({ service: "users", port: 3001 });
  });

  test("is a guess from the source where compose says nothing", async () => {
    const plan = await planned({ ...SOURCES, "compose.yml": compose("") });
    expect(plan.sources["backend.port"]?.sure).toBe(false);
  });
});

test("a socket that is written like a URL leads to the service that shares its folder", async () => {
  const { backend } = await planned({
    "compose.yml": `services:
  nginx:
    image: nginx:1.27
    ports: ["80:80"]
    volumes: ["./site.conf:/etc/nginx/conf.d/default.conf", "sockets:/app/tmp/sockets"]
  jobs:
    image: example/jobs
  rails:
    image: example/rails
    volumes: ["sockets:/app/tmp/sockets"]
volumes:
  sockets:
`,
    "site.conf": `upstream puma { server unix:///app/tmp/sockets/puma.sock; }
server {
  listen 80;
  location / { proxy_pass http://puma; }
}
`,
  });
  expect(backend?.service).toBe("rails");
});
