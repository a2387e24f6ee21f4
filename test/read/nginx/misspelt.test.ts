import { expect, test } from "vitest";
import { configFromFiles } from "../../../src/read/nginx/config.ts";

function problemsOf(inServer: string): readonly string[] {
  const text = `events {}\nhttp {\n  server {\n    ${inServer}\n  }\n}\n`;
  const { problems } = configFromFiles(new Map([["/nginx.conf", text]]), "/nginx.conf");
  return problems.map(({ line, detail, meant }) => `${line} ${detail} ${meant}`);
}

test.each([
  ["litesn 80;", "litesn", "listen"],
  ["sever_name x;", "sever_name", "server_name"],
  ["server_names x;", "server_names", "server_name"],
  ["loaction / { }", "loaction", "location"],
  ["client_max_body_sise 10m;", "client_max_body_sise", "client_max_body_size"],
])("%s is one slip away", (line, word, meant) => {
  expect(problemsOf(line)).toEqual([`4 unknown directive "${word}" ${meant}`]);
});

test.each([
  "http3 on;",
  "quic_retry on;",
  "more_set_headers 'X: 1';",
  "brotli on;",
  "fancyindex on;",
  "upload_pass /done;",
  "aoi on;",
  "proxy_upload_buffering off;",
])("%s may be a module's, or a slip from more than one", (line) => {
  expect(problemsOf(line)).toEqual([]);
});

test("what stands where its look-alike may not is no slip", () => {
  expect(problemsOf("kepalive 16;")).toEqual([]);
});
