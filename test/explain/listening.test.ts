import { expect, test } from "vitest";
import { explain } from "./paste.ts";

const refused = (port: number, host = "172.18.0.2") =>
  `nginx-1  | 2025/03/14 10:22:31 [error] 29#29: *17 connect() failed (111: Connection refused) while connecting to upstream, client: 172.18.0.1, server: , request: "GET / HTTP/1.1", upstream: "http://${host}:${port}/", host: "x"`;
const listening = (service: string, at: string) => `${service}-1  |  * Running on http://${at}`;
const FILES = [
  "",
  "services:",
  "  nginx:",
  "    image: nginx",
  "  app:",
  "    build: .",
  "  other:",
  "    build: other",
  "",
  "server {",
  "  listen 80;",
  "  location / {",
  "    proxy_pass http://app:8000;",
  "  }",
  "}",
];

const roots = (...lines: readonly string[]) =>
  explain(lines.join("\n")).diagnosis.root.map(({ cause, subject }) => `${cause} ${subject}`);

test("the port in the configuration is held against the one that the service names", () => {
  expect(roots(refused(8000), listening("app", "0.0.0.0:5000"), ...FILES)).toEqual([
    "upstream-wrong-port app",
  ]);
  expect(roots(refused(8000), listening("app", "127.0.0.1:8000"), ...FILES)).toEqual([
    "backend-bind-loopback app",
  ]);
});

test("where another service listens says nothing about the one that is asked", () => {
  expect(roots(refused(8000), listening("other", "0.0.0.0:5000"), ...FILES)).toEqual([]);
  expect(roots(refused(8000), listening("other", "127.0.0.1:8000"), ...FILES)).toEqual([]);
  const ended = ["app-1 exited with code 3", refused(8000, "app")];
  expect(roots(listening("other", "0.0.0.0:5000"), ...ended)).toEqual(["backend-not-running app"]);
});

test("nor does the port where it was let in", () => {
  expect(roots(refused(8000), listening("app", "0.0.0.0:8000"), ...FILES)).toEqual([]);
});
