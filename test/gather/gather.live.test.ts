import { expect, test } from "vitest";
import { gatherAll, gatherEarly } from "../../src/gather/gather.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { at } from "../../src/read/json.ts";
import { bringUp, newRun } from "../../src/stack/bring-up.ts";
import { BARE } from "../stack/bare-image.ts";
import { bodies, leftOf, realPorts, type SmallStack, smallStack } from "../stack/small-stack.ts";

const IMAGE = "debian:bookworm-slim";

/** nginx's files without nginx: what is copied out of a container does not depend on the program. */
const CONF = `events {}
http {
  include conf.d/*.conf;
}
`;

const STACK = `
services:
  proxy:
    image: ${IMAGE}
    command: [sh, -c, "echo 'nginx: [emerg] stub'; exit 1"]
    volumes: ["./nginx:/etc/nginx:ro"]
  api:
    image: ${IMAGE}
    command: [perl, -MIO::Socket::INET, -e, "$$s = IO::Socket::INET->new(LocalPort => 8034, Listen => 5); sleep 1000"]
    deploy: {resources: {limits: {memory: 64M}}}
  front:
    image: ${IMAGE}
    command: sleep 1000
  bare:
    build: {context: ., dockerfile: bare.Dockerfile}
`;

function planOf({ plan }: SmallStack, proxy: string): Plan {
  return {
    ...plan,
    proxy: {
      service: proxy,
      port: 80,
      hostPort: null,
      conf: [],
      host: null,
      scheme: "http",
      insecure: false,
    },
  };
}

test("a whole stack is asked everything, and what cannot be asked says why", async () => {
  using small = smallStack(STACK, {
    "nginx/nginx.conf": CONF,
    "nginx/conf.d/app.conf": "server { listen 80; }\n",
    "nginx/conf.d/app.conf.bak": "server { listen 81; }\n",
    "bare.Dockerfile": BARE,
    ".env": "SECRET=geheim-geheim\n",
  });
  const plan = planOf(small, "proxy");
  const ports = await realPorts();
  const run = newRun(plan);
  await using stack = await bringUp(plan, ports, { run });
  expect(await stack.started).toMatchObject({ ok: true });
  await expect
    .poll(async () =>
      (await stack.containers())
        .flatMap(({ service, state }) => (state === "running" ? [service] : []))
        .sort(),
    )
    .toEqual(["api", "bare", "front"]);
  const gathering = { containers: await stack.containers(), labels: stack.labels };
  const early = await gatherEarly(plan, ports, gathering);
  expect(bodies(early, "nginx.config")["proxy"]).toEqual({
    how: "copied",
    text: `# configuration file /etc/nginx/nginx.conf:\n${CONF}\n# configuration file /etc/nginx/conf.d/app.conf:\nserver { listen 80; }\n\n`,
  });

  const questions = { names: ["api"], connects: [], config: null, early };
  const all = await gatherAll(plan, ports, gathering, questions);
  expect(bodies(all, "nginx.config")).toEqual(bodies(early, "nginx.config"));
  expect(bodies(all, "docker.logs")["proxy"]?.text).toContain("[emerg] stub");
  // 8034 is 1F62.
  expect(bodies(all, "listeners")["api"]?.tcp).toMatch(/00000000:1F62 \S+ 0A /);
  expect(bodies(all, "listeners")["bare"]?.tcp).toContain("local_address");
  expect(Object.values(bodies(all, "cgroup.memory")["api"] ?? {}).join()).toContain("67108864");
  expect(Object.keys(bodies(all, "cgroup.memory"))).toEqual(
    expect.arrayContaining(["api", "bare"]),
  );
  expect(bodies(all, "engine")[""]).toMatchObject({
    engine: expect.any(String),
    compose: expect.any(String),
  });
  expect(bodies(all, "repo.tree")[""]?.paths).toContain("nginx/nginx.conf");
  expect(bodies(all, "repo.file")[".env"]?.text).toBe("SECRET=\n");
  expect(at(bodies(all, "docker.image")["bare"], "Config", "Entrypoint")).toEqual(["/wait"]);
  const dead = all.filter(
    ({ subject, coverage }) => subject === "proxy" && coverage.is !== "looked",
  );
  expect(dead.map(({ kind, coverage }) => [kind, coverage.is])).toEqual([
    ["listeners", "unavailable"],
    ["cgroup.memory", "unavailable"],
    ["dns", "unavailable"],
  ]);
});

test("names and connections are asked from the proxy's own network, with tools or without", async () => {
  using small = smallStack(STACK, { "nginx/nginx.conf": CONF, "bare.Dockerfile": BARE });
  const ports = await realPorts();
  const run = newRun(small.plan);
  await using stack = await bringUp(small.plan, ports, { run });
  await stack.started;
  const ask = async (proxy: string) =>
    gatherAll(
      planOf(small, proxy),
      ports,
      { containers: await stack.containers(), labels: stack.labels },
      {
        names: ["api", "apii"],
        connects: [
          { host: "api", port: 8034 },
          { host: "api", port: 8000 },
        ],
        config: null,
        early: [],
      },
    );
  for (const proxy of ["front", "bare"]) {
    const all = await ask(proxy);
    expect(bodies(all, "dns")[proxy]).toEqual([
      { name: "api", addresses: [expect.stringMatching(/^\d+\.\d+\.\d+\.\d+$/)], error: null },
      { name: "apii", addresses: null, error: expect.stringContaining("not found") },
    ]);
    expect(bodies(all, "connects")[proxy]).toEqual(
      expect.arrayContaining([
        { host: "api", port: 8034, result: "open" },
        { host: "api", port: 8000, result: "refused" },
      ]),
    );
  }
  // Sidecars are gone: four containers, the network, one image.
  expect(await leftOf(ports.docker, run.id)).toHaveLength(6);
});
