import { expect, test } from "vitest";
import { listenPorts } from "../../../src/read/nginx/routing/listen.ts";
import { http } from "./a-route.ts";

test.each([
  ["8080", [8080]],
  ["127.0.0.1:8000-8002", [8000, 8001, 8002]],
  ["[::]:81", [81]],
  ["unix:/run/a.sock", [null]],
  ["${PORT}", [null]],
  ["65536", []],
  ["8".repeat(400), []],
  ["9007199254740992-9007199254740993", []],
])("listen %s gives the ports %j", (address, ports) => {
  const listens = listenPorts(http(`server { listen ${address}; }`));
  expect(listens.map(({ port }) => port)).toEqual(ports);
});
