import { expect, test } from "vitest";
import { changed, found, STACK, type Texts } from "../../a-stack.ts";

const CONFIG = `proxy: {service: nginx, port: 80}
upload: {path: /upload, size: 1KB}
`;

/** A server of files on port 80, and one of the same name that proxies, which listens elsewhere. */
function withNamesake(listen: string, compose: string = STACK["docker-compose.yml"]): Texts {
  const server = `
server {
    listen ${listen};
    server_name shop.example.com;
    location / { proxy_pass http://backend:8000; }
}
`;
  const files = `server {
    listen 80;
    server_name shop.example.com;
    location /api/ { proxy_pass http://backend:8000; }
    location / { root /usr/share/nginx/html; }
}
`;
  return {
    ".github/bad-gateway.yml": CONFIG,
    "docker-compose.yml": compose,
    "nginx.conf": files + server,
  };
}

const PUBLISHED = changed("docker-compose.yml", '"8080:80"', '"8080:80"\n      - "8443:8443"');
const FALLS = "error location-not-matched-static-fallback nginx.conf:5";

test.each(["8080", "[::]:8080", "127.0.0.1:8080"])(
  "a server of the name at %s, which is published to nobody, takes no upload of a user",
  async (listen) => {
    expect(await found(withNamesake(listen))).toContain(FALLS);
  },
);

test("the `location` of that other server is not the one to widen", async () => {
  const texts = withNamesake("8080");
  const conf = texts["nginx.conf"]?.replace("location / { proxy", "location /upload { proxy") ?? "";
  expect(await found({ ...texts, "nginx.conf": conf })).toContain(FALLS);
});

test.each(["80", "[::]:80", "unix:/run/inner.sock", "8080-8090"])(
  "the same name at %s is another fault, or none",
  async (listen) => {
    expect(await found(withNamesake(listen))).not.toContain(FALLS);
  },
);

test("a server that users reach at a port of its own may be the one that is meant", async () => {
  const compose = PUBLISHED["docker-compose.yml"];
  expect(await found(withNamesake("8443", compose))).not.toContain(FALLS);
});
