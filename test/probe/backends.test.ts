import { expect, test } from "vitest";
import type { BackendPlan } from "../../src/plan/plan.ts";
import { awaitedBackends, backendOf } from "../../src/probe/backends.ts";
import { anUpload, aPlan } from "./a-stack.ts";

const passingTo = (backend: BackendPlan | null) => (_: string, path: string) => ({
  uri: path,
  host: null,
  backend,
});
const route = (backend: BackendPlan | null = null) => ({ path: "/shop", backend, expect: null });

test("the planned backend keeps its port, whatever nginx believes", () => {
  const plan = aPlan({ routes: [route()], upload: anUpload });
  const upstream = passingTo({ service: "backend", port: 9999 });
  expect(backendOf(plan, route(), upstream)).toEqual({ service: "backend", port: 8000 });
  expect(awaitedBackends(plan, upstream)).toEqual([
    { service: "backend", port: 8000, path: "/healthz", believed: false },
  ]);
});

test("another service that nginx passes a route on to is waited for as well", () => {
  const plan = aPlan({ routes: [route()] });
  expect(awaitedBackends(plan, passingTo({ service: "web", port: 3000 }))).toEqual([
    { service: "backend", port: 8000, path: "/healthz", believed: false },
    { service: "web", port: 3000, path: null, believed: true },
  ]);
});

test("what is configured is taken as it is, a second port of the same service too", () => {
  const plan = aPlan({ routes: [route({ service: "backend", port: 8001 })] });
  expect(awaitedBackends(plan, passingTo(null)).map(({ port }) => port)).toEqual([8000, 8001]);
});

test("without a planned backend the one behind the upload is waited for", () => {
  const plan = aPlan({ backend: null, upload: anUpload });
  expect(awaitedBackends(plan, passingTo({ service: "api", port: 5000 }))).toEqual([
    { service: "api", port: 5000, path: null, believed: true },
  ]);
});
