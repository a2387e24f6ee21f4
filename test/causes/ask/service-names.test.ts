import { expect, test } from "vitest";
import { hopsOf, isLoopback } from "../../../src/causes/ask/hops/hops.ts";
import { portsOf } from "../../../src/causes/ask/hops/ports.ts";
import { nearestName } from "../../../src/causes/ask/names/nearest-name.ts";
import { allNames, serviceAt } from "../../../src/causes/ask/names/service-names.ts";
import { startCommandPlaces } from "../../../src/causes/ask/starts/start-command.ts";
import { volumeKeyFor } from "../../../src/causes/ask/storage/volumes.ts";
import { fact, viewOf } from "../../diagnose/a-table.ts";
import { line, proxiedTo, route } from "../../diagnose/of-nginx.ts";
import { composed, config, listener } from "../../diagnose/of-services.ts";

const backend = composed("backend", {
  containerName: "shop-backend",
  networks: [{ name: "default", aliases: ["api"] }],
});
const address = fact("container.network", "backend", {
  network: "shop_default",
  address: "172.18.0.2",
  aliases: ["4f1e"],
});

test("a service is known by its key, container name, aliases and address", () => {
  const view = viewOf([backend, address, composed("web")]);
  for (const name of ["backend", "shop-backend", "api", "4f1e", "172.18.0.2"]) {
    expect(serviceAt(view, name)).toBe("backend");
  }
  expect(serviceAt(view, "backnd")).toBe(null);
  expect(allNames(view)).toEqual(["backend", "shop-backend", "api", "web"]);
});

test("a stopped container has no address, so an empty host means nobody", () => {
  const stopped = { ...address, body: { ...address.body, address: "", aliases: [] } };
  expect(serviceAt(viewOf([composed("backend"), stopped]), "")).toBe(null);
});

test.each([
  ["backnd", "backend"],
  ["Backend", "backend"],
  ["backend-api", null],
  ["db", null],
  ["x", null],
])("%s is a slip for %s", (name, meant) => {
  expect(nearestName(name, ["backend", "frontend"])).toBe(meant);
});

test("each upstream server is one hop, whichever routes lead there", () => {
  const to = proxiedTo("backend:8000");
  const two = {
    ...to,
    servers: [...to.servers, { host: "other", port: null, unix: "/run/x.sock", place: line(3) }],
  };
  const view = viewOf([route("upload", two), route("health", to), backend]);
  expect(hopsOf(view)).toMatchObject([{ host: "backend", port: 8000, service: "backend" }]);
});

test.each([
  ["localhost", true],
  ["127.0.1.1", true],
  ["::1", true],
  ["[::1]", true],
  ["backend", false],
  ["172.18.0.2", false],
])("%s is loopback: %s", (host, loopback) => {
  expect(isLoopback(host)).toBe(loopback);
});

test("the published port leads to a container port only where something listens", () => {
  const published = config("backend", { published: [{ container: 8000, host: 8001 }] });
  const behind = (port: number) =>
    portsOf(viewOf([published, listener("backend", port)]), "backend").containerPortBehind(8001);
  expect(behind(8000)).toBe(8000);
  expect(behind(9000)).toBe(null);
});

test("what listens on loopback is not open", () => {
  const view = viewOf([listener("backend", 8000, "127.0.0.1"), listener("backend", 9000)]);
  expect(portsOf(view, "backend").open.map(({ body }) => body.port)).toEqual([9000]);
});

test("the start command stands in compose before the image, and in the last stage", () => {
  const at = (number: number) => ({ file: "backend/Dockerfile", line: number });
  const cmd = (final: boolean, number: number) =>
    fact(
      "dockerfile.instruction",
      "backend",
      { instruction: "CMD", form: "exec", args: [], final },
      { place: at(number) },
    );
  const compose = { file: "docker-compose.yml", line: 5 };
  const own = { file: "docker-compose.yml", line: 2 };
  const service = composed("backend", { places: { command: compose, "": own } });
  const view = viewOf([service, cmd(false, 4), cmd(true, 19)]);
  expect(startCommandPlaces(view, "backend")).toEqual([compose, at(19), own]);
});

test("the innermost mount holds a path", () => {
  const mount = (target: string) => ({ type: "volume", source: "v", target, readOnly: false });
  const volumes = [mount("/app"), mount("/app/uploads/"), mount("/app/up")];
  const view = viewOf([composed("backend", { volumes })]);
  expect(volumeKeyFor(view, "backend", "/app/uploads/x.bin")).toBe("volumes.1");
  expect(volumeKeyFor(view, "backend", "/app/uploadsold/x")).toBe("volumes.0");
  expect(volumeKeyFor(view, "backend", "/var/x")).toBe(null);
});
