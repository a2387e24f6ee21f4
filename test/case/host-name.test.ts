import { expect, test } from "vitest";
import { hostName } from "../../src/case/host-name.ts";

test.each([
  ["App.example.com:8443", "app.example.com"],
  ["localhost", "localhost"],
  ["127.0.0.1:80", "127.0.0.1"],
  ["[::1]:8080", "[::1]"],
  ["[::1]", "[::1]"],
  ["::1", "::1"],
  ["fe80::1:80", "fe80::1:80"],
  ["", ""],
])("of %s it is %s", (authority, name) => {
  expect(hostName(authority)).toBe(name);
});
