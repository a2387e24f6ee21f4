import { expect, test } from "vitest";
import { explain } from "./paste.ts";

const refused = (path: string) =>
  `2025/03/14 10:22:31 [error] 29#29: *17 connect() failed (111: Connection refused) while connecting to upstream, client: 172.18.0.1, server: , request: "GET ${path} HTTP/1.1", upstream: "http://172.18.0.2:8000${path}", host: "x"`;
const access = (status: number, path = "/api/") =>
  `172.18.0.1 - - [14/Mar/2025:10:22:31 +0000] "GET ${path} HTTP/1.1" ${status} 157 "-" "curl"`;

const causesOf = (lines: readonly string[]) =>
  explain(lines.join("\n"))
    .diagnosis.root.map(({ cause }) => cause)
    .toSorted();

test("a refusal after which the same request is answered for good accuses nobody", () => {
  const lines = [refused("/api/"), access(502), access(200), access(200)];
  expect(causesOf(lines)).toEqual([]);
  expect(explain(lines.join("\n")).verdict).toBe("unknown");
});

test("an application that says where it listens is not doubted once it is reached", () => {
  const listening = "api-1  | INFO:     Uvicorn running on http://127.0.0.1:8000";
  const lines = [refused("/api/"), access(502)];
  expect(causesOf([listening, ...lines])).toEqual(["backend-bind-loopback"]);
  expect(causesOf([listening, ...lines, access(200)])).toEqual([]);
});

test("what is refused now and then is no address that nobody can reach", () => {
  const lines = [refused("/api/"), access(502), access(200), refused("/api/"), access(502)];
  expect(causesOf(lines)).toEqual(["backend-not-running"]);
});

test("what stays refused is explained as before", () => {
  const all = ["backend-bind-loopback", "backend-not-running", "upstream-wrong-port"];
  expect(causesOf([access(200), refused("/api/"), access(502)])).toEqual(all);
  expect(causesOf([refused("/api/"), access(502), access(200, "/")])).toEqual(all);
});

test("a request that was never answered holds against another that is", () => {
  const lines = [refused("/a"), refused("/b"), access(502, "/a"), access(502, "/b")];
  expect(causesOf([...lines, access(200, "/a")])).toEqual(["backend-not-running"]);
});

test.each([
  "upstream timed out (110: Connection timed out) while connecting to upstream",
  "connect() failed (113: No route to host) while connecting to upstream",
])("an address that did not answer for a while is no wrong one: %s", (what) => {
  const line = refused("/api/").replace(/connect\(\) .* to upstream/, what);
  const failed = [line, access(504)];
  expect(causesOf([...failed, access(200), access(200)])).toEqual([]);
  expect(explain([...failed, access(200)].join("\n")).verdict).toBe("unknown");
  expect(explain([access(200), ...failed].join("\n")).verdict).toBe("broken");
});

test("an address that does not answer, and did not since, is named", () => {
  const line = refused("/api/").replace(
    /connect\(\) .* to upstream/,
    "upstream timed out (110: Connection timed out) while connecting to upstream",
  );
  expect(causesOf([access(200), line, access(504)])).toEqual(["nginx-proxy-connect-timeout"]);
  expect(causesOf([line, access(504), access(200, "/")])).toEqual(["nginx-proxy-connect-timeout"]);
});
