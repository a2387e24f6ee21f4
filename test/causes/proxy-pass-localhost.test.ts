import { expect, test } from "vitest";
import { changed, findings, type Texts } from "./a-stack.ts";

const LOCALHOST = changed("nginx.conf", "backend:8000", "127.0.0.1:8000");

/** One container with nginx and the application. */
function together(cmd: string, compose = ""): Texts {
  return {
    ...LOCALHOST,
    "docker-compose.yml": `services:\n  web:\n    build: .\n    ports: ["8080:80"]\n${compose}`,
    Dockerfile: `FROM python:3.12-slim
RUN apt-get update && apt-get install -y nginx && pip install gunicorn
COPY nginx.conf /etc/nginx/conf.d/default.conf
WORKDIR /app
COPY backend/app.py .
CMD ${cmd}
`,
  };
}

test.each([
  "gunicorn -b 127.0.0.1:8000 -D app:app && nginx -g 'daemon off;'",
  "service nginx start && gunicorn -b 127.0.0.1:8000 app:app",
])("localhost is right where one container runs both: %s", async (cmd) => {
  expect(await findings(together(cmd))).toEqual([]);
  const other = "  backend:\n    build: ./backend\n";
  expect(await findings(together(cmd, other))).toEqual([]);
});

test("the backend of another container is named", async () => {
  expect(await findings(LOCALHOST)).toEqual([
    expect.objectContaining({
      cause: "proxy-pass-localhost-in-container",
      severity: "error",
      fix: expect.objectContaining({
        say: "Name the backend's service instead of `127.0.0.1`: `backend:8000`.",
      }),
    }),
  ]);
});

const PHP = {
  "nginx.conf":
    "server {\n  listen 80;\n  location ~ \\.php$ { fastcgi_pass 127.0.0.1:9000; }\n}\n",
};

test("PHP's server in one container with nginx is where nginx asks for it", async () => {
  const dockerfile = `FROM php:8.3-fpm
RUN apt-get update && apt-get install -y nginx
COPY nginx.conf /etc/nginx/conf.d/default.conf
CMD ["sh", "-c", "nginx && php-fpm -F"]
`;
  const compose = 'services:\n  web:\n    build: .\n    ports: ["8080:80"]\n';
  expect(await findings({ ...PHP, "docker-compose.yml": compose, Dockerfile: dockerfile })).toEqual(
    [],
  );
});

test("PHP's server in another container is not where nginx asks for it", async () => {
  expect(await findings(PHP)).toEqual([
    expect.objectContaining({ cause: "proxy-pass-localhost-in-container", severity: "error" }),
  ]);
});

test("what becomes of a mirrored request is nobody's loss", async () => {
  const mirror = "mirror /copy; } location = /copy { internal; proxy_pass http://127.0.0.1:9999;";
  const texts = changed("nginx.conf", "proxy_pass http://backend:8000;", `$& ${mirror}`);
  expect(await findings(texts)).toEqual([]);
});
