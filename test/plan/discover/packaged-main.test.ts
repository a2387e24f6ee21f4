import { expect, test } from "vitest";
import { planOf } from "../a-repository.ts";

const SITE = "server {\n  listen 80;\n  location / { proxy_pass http://api:8000; }\n}\n";

const api = `  api:
    image: api
    expose: ["8000"]
`;

test("the official image's own nginx.conf has conf.d alone: sites-enabled is not in force", async () => {
  const { proxy, sources } = await planOf({
    "docker-compose.yml": `services:
  web:
    image: nginx:1.27
    ports: ["80:80"]
    volumes: ["./conf.d:/etc/nginx/conf.d:ro", "./sites:/etc/nginx/sites-enabled:ro"]
${api}`,
    "conf.d/api.conf": SITE,
    "sites/old.conf": SITE.replace("8000", "9000"),
  });
  expect(proxy?.conf).toEqual(["conf.d/api.conf"]);
  expect(sources["proxy.conf"]?.unused).toEqual(["sites/old.conf"]);
});

test("a package's own has both", async () => {
  const { proxy } = await planOf({
    "docker-compose.yml": `services:
  web:
    build: ./web
    ports: ["80:80"]
${api}`,
    "web/Dockerfile": `FROM debian:12
RUN apt-get update && apt-get install -y nginx
COPY api.conf /etc/nginx/sites-enabled/api.conf
CMD ["nginx", "-g", "daemon off;"]
`,
    "web/api.conf": SITE,
  });
  expect(proxy?.conf).toEqual(["web/api.conf"]);
});
