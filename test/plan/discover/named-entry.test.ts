import { expect, test } from "vitest";
import { planOf } from "../a-repository.ts";

test("the file that `nginx -c` names is the one in force, with what it includes", async () => {
  const { proxy, backend, sources } = await planOf({
    "docker-compose.yml": `services:
  web:
    image: nginx:1.27
    command: ["nginx", "-c", "/conf/nginx.conf", "-g", "daemon off;"]
    ports: ["80:8080"]
    volumes: ["./conf:/conf:ro"]
  api:
    image: api
    expose: ["8000"]
`,
    "conf/nginx.conf": "events {}\nhttp { include sites/*.conf; }\n",
    "conf/sites/api.conf":
      "server {\n  listen 8080;\n  location / { proxy_pass http://api:8000; }\n}\n",
    "nginx.conf": "server { listen 80; }\n",
  });
  expect(proxy).toMatchObject({
    port: 8080,
    conf: ["conf/nginx.conf", "conf/sites/api.conf"],
  });
  expect(backend).toMatchObject({ service: "api", port: 8000 });
  expect(sources["proxy.conf"]?.unused).toEqual(["nginx.conf"]);
});
