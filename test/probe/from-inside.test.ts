import { describe, expect, test } from "vitest";
import { http } from "../../src/ports/http.ts";
import type { Scene } from "../../src/probe/scene.ts";
import { answer, probe, told, type World } from "./two-servers.ts";

/** nginx stands in a container that finds the backend under its name; we find it by an address. */
const scene = (now: Scene): Scene => {
  const { backend } = now.endpoints.backends;
  const backends = backend ? { backend: { ...backend, address: "localhost" } } : {};
  return { ...now, endpoints: { ...now.endpoints, backends, within: "id-of-nginx" } };
};

const world = (status: number): World & { asked: string[] } => {
  const asked: string[] = [];
  const inside = () =>
    Promise.resolve({
      ...http,
      send: ({ address, path, ...request }: Parameters<typeof http.send>[0]) => {
        asked.push(`${address} ${path.split("?")[0]}`);
        return http.send({ ...request, path, address: "127.0.0.1" });
      },
    });
  return { asked, scene, deps: { inside }, isReady: status === 502 ? "decided" : "ready" };
};

describe("health from where nginx stands", () => {
  test("is asked when nginx fails to get what the backend gives us", async () => {
    const { asked, ...rest } = world(502);
    const result = await probe(answer(502), answer(200), rest);
    expect(told(result)).toContain("health:inside 1 200");
    const exchange = result.exchanges.find(({ check }) => check === "health:inside");
    expect(exchange).toMatchObject({ via: "inside", backend: "backend", route: "health" });
    expect(asked).toEqual(["backend /healthz"]);
  });

  test("is asked by the name of the service whose network the backend uses", async () => {
    const { asked, ...rest } = world(502);
    const shared = (now: Scene): Scene => {
      const { endpoints, ...others } = scene(now);
      const { backend } = endpoints.backends;
      const backends = backend ? { backend: { ...backend, name: "pod" } } : {};
      return { ...others, endpoints: { ...endpoints, backends } };
    };
    await probe(answer(502), answer(200), { ...rest, scene: shared });
    expect(asked).toEqual(["pod /healthz"]);
  });

  test("is not asked when both are well, or both are not", async () => {
    const well = await probe(answer(200), answer(200), world(200));
    const ill = await probe(answer(502), answer(500), world(502));
    expect([...told(well), ...told(ill)].join()).not.toContain("inside");
  });

  test("is not asked where there is no way in", async () => {
    const result = await probe(answer(502), answer(200), { scene, isReady: "decided" });
    expect(told(result).join()).not.toContain("inside");
  });
});
