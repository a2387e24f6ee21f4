import { describe, expect, test } from "vitest";
import { awaitReady } from "../../src/probe/readiness.ts";
import type { Scene } from "../../src/probe/scene.ts";
import { local, silent } from "../ports/local-servers.ts";
import { aPlan, aScene, aService, hurried, someDeps } from "./a-stack.ts";

/** The backend's port is that of a local server. */
const planFor = (port: number, change: Parameters<typeof aPlan>[0] = {}) =>
  aPlan({ backend: { service: "backend", port }, timeoutSeconds: 1, ...change });

const answering = (status: number) =>
  local.http((_, response) => {
    response.statusCode = status;
    response.end();
  });

describe("ready", () => {
  test("when the backend and the proxy answer", async () => {
    const [backend, proxy] = [await answering(200), await answering(200)];
    const scene = aScene({ backend, proxy });
    const readiness = await awaitReady(
      planFor(backend),
      someDeps(() => scene),
    );
    expect(readiness).toMatchObject({ is: "ready", decided: null, recovered: [] });
  });

  test("when the backend refuses us by itself: it lives", async () => {
    const [backend, proxy] = [await answering(401), await answering(404)];
    const readiness = await awaitReady(
      planFor(backend),
      someDeps(() => aScene({ backend, proxy })),
    );
    expect(readiness.is).toBe("ready");
  });

  test("after a start with answers of 503 and without any", async () => {
    const states = [503, 503, 200];
    const backend = await local.http((_, response) => {
      response.statusCode = states.length > 1 ? (states.shift() ?? 200) : 200;
      response.end();
    });
    const proxy = await answering(200);
    const nobody = await local.nobody();
    let looks = 0;
    const scene = () => aScene({ backend: ++looks > 2 ? backend : nobody, proxy });
    const plan = planFor(backend, { timeoutSeconds: 5 });
    expect((await awaitReady(plan, someDeps(scene))).is).toBe("ready");
  });

  test("when the proxy goes on saying 502 while the backend answers: the checks will tell", async () => {
    const [backend, proxy] = [await answering(200), await answering(502)];
    const plan = planFor(backend, { timeoutSeconds: 10 });
    expect(
      (
        await awaitReady(
          plan,
          someDeps(() => aScene({ backend, proxy }), { clock: hurried }),
        )
      ).is,
    ).toBe("ready");
  });

  test("when the backend listens where nobody can reach it, and nowhere else", async () => {
    const [backend, proxy] = [await local.nobody(), await answering(502)];
    const listening = [{ address: "127.0.0.1", port: backend, family: 4, loopback: true }] as const;
    const services = [aService("nginx"), aService("backend", { listening })];
    const plan = planFor(backend, { timeoutSeconds: 10 });
    const readiness = await awaitReady(
      plan,
      someDeps(() => aScene({ backend, proxy }, { services }), { clock: hurried }),
    );
    expect(readiness.is).toBe("ready");
  });

  test("with a word on services that ended on the way", async () => {
    const [backend, proxy] = [await answering(200), await answering(200)];
    const end = { exitCode: 1, output: "database is starting" };
    const services = [aService("nginx"), aService("backend", { deaths: [end, end] })];
    const scene = aScene({ backend, proxy }, { services });
    expect(
      await awaitReady(
        planFor(backend),
        someDeps(() => scene),
      ),
    ).toMatchObject({
      is: "ready",
      recovered: [{ service: "backend", deaths: 2 }],
    });
  });

  test("not before the backends of further routes answer too", async () => {
    const [backend, web, proxy] = [
      await answering(200),
      await answering(200),
      await answering(200),
    ];
    const plan = planFor(backend, {
      routes: [{ path: "/", backend: { service: "web", port: web }, expect: null }],
    });
    let looks = 0;
    const scene = (): Scene => {
      const base = aScene({ backend, proxy });
      const isUp = ++looks > 2;
      const { endpoints } = base;
      const address = {
        name: "backend",
        address: isUp ? "127.0.0.1" : null,
        from: null,
        published: {},
      } as const;
      return {
        ...base,
        services: [...base.services, aService("web", { status: isUp ? "running" : "restarting" })],
        endpoints: { ...endpoints, backends: { ...endpoints.backends, web: address } },
      };
    };
    const readiness = await awaitReady(plan, someDeps(scene));
    expect(readiness.is).toBe("ready");
    expect(looks).toBeGreaterThan(2);
  });

  test("the proxy is not asked for the backend before that answers", async () => {
    const nobody = await local.nobody();
    let asked = 0;
    const proxy = await local.http((_, response) => {
      asked++;
      response.end();
    });
    const readiness = await awaitReady(
      planFor(nobody),
      someDeps(() => aScene({ backend: nobody, proxy })),
    );
    expect(readiness.is).toBe("timed-out");
    expect(asked).toBe(0);
  });
});

describe("decided", () => {
  test("when the start failed, in the words of compose", async () => {
    const scene = aScene({}, { start: { is: "failed", detail: "port is already allocated" } });
    expect(
      await awaitReady(
        planFor(8000),
        someDeps(() => scene),
      ),
    ).toMatchObject({
      is: "decided",
      decided: { because: "start-failed", detail: "port is already allocated" },
    });
  });

  test("when the same crash comes three times, seen one after the other", async () => {
    const proxy = await answering(502);
    let looks = 0;
    const scene = () => {
      const deaths = Array.from({ length: ++looks - 1 }, () => ({ exitCode: 1, output: "boom" }));
      const backend = aService("backend", {
        status: "restarting",
        restartPolicy: "always",
        deaths,
      });
      return aScene({ proxy }, { services: [aService("nginx"), backend] });
    };
    const plan = planFor(8000, { timeoutSeconds: 10 });
    expect(await awaitReady(plan, someDeps(scene, { clock: hurried }))).toMatchObject({
      is: "decided",
      decided: { service: "backend", because: "same-crash-three-times" },
    });
  });
});

test("a proxy that crashes three times while the backend answers will not wait for a healthcheck", async () => {
  const backend = await answering(200);
  let looks = 0;
  const scene = () => {
    const deaths = Array.from({ length: ++looks - 1 }, () => ({ exitCode: 1, output: "boom" }));
    const proxy = aService("nginx", { status: "restarting", restartPolicy: "always", deaths });
    return aScene({ backend }, { services: [proxy, aService("backend", { health: "starting" })] });
  };
  const plan = planFor(backend, { timeoutSeconds: 10 });
  expect(await awaitReady(plan, someDeps(scene, { clock: hurried }))).toMatchObject({
    is: "decided",
    decided: { service: "nginx", because: "same-crash-three-times" },
  });
});

test("the time is up: nothing answers, and nothing proves that it never will", async () => {
  const backend = await local.tcp(silent);
  const readiness = await awaitReady(
    planFor(backend),
    someDeps(() => aScene({ backend })),
  );
  expect(readiness).toMatchObject({ is: "timed-out", decided: null });
});

test("can be aborted, and fails with what looking fails with", async () => {
  const stop = new AbortController();
  const waiting = awaitReady(
    planFor(1),
    someDeps(() => aScene({ backend: 1 }), { signal: stop.signal }),
  );
  setTimeout(() => stop.abort(new Error("enough")), 50);
  await expect(waiting).rejects.toThrow();
  let looks = 0;
  const look = () =>
    ++looks > 1 ? Promise.reject(new Error("daemon is gone")) : Promise.resolve(aScene({}));
  const failing = awaitReady(
    planFor(1, { timeoutSeconds: 5 }),
    someDeps(() => aScene({}), { look }),
  );
  await expect(failing).rejects.toThrow("daemon is gone");
});
