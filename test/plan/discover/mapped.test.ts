import { expect, test } from "vitest";
import { planOf, STACK } from "../a-repository.ts";

test("nginx on the host's network, to the port that a service publishes", async () => {
  const compose = `services:
  nginx:
    image: nginx:1.27
    network_mode: host
    volumes: ["./nginx.conf:/etc/nginx/conf.d/default.conf:ro"]
  app: {image: shop, ports: ["127.0.0.1:15001:5000"]}
`;
  const nginx = (port: number) =>
    `server { listen 8088; location / { proxy_pass http://127.0.0.1:${port}; } }`;
  const texts = { "docker-compose.yml": compose, "nginx.conf": nginx(15001) };
  const { proxy, backend, sources } = await planOf(texts);
  expect([proxy?.port, backend]).toEqual([8088, { service: "app", port: 5000 }]);
  expect(sources["backend.port"]?.detail).toBe("nginx.conf:1 (port 15001 of the host)");
});

test("an upload below what nginx puts in the place of its own prefix", async () => {
  const go = `package main
import "net/http"
func main() {
	http.HandleFunc("POST /v2/blobs", put)
	http.HandleFunc("GET /v2/health/live", live)
}
func put(w http.ResponseWriter, r *http.Request) {
	r.FormFile("blob")
}
`;
  const asked = async (location: string) => {
    const nginx = `server { listen 80; ${location} }`;
    const plan = await planOf({ ...STACK, "nginx.conf": nginx, "backend/main.go": go });
    return [plan.upload?.path, plan.upload?.field, plan.health.proxied];
  };
  const rewritten =
    "location /files/ { rewrite ^/files/(.*)$ /v2/$1 break; proxy_pass http://backend:8000; }";
  expect(await asked(rewritten)).toEqual(["/files/blobs", "blob", "/files/health/live"]);
  const replaced = "location /api/ { proxy_pass http://backend:8000/v2/; }";
  expect(await asked(replaced)).toEqual(["/api/blobs", "blob", "/api/health/live"]);
});

test("where health is found, the other backends are asked too; what somebody configured is enough", async () => {
  const compose = `${STACK["docker-compose.yml"]}  front: {image: shop-front}\n`;
  const nginx = `server { listen 80;
    location /api/ { proxy_pass http://backend:8000; }
    location / { proxy_pass http://front:3000; } }`;
  const main = `from fastapi import FastAPI\napp = FastAPI()\n@app.get("/api/health")\ndef health(): ...\n`;
  const texts = {
    ...{ ...STACK, "docker-compose.yml": compose, "nginx.conf": nginx },
    "backend/main.py": main,
  };
  const { health, routes } = await planOf(texts);
  expect(health.proxied).toBe("/api/health");
  expect(routes).toEqual([{ path: "/", backend: null, expect: null }]);
  const said = await planOf(texts, { options: { "health-proxied": "/api/health" } });
  expect(said.routes).toEqual([]);
});

test("a configuration that compose mounts as a config", async () => {
  const compose = `services:
  lb:
    image: nginx:1.27
    ports: ["8087:80"]
    configs: [{source: lb, target: /etc/nginx/conf.d/default.conf}]
  web: {image: shop, expose: ["8000"]}
configs: {lb: {file: ./lb.conf}}
`;
  const nginx = "server { listen 80; location /api/ { proxy_pass http://web:8000; } }";
  const { proxy, backend } = await planOf({ "docker-compose.yml": compose, "lb.conf": nginx });
  expect([proxy?.conf, backend]).toEqual([["lb.conf"], { service: "web", port: 8000 }]);
});
