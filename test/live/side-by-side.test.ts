import { expect, test } from "vitest";
import { sideBySide } from "./side-by-side.ts";

const port = (target: number, published: string) => ({
  ...{ mode: "ingress", target, published, protocol: "tcp" },
});

function counting() {
  let next = 20_000;
  return () => Promise.resolve(next++);
}

test("host ports are moved, the same one to the same, and a range is left to the engine", async () => {
  const services = {
    web: { ports: [port(80, "8080"), port(443, "8000-8001")], networks: { default: null } },
    other: { ports: [port(80, "8080")], networks: { default: null } },
  };
  const file = await sideBySide({ services }, "p", counting());
  expect(file.match(/"ports": !override/g)).toHaveLength(2);
  expect(file.match(/"published": "\d+"/g)).toEqual([
    '"published": "20000"',
    '"published": "20000"',
  ]);
});

test("a container's own name stays an alias of it", async () => {
  const services = { web: { container_name: "shop-web", networks: { front: null } } };
  const file = await sideBySide({ services }, "p", counting());
  expect(file).toContain('"container_name": !reset null');
  expect(JSON.parse(file.replace("!reset null", "null"))).toMatchObject({
    services: { web: { networks: { front: { aliases: ["shop-web"] } } } },
  });
});

test.each([
  [{ networks: { front: { name: "shared", external: true } } }],
  [{ volumes: { data: { name: "data" } } }],
  [{ networks: { front: { name: "p_front", ipam: { config: [{ subnet: "10.9.0.0/24" }] } } } }],
])("what a machine has only once is refused: %j", async (config) => {
  await expect(sideBySide(config, "p", counting())).rejects.toThrow("exclusive: true");
});
