import { describe, expect, test } from "vitest";
import type { ComposeService } from "../../../src/case/codes/compose.ts";
import { readCase } from "../../../src/read/read-case.ts";
import { aCase, files, jsonSample, looked, sample } from "../a-case.ts";

function serviceOf(
  name: string,
  texts: Readonly<Record<string, string>>,
  config: unknown,
): ComposeService | undefined {
  const table = readCase(aCase([...files(texts), looked("compose.config", "", config)]));
  return table.of("compose.service", name)[0]?.body;
}

const lineOf = (service: ComposeService | undefined, key: string) => {
  const place = service?.places[key];
  return place && `${place.file}:${place.line}`;
};

describe("a service as compose resolved it", () => {
  const text = sample("compose/docker-compose.yml");
  const healthy = serviceOf(
    "healthy",
    { "docker-compose.yml": text },
    jsonSample("compose/config.json"),
  );

  test("has what was asked for", () => {
    expect(healthy).toMatchObject({
      image: "debian:bookworm-slim",
      build: null,
      containerName: "bgcheck-c1-fixed",
      command: ["sleep", "60"],
      entrypoint: null,
      ports: [{ container: 8034, host: 48034 }],
      networks: [{ name: "default", aliases: ["api"] }],
      healthcheck: { test: ["CMD-SHELL", "exit 0"], disabled: false },
      memoryLimit: 64 * 2 ** 20,
      restart: null,
      readOnly: false,
    });
    expect(healthy?.volumes[0]).toMatchObject({
      type: "bind",
      target: "/app/data",
      readOnly: true,
    });
  });

  test("knows the line of each key", () => {
    const line = (needle: string) =>
      text.split("\n").findIndex((found) => found.includes(needle)) + 1;
    expect(lineOf(healthy, "")).toBe(`docker-compose.yml:${line("  healthy:")}`);
    expect(lineOf(healthy, "ports.0")).toBe(`docker-compose.yml:${line("48034:8034")}`);
    expect(lineOf(healthy, "volumes.0")).toBe(`docker-compose.yml:${line("./data:")}`);
    expect(lineOf(healthy, "healthcheck.test")).toBe(`docker-compose.yml:${line("exit 0")}`);
    expect(lineOf(healthy, "deploy.resources.limits.memory")).toBe(
      `docker-compose.yml:${line("64M")}`,
    );
  });

  test("reads limits in both of their keys", () => {
    const oom = serviceOf("oom", { "docker-compose.yml": text }, jsonSample("compose/config.json"));
    expect(oom?.memoryLimit).toBe(20 * 2 ** 20);
  });
});

describe("places over several files", () => {
  const base = [
    "services:",
    "  web:",
    "    image: x",
    "    ports:",
    '      - "${HOST_PORT:-8080}:80"',
    "    environment:",
    "      - PORT=8000",
    "      - MODE",
    "    command: [old, words, here]",
    "    volumes:",
    "      - ./conf:/etc/nginx/conf.d:ro",
    "    depends_on: [db]",
    "  db:",
    "    image: y",
  ].join("\n");
  const override = [
    "services:",
    "  web:",
    "    ports:",
    "      - target: 443",
    "        published: 8443",
    "    environment:",
    "      PORT: 9000",
    "    command: [new]",
    "    volumes:",
    "      - type: bind",
    "        source: ./other",
    "        target: /etc/nginx/conf.d/",
  ].join("\n");
  const config = {
    name: "p",
    services: {
      web: {
        image: "x",
        command: ["new"],
        environment: { PORT: null, MODE: null },
        depends_on: { db: { condition: "service_started", required: true } },
        ports: [
          { mode: "ingress", target: 80, published: "8080", protocol: "tcp" },
          { mode: "ingress", target: 53, published: "53", protocol: "udp" },
          { mode: "ingress", target: 443, published: "8443", protocol: "tcp" },
        ],
        volumes: [{ type: "bind", source: "/srv/repo/other", target: "/etc/nginx/conf.d" }],
      },
      db: { image: "y" },
    },
  };
  const web = serviceOf(
    "web",
    { "docker-compose.yml": base, "docker-compose.override.yml": override, "other/x.conf": "" },
    config,
  );

  test("the last file that sets a key wins", () => {
    expect(lineOf(web, "environment.PORT")).toBe("docker-compose.override.yml:7");
    expect(lineOf(web, "environment.MODE")).toBe("docker-compose.yml:8");
    expect(lineOf(web, "command")).toBe("docker-compose.override.yml:8");
    expect(lineOf(web, "command.1")).toBeUndefined();
    expect(lineOf(web, "depends_on.db")).toBe("docker-compose.yml:12");
  });

  test("items of merged lists are found by what they say", () => {
    expect(web?.ports).toEqual([
      { container: 80, host: 8080 },
      { container: 443, host: 8443 },
    ]);
    expect(lineOf(web, "ports.0")).toBe("docker-compose.yml:5");
    expect(lineOf(web, "ports.1")).toBe("docker-compose.override.yml:4");
    expect(lineOf(web, "ports.1.published")).toBe("docker-compose.override.yml:5");
    expect(lineOf(web, "volumes.0.source")).toBe("docker-compose.override.yml:11");
  });

  test("bind sources are paths of the repository", () => {
    expect(web?.volumes[0]?.source).toBe("other");
  });
});

describe("places behind extends and include", () => {
  const config = { services: { web: { image: "x", restart: "always" }, db: { image: "y" } } };
  const texts = {
    "stack/compose.yaml": [
      "include:",
      "  - path: parts/db.yml",
      "services:",
      "  web:",
      "    extends: { file: parts/base.yml, service: app }",
      "    image: x",
    ].join("\n"),
    "stack/parts/base.yml": "services:\n  app:\n    restart: always\n    image: old\n",
    "stack/parts/db.yml": "services:\n  db:\n    image: y\n",
  };

  test("lead to the file that says it", () => {
    const web = serviceOf("web", texts, config);
    expect(lineOf(web, "restart")).toBe("stack/parts/base.yml:3");
    expect(lineOf(web, "image")).toBe("stack/compose.yaml:6");
    expect(lineOf(serviceOf("db", texts, config), "image")).toBe("stack/parts/db.yml:3");
  });
});

describe("files in force", () => {
  const captures = (label: string) => [
    ...files({
      "docker-compose.yml": "services:\n  web:\n    image: a\n",
      "deploy/docker-compose.yml": "# the one in force\nservices:\n  web:\n    image: a\n",
      "deploy/site/index.html": "",
    }),
    looked("compose.config", "", {
      services: {
        web: {
          image: "a",
          volumes: [{ type: "bind", source: "/w/repo/deploy/site", target: "/site" }],
        },
      },
    }),
    looked("docker.inspect", "web", {
      Config: { Labels: { "com.docker.compose.project.config_files": label } },
    }),
  ];

  test("are those that the engine's labels name", () => {
    const table = readCase(aCase(captures("/w/repo/deploy/docker-compose.yml,/tmp/own.yml")));
    const body = table.of("compose.service", "web")[0]?.body;
    expect(lineOf(body, "image")).toBe("deploy/docker-compose.yml:4");
    expect(body?.volumes[0]?.source).toBe("deploy/site");
  });
});

test.each([
  ["alembic upgrade head && uvicorn app:app", "&& uvicorn app:app"],
  ["python serve.py 2>&1 | tee log", ">&1 | tee log"],
  ["sh -c 'a && b'; c", "; c"],
  ['sh -c "a && b"', undefined],
  ["python serve.py", undefined],
])("of the command %s, compose leaves out %s", (command, left) => {
  const text = `services:\n  web:\n    image: x\n    command: ${command}\n`;
  const service = serviceOf("web", { "docker-compose.yml": text }, { services: { web: {} } });
  expect(service?.commandLeftOut).toBe(left);
});
