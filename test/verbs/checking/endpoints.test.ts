import { describe, expect, test } from "vitest";
import type { ProxyPlan } from "../../../src/plan/plan.ts";
import type { StackContainer } from "../../../src/stack/stack.ts";
import { endpointsOf } from "../../../src/verbs/checking/endpoints.ts";
import type { Placed } from "../../../src/verbs/checking/namespaces.ts";
import { containerSummary } from "../../ports/fake-docker.ts";

const PROXY: ProxyPlan = {
  service: "nginx",
  port: 80,
  hostPort: 8080,
  conf: [],
  host: null,
  scheme: "http",
  insecure: false,
};
const LOCAL = { local: true, endpoint: "unix:///var/run/docker.sock" };
const DESKTOP = { local: false, endpoint: "unix:///home/me/.docker/run/docker.sock" };

function container(service: string, change: Partial<StackContainer> = {}): Placed {
  return { ...containerSummary({ id: `id-of-${service}`, ...change }), service, home: service };
}

const published = [{ container: 80, host: 8080, address: "0.0.0.0" }];
const nginx = container("nginx", { addresses: { net: "172.18.0.3" }, published });
const backend = container("backend", { addresses: { other: "10.0.0.2", net: "172.18.0.2" } });
const all = new Set(["id-of-nginx", "id-of-backend"]);

describe("on an engine of this machine", () => {
  test("the proxy is where users find it, the backend on the network that both share", () => {
    expect(endpointsOf(LOCAL, PROXY, [nginx, backend], new Set())).toMatchObject({
      proxy: { address: "127.0.0.1", port: 8080, from: null },
      secure: null,
      within: "id-of-nginx",
      backends: { backend: { address: "172.18.0.2", from: null } },
    });
  });

  test("a proxy that is not published is asked at its own address", () => {
    const hidden = container("nginx", { addresses: { net: "172.18.0.3" } });
    expect(endpointsOf(LOCAL, PROXY, [hidden], new Set()).proxy).toEqual({
      address: "172.18.0.3",
      port: 80,
      from: null,
    });
  });

  test("a container that could not start, or starts again, is not asked at the address it had", () => {
    for (const state of ["created", "restarting", "exited"]) {
      const backend = container("backend", { addresses: { net: "172.18.0.2" }, state });
      const { backends } = endpointsOf(LOCAL, PROXY, [nginx, backend], new Set());
      expect(backends["backend"]?.address).toBeNull();
    }
  });

  test("who uses the host's network is found on loopback while it runs", () => {
    const host = (state: string) => [
      container("nginx", { addresses: { host: "" }, state }),
      container("backend", { addresses: { host: "" }, state }),
    ];
    expect(endpointsOf(LOCAL, PROXY, host("running"), new Set())).toMatchObject({
      proxy: { address: "127.0.0.1", port: 80, from: null },
      backends: { backend: { address: "127.0.0.1", from: null } },
    });
    expect(endpointsOf(LOCAL, PROXY, host("exited"), new Set())).toMatchObject({
      proxy: null,
      within: null,
      backends: { backend: { address: null } },
    });
  });
});

describe("where addresses of containers mean nothing to this machine", () => {
  const of = (containers: Placed[], entered = all) =>
    endpointsOf(DESKTOP, PROXY, containers, entered).backends["backend"];

  test("the backend is asked from where nginx stands", () => {
    expect(of([nginx, backend])).toMatchObject({ address: "172.18.0.2", from: "id-of-nginx" });
  });

  test("from itself, where nginx is not there or on no network with it", () => {
    const own = { from: "id-of-backend" };
    const apart = container("nginx", { addresses: { third: "10.1.0.3" } });
    const down = new Set(["id-of-backend"]);
    expect(of([nginx, backend], down)).toMatchObject({ ...own, address: "172.18.0.2" });
    expect(of([apart, backend])).toMatchObject({ ...own, address: "10.0.0.2" });
    const host = container("backend", { addresses: { host: "" } });
    expect(of([nginx, host])).toMatchObject({ ...own, address: "127.0.0.1" });
  });

  test("not at all, where there is no way in", () => {
    expect(of([nginx, backend], new Set())).toMatchObject({ address: null, from: null });
  });
});

test("what a remote engine publishes is on its machine, unless it is for that machine alone", () => {
  const remote = { local: false, endpoint: "tcp://build-host:2375" };
  const forItself = [{ container: 80, host: 8080, address: "127.0.0.1" }];
  const proxyOf = (ports: StackContainer["published"]) =>
    endpointsOf(remote, PROXY, [container("nginx", { ...nginx, published: ports })], all).proxy;
  expect(proxyOf(published)).toEqual({ address: "build-host", port: 8080, from: null });
  expect(proxyOf(forItself)).toEqual({ address: "172.18.0.3", port: 80, from: "id-of-nginx" });
  const tunnel = { local: false, endpoint: "tcp://127.0.0.1:2375" };
  expect(endpointsOf(tunnel, PROXY, [nginx], all).proxy?.address).toBe("127.0.0.1");
});
