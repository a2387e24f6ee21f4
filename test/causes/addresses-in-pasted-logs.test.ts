import { describe, expect, test } from "vitest";
import { rawLines } from "../../src/read/pasted/lines.ts";
import { caseOfPaste } from "../../src/verbs/explaining/explain.ts";
import { reportOf } from "../../src/verbs/judge-case.ts";

/** The root causes of a paste, best first. */
function rootsOf(text: string): readonly string[] {
  const clock = { now: () => 0, elapsed: () => 0, sleep: () => Promise.resolve() };
  const { file } = caseOfPaste([{ name: "", lines: rawLines(text) }], clock);
  return reportOf(file).report.diagnosis.root.map(({ cause }) => cause);
}

describe("lines from public threads name the cause", () => {
  test.each([
    // github.com/graphite-project/docker-graphite-statsd/issues/87
    [
      "localhost-dual-stack",
      '2019/02/08 15:00:39 [error] 45#45: *62 connect() failed (111: Connection refused) while connecting to upstream, client: 10.154.1.2, server: , request: "POST /render HTTP/1.1", upstream: "http://[::1]:8080/render", host: "x.yy.zz"',
    ],
    // github.com/eduardogsilva/routerfleet/issues/83
    [
      "nginx-proxy-connect-timeout",
      '2026/02/10 08:11:00 [error] 14#14: *2280 upstream timed out (110: Operation timed out) while connecting to upstream, client: 172.24.0.1, server: , request: "GET / HTTP/1.1", upstream: "http://172.24.0.3:8001/", host: "10.136.56.26:8443"',
    ],
    // github.com/richarvey/nginx-php-fpm/issues/143
    [
      "backend-accept-queue-full",
      '2017-05-10T06:50:00.434167704Z 2017/05/10 06:50:00 [error] 23#23: *423240 connect() to unix:/var/run/php-fpm.sock failed (11: Resource temporarily unavailable) while connecting to upstream, client: 172.18.0.1, server: x.org, request: "GET /-xxx-selecti HTTP/1.0", upstream: "fastcgi://unix:/var/run/php-fpm.sock:", host: "xxx.org"',
    ],
    // github.com/engintron/engintron/issues/1198
    [
      "ipv6-aaaa-unreachable",
      '2020/06/01 08:53:59 [error] 32197#32197: *6552 connect() to [2606:4700:3030::681c:31a]:8080 failed (101: Network is unreachable) while connecting to upstream, client: 96.75.63.10, server: localhost, request: "GET /a.jpg HTTP/1.1", upstream: "http://[2606:4700:3030::681c:31a]:8080/a.jpg", host: "www.example.com"',
    ],
    [
      "host-firewall-blocks",
      '2023/11/26 12:00:01 [error] 22#22: *7 upstream timed out (110: Connection timed out) while connecting to upstream, client: 172.18.0.1, server: app.example.com, request: "GET / HTTP/1.1", upstream: "http://172.17.0.1:3000/", host: "app.example.com"',
    ],
    [
      "host-service-bound-loopback",
      '2023/11/26 12:00:01 [error] 22#22: *7 connect() failed (111: Connection refused) while connecting to upstream, client: 172.18.0.1, server: app.example.com, request: "GET / HTTP/1.1", upstream: "http://172.17.0.1:3000/", host: "app.example.com"',
    ],
    [
      "resolver-bypasses-etc-hosts",
      '2023/11/26 12:00:01 [error] 22#22: *7 host.docker.internal could not be resolved (3: Host not found), client: 172.18.0.1, server: , request: "GET / HTTP/1.1", host: "localhost"',
    ],
    [
      "resolver-wrong-server",
      `2023/11/26 12:00:01 [error] 22#22: send() failed (111: Connection refused) while resolving, resolver: 127.0.0.53:53
2023/11/26 12:00:31 [error] 22#22: *7 backend could not be resolved (110: Operation timed out), client: 172.18.0.1, server: , request: "GET /api/x HTTP/1.1", host: "localhost"`,
    ],
    [
      "proxy-loop-to-self",
      '2023/11/26 12:00:01 [error] 22#22: *1021 recv() failed (104: Connection reset by peer) while reading response header from upstream, client: 172.18.0.4, server: , request: "GET / HTTP/1.0", upstream: "http://172.18.0.4:80/", host: "localhost"',
    ],
    [
      "no-live-upstreams",
      '2023/11/26 12:00:01 [error] 22#22: *7 no live upstreams while connecting to upstream, client: 172.18.0.1, server: , request: "GET / HTTP/1.1", upstream: "http://app/", host: "localhost"',
    ],
  ])("%s", (cause, lines) => {
    expect(rootsOf(lines)).toContain(cause);
    expect(rootsOf(lines)[0]).toBe(cause);
  });
});

const refused = (at: string) =>
  `2023/11/26 ${at} [error] 22#22: *7 connect() failed (111: Connection refused) while connecting to upstream, client: 172.18.0.1, server: , request: "GET /api/x HTTP/1.1", upstream: "http://172.18.0.3:8000/api/x", host: "localhost"`;
const uvicorn = (at: string, line: string) =>
  `backend-1  | 2023-11-26T${at}.000000000Z INFO:     ${line}`;
const nginx = (at: string) => `nginx-1  | 2023-11-26T${at}.000000000Z ${refused(at)}`;

test("refusals that end when the backend says that it listens are a race at the start", () => {
  const paste = [
    nginx("12:00:01"),
    nginx("12:00:03"),
    uvicorn("12:00:05", "Application startup complete."),
    uvicorn("12:00:05", "Uvicorn running on http://0.0.0.0:8000 (Press CTRL+C to quit)"),
  ];
  expect(rootsOf(paste.join("\n"))).toEqual(["startup-race-backend-slow-boot"]);
});

test("refusals between shutting down and starting again are a restart's gap", () => {
  const paste = [
    uvicorn("11:00:00", "Uvicorn running on http://0.0.0.0:8000 (Press CTRL+C to quit)"),
    uvicorn("12:00:00", "Shutting down"),
    nginx("12:00:01"),
    nginx("12:00:03"),
    uvicorn("12:00:05", "Uvicorn running on http://0.0.0.0:8000 (Press CTRL+C to quit)"),
  ];
  expect(rootsOf(paste.join("\n"))).toEqual(["graceful-restart-gap"]);
});

test("refusals alone name none of these", () => {
  const named = rootsOf(refused("12:00:01"));
  expect(named).not.toContain("stale-upstream-ip");
  expect(named).not.toContain("host-service-bound-loopback");
  expect(named).not.toContain("startup-race-backend-slow-boot");
});

/** What `docker inspect` prints of a running container, as far as it matters here. */
function inspected(service: string, address: string) {
  return {
    Id: service.padEnd(64, "0"),
    Name: `/shop-${service}-1`,
    State: { Status: "running", Running: true, StartedAt: "2023-11-26T11:59:00Z" },
    RestartCount: 0,
    Config: { Labels: { "com.docker.compose.service": service }, Image: service },
    NetworkSettings: {
      Networks: { shop_default: { IPAddress: address, IPPrefixLen: 16, Gateway: "172.18.0.1" } },
    },
  };
}

const running = (...addresses: readonly string[]) =>
  JSON.stringify(
    addresses.map((address, index) => inspected(index === 0 ? "web" : "api", address)),
    null,
    4,
  );

test("an address that none of the inspected containers has is an old one", () => {
  const paste = `${refused("12:00:01")}\n${running("172.18.0.2", "172.18.0.5")}\n`;
  expect(rootsOf(paste)).toEqual(["stale-upstream-ip"]);
});

test("an address that a container has is not", () => {
  const paste = `${refused("12:00:01")}\n${running("172.18.0.2", "172.18.0.3")}\n`;
  expect(rootsOf(paste)).not.toContain("stale-upstream-ip");
});
