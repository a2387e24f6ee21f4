import type { Plan } from "../../src/plan/plan.ts";
import { type Clock, clock } from "../../src/ports/clock.ts";
import { files } from "../../src/ports/files.ts";
import { http } from "../../src/ports/http.ts";
import type { ProbeDeps } from "../../src/probe/probe-deps.ts";
import type { Endpoint, Scene, ServiceState } from "../../src/probe/scene.ts";

/** A plan for `nginx` in front of `backend`, with one health path each and nothing else. */
export function aPlan(change: Partial<Plan> = {}): Plan {
  return {
    root: "/repository",
    dir: "/repository",
    out: "/repository/.bad-gateway",
    target: { kind: "compose" },
    config: null,
    compose: { files: [], profiles: [], services: [], envFiles: [], env: {}, project: null },
    proxy: {
      service: "nginx",
      port: 80,
      hostPort: 8080,
      conf: [],
      host: null,
      scheme: "http",
      insecure: true,
    },
    backend: { service: "backend", port: 8000 },
    health: { direct: "/healthz", proxied: "/api/healthz", headers: {} },
    upload: null,
    routes: [],
    auth: null,
    timeoutSeconds: 5,
    requestTimeoutSeconds: 5,
    lang: "en",
    secrets: [],
    sources: {},
    missing: [],
    warnings: [],
    ...change,
  };
}

export const anUpload = {
  path: "/api/upload",
  method: "POST",
  field: "file",
  upstreamUri: null,
  content: { is: "generated", name: "sample.txt", bytes: 1000 },
  fields: { kind: "x" },
  expect: null,
} as const;

export function aService(service: string, change: Partial<ServiceState> = {}): ServiceState {
  return {
    service,
    status: "running",
    exitCode: null,
    error: "",
    restartPolicy: "no",
    restartCount: 0,
    startedAt: "2026-01-01T00:00:00Z",
    health: "none",
    dependsOn: [],
    silentOutput: null,
    listening: null,
    deaths: [],
    ...change,
  };
}

export const at = (port: number): Endpoint => ({ address: "127.0.0.1", port, from: null });

/** Both services run; ports are those of local servers, null where nobody has an address. */
export function aScene(
  ports: { proxy?: number; secure?: number; backend?: number | null; published?: number },
  change: Partial<Scene> = {},
): Scene {
  const { proxy, secure, backend, published } = ports;
  return {
    services: [aService("nginx", { dependsOn: ["backend"] }), aService("backend")],
    endpoints: {
      proxy: proxy === undefined ? null : at(proxy),
      secure: secure === undefined ? null : at(secure),
      within: null,
      backends: {
        backend: {
          name: "backend",
          address: backend === null || backend === undefined ? null : "127.0.0.1",
          from: null,
          published: published === undefined ? {} : { [backend ?? 8000]: at(published) },
        },
      },
    },
    start: { is: "done", detail: "" },
    ...change,
  };
}

/** A clock that runs ten times as fast. */
export const hurried: Clock = {
  now: () => clock.now(),
  elapsed: () => clock.elapsed() * 10,
  sleep: (ms, signal) => clock.sleep(ms / 10, signal),
};

/** The real network and clock; marks are m1, m2 …, and nginx passes every path on as it is. */
export function someDeps(scene: () => Scene, change: Partial<ProbeDeps> = {}): ProbeDeps {
  let marks = 0;
  return {
    http,
    inside: () => Promise.resolve(null),
    clock,
    files,
    mark: () => `m${++marks}`,
    look: () => Promise.resolve(scene()),
    upstream: (_, path) => ({ uri: path, host: null, backend: null }),
    readCrash: (output) => ({
      signature: output,
      incurable: null,
      unresolved: false,
      failedLoads: 0,
    }),
    signal: new AbortController().signal,
    ...change,
  };
}
