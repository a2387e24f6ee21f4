import { expect, test } from "vitest";
import { isNginxImage } from "../../../src/read/nginx/image.ts";

test.each([
  "nginx",
  "nginx:1.27-alpine",
  "nginx@sha256:0a1b",
  "docker.io/library/nginx:1",
  "localhost:5000/nginx",
  "nginxinc/nginx-unprivileged:1.27",
  "openresty/openresty:1.25.3.1-alpine",
  "docker.angie.software/angie:latest",
  "shop-nginx",
  "mynginx:3",
])("%s is nginx", (name) => {
  expect(isNginxImage(name)).toBe(true);
});

test.each([
  "",
  "caddy:2",
  "nginx/unit:1.31-python3.11",
  "nginx/nginx-prometheus-exporter:1.3",
  "jrcs/letsencrypt-nginx-proxy-companion",
  "belangier/app",
  "python:3.12-slim",
])("%s is not", (name) => {
  expect(isNginxImage(name)).toBe(false);
});
