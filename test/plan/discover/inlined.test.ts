import { expect, test } from "vitest";
import { clock } from "../../../src/ports/clock.ts";
import { files } from "../../../src/ports/files.ts";
import { shell } from "../../../src/ports/shell.ts";
import { lint } from "../../../src/verbs/lint.ts";
import { aRepository, planOf, STACK } from "../a-repository.ts";

const inlined = (port: number) => `services:
  nginx:
    image: nginx:1.27
    ports: ["8080:80"]
    configs: [{source: site, target: /etc/nginx/conf.d/default.conf}]
  backend:
    build: ./backend
configs:
  site:
    content: |
      server {
        listen 80;
        location /api/ {
          proxy_set_header Host $$host;
          proxy_pass http://backend:${port};
        }
      }
`;

test("a configuration that stands in the compose file is read, each line where it is there", async () => {
  const texts = { ...STACK, "docker-compose.yml": inlined(8000) };
  const { proxy, backend, sources } = await planOf(texts);
  expect([proxy?.conf, backend?.service]).toEqual([["docker-compose.yml"], "backend"]);
  expect(sources["backend.service"]?.detail).toBe("docker-compose.yml:15");
  expect(sources["proxy.conf"]?.detail).toBe("written in docker-compose.yml:10");
});

test("a fault in it is shown at its line", async () => {
  const cwd = await aRepository({ ...STACK, "docker-compose.yml": inlined(8001) });
  const raw = { cwd, dir: null, config: null, out: null, options: {}, env: {} };
  const { findings } = await lint(raw, { files, shell, clock });
  const found = findings.find(({ cause }) => cause === "upstream-wrong-port");
  expect(found?.places[0]).toMatchObject({ file: "docker-compose.yml", line: 15 });
  expect(found?.fix.patch).toContain("+          proxy_pass http://backend:8000;");
});
