import { describe, expect, test } from "vitest";
import { explainedPlan } from "../../../src/plan/resolve.ts";
import { files } from "../../../src/ports/files.ts";
import { aRepository, planIn } from "../a-repository.ts";

const BACKEND = "services:\n  api:\n    image: example/api\n    expose: ['8000']\n";
const NGINX = `  web:
    image: nginx:1.27
    ports: ["80:80"]
    volumes: ["./site.conf:/etc/nginx/conf.d/default.conf"]
`;
const SITE = "server {\n  listen 80;\n  location / { proxy_pass http://api:8000; }\n}\n";

async function proxyMissing(texts: Readonly<Record<string, string>>) {
  const { proxy, missing } = await planIn(await aRepository({ "site.conf": SITE, ...texts }));
  expect(proxy).toBeNull();
  return missing.find(({ key }) => key === "proxy.service");
}

describe("nginx that is not started is pointed at", () => {
  test("where a profile starts it", async () => {
    expect(
      await proxyMissing({ "compose.yml": `${BACKEND}${NGINX}    profiles: [prod]\n` }),
    ).toEqual({
      key: "proxy.service",
      say: "profiles: [prod]",
      why: "service web, which runs nginx, starts with profile prod only",
    });
  });

  test("where another compose file has it, which is whole by itself", async () => {
    expect(
      await proxyMissing({ "compose.yml": BACKEND, "compose.prod.yml": BACKEND + NGINX }),
    ).toEqual({
      key: "proxy.service",
      say: "compose: [compose.prod.yml]",
      why: "service web, which runs nginx, stands in compose.prod.yml only",
    });
  });

  test("together with the file whose services it only changes", async () => {
    const change = `services:\n  api:\n    restart: always\n${NGINX}`;
    expect(
      await proxyMissing({ "compose.yml": BACKEND, "compose.prod.yml": change }),
    ).toMatchObject({ say: "compose: [compose.yml, compose.prod.yml]" });
  });

  test("not where another compose file has none either", async () => {
    const found = await proxyMissing({ "compose.yml": BACKEND, "compose.prod.yml": BACKEND });
    expect(found?.say).toBe("proxy: {service: NAME}");
  });

  test("not in what a folder of tests brings up", async () => {
    const found = await proxyMissing({
      "compose.yml": BACKEND,
      "tests/compose.yml": BACKEND + NGINX,
    });
    expect(found?.say).toBe("proxy: {service: NAME}");
  });
});

describe("where docker compose would find no file", () => {
  const named = async (texts: Readonly<Record<string, string>>) => {
    const dir = await aRepository({ "site.conf": SITE, ...texts });
    const raw = { cwd: dir, dir, config: null, out: null, options: {}, env: {} };
    const { plan } = await explainedPlan(raw, { files, withoutCompose: true });
    return plan.missing.find(({ key }) => key === "compose")?.say;
  };

  test("the one with nginx is named, under whatever name and folder", async () => {
    const whole = BACKEND + NGINX;
    expect(await named({ "local.yml": BACKEND, "production.yml": whole })).toBe(
      "compose: [production.yml]",
    );
    expect(await named({ "ops/web/compose.yml": whole.replace("./site", "../../site") })).toBe(
      "compose: [ops/web/compose.yml]",
    );
  });

  test("other YAML is none", async () => {
    expect(await named({ "values.yml": "service:\n  port: 80\n" })).toBe(
      "compose: [docker-compose.yml]",
    );
  });

  test("of several, one is shown and the others are named", async () => {
    const dir = await aRepository({
      "compose.dev.yml": BACKEND,
      "compose.prod.yml": BACKEND + NGINX,
    });
    await expect(planIn(dir)).rejects.toMatchObject({
      problems: [
        {
          message:
            "no compose file in . that docker compose would find; name it: compose: [compose.prod.yml]; there is also compose.dev.yml",
        },
      ],
    });
  });
});

test("what people look into a stack with is no backend, whatever else there is", async () => {
  const tools = "services:\n  db:\n    image: postgres:16\n  adminer:\n    image: adminer:latest\n";
  expect((await planIn(await aRepository({ "compose.yml": tools }))).backend).toBeNull();
  const own = `${tools}  portal:\n    image: example/adminer-portal\n`;
  expect((await planIn(await aRepository({ "compose.yml": own }))).backend?.service).toBe("portal");
});
