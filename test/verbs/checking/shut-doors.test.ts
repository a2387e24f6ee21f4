import { expect, test } from "vitest";
import { withShutDoors } from "../../../src/verbs/checking/shut-doors.ts";
import { containerSummary } from "../../ports/fake-docker.ts";

const nginx = { ...containerSummary({ id: "one" }), service: "nginx", home: "nginx" };
const proxy = {
  ...{ service: "nginx", port: 80, hostPort: 8080, conf: [] },
  ...{ host: null, scheme: "http" as const, insecure: false },
};
const plan = { proxy, backend: { service: "api", port: 8000 } };
const ports = [{ target: 80, published: "8080", protocol: "tcp" }];
const inner = { inner: null };
const networks = { inner: { internal: true }, default: {} };

function doorsIn(services: object, own: object = networks): readonly unknown[] {
  const [found] = withShutDoors([nginx], plan, { services, networks: own });
  return found?.published ?? [];
}

test("where Docker opens no door, users still come to the one that compose publishes", () => {
  const api = { networks: { inner: null, default: null } };
  expect(doorsIn({ nginx: { networks: inner, ports }, api })).toEqual([
    { container: 80, host: 8080, address: "" },
  ]);
});

test("where others may lead in, or who made the network may open it, nobody is sent to that door", () => {
  const tunnel = { networks: { inner: null, default: null } };
  expect(doorsIn({ nginx: { networks: inner, ports }, tunnel })).toEqual([]);
  const foreign = { inner: { internal: true, external: true } };
  expect(doorsIn({ nginx: { networks: inner, ports } }, foreign)).toEqual([]);
  expect(doorsIn({ nginx: { networks: { inner: null, default: null }, ports } })).toEqual([]);
});
