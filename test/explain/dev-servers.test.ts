import { expect, test } from "vitest";
import { explain } from "./paste.ts";

const refusedAt = (port: number) =>
  `proxy-1  | 2026/11/28 12:13:01 [error] 29#29: *1 connect() failed (111: Connection refused) while connecting to upstream, client: 172.18.0.1, server: localhost, request: "GET / HTTP/1.1", upstream: "http://172.18.0.3:${port}/", host: "localhost"`;

function roots(lines: readonly string[], port: number) {
  const said = lines.map((line) => `web-1    | ${line}`);
  return explain([...said, refusedAt(port)].join("\n")).diagnosis.root.map(
    ({ cause, subject, confidence }) => `${cause} ${subject} ${confidence}`,
  );
}

/** As vite 8.3 prints it into a pipe. */
const vite = (...network: readonly string[]) => [
  "",
  "  VITE v8.3.8  ready in 415 ms",
  "",
  "  ➜  Local:   http://localhost:5199/",
  ...network.map((said) => `  ➜  Network: ${said}`),
];

test("vite that says how to be exposed is open to its own container alone", () => {
  expect(roots(vite("use --host to expose"), 5199)).toEqual(["backend-bind-loopback web likely"]);
});

test("not vite that names an address of its network, nor one that came up open since", () => {
  const open = vite("http://172.18.0.3:5199/");
  expect(roots(open, 5199)).toEqual([]);
  expect(roots([...vite("use --host to expose"), ...open], 5199)).toEqual([]);
});

test("nor vite at another port", () => {
  expect(roots(vite("use --host to expose"), 5200)).toEqual(["upstream-wrong-port web likely"]);
});

/** As webpack-dev-server 5 prints it. */
const webpack = (...addresses: readonly string[]) => [
  "<i> [webpack-dev-server] Project is running at:",
  ...addresses.map((said) => `<i> [webpack-dev-server] ${said}`),
  "<i> [webpack-dev-server] Content not from webpack is served from '/app/public' directory",
];

test("webpack-dev-server without an address of the network is open to its own container alone", () => {
  const lines = webpack("Loopback: http://localhost:5197/, http://127.0.0.1:5197/");
  expect(roots(lines, 5197)).toEqual(["backend-bind-loopback web likely"]);
});

test("not with one", () => {
  const lines = webpack(
    "Loopback: http://localhost:5197/, http://[::1]:5197/",
    "On Your Network (IPv4): http://172.18.0.3:5197/",
    "On Your Network (IPv6): http://[fd00::2]:5197/",
  );
  expect(roots(lines, 5197)).toEqual([]);
});
