import { mkdtempSync, rmSync } from "node:fs";
import { createServer as createHttpServer, type RequestListener } from "node:http";
import { createServer as createHttpsServer, type ServerOptions } from "node:https";
import type { AddressInfo, Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { whyOf } from "../../src/report/words.ts";
import { type Authority, newAuthority } from "./certificates.ts";
import { checkDeployed } from "./check-deployed.ts";

let cwd: string;
let authority: Authority;
const before = getCACertificates();
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "bad-gateway-tls-"));
  authority = newAuthority();
  setDefaultCACertificates([...before, authority.cert]);
});
afterAll(() => {
  setDefaultCACertificates([...before]);
  authority[Symbol.dispose]();
  rmSync(cwd, { recursive: true });
});

/** Each asks a server twenty times, by TLS. */
vi.setConfig({ testTimeout: 30_000 });

const fine: RequestListener = (_, answer) => answer.end("fine");

/** What the one check of the page says of a server. */
async function saidOf(server: Server, scheme: "http" | "https") {
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const target = `{url: "${scheme}://localhost:${port}"}`;
    const options = { target, routes: "[{path: /page}]", timeout: "1" };
    const { report } = await checkDeployed(cwd, options);
    const [check] = report.checks;
    return { verdict: report.verdict, why: check ? whyOf(check) : "no check" };
  } finally {
    server.close();
  }
}

const https = (options: ServerOptions, answer = fine) => createHttpsServer(options, answer);
const answering = (status: number, body: string, headers: Record<string, string> = {}) =>
  createHttpServer((_, answer) => answer.writeHead(status, headers).end(body));

describe("TLS on the way", () => {
  test("that is in order does not show", async () => {
    const said = await saidOf(https(authority.sign("localhost", 2)), "https");
    expect(said).toEqual({ verdict: "healthy", why: "" });
  });

  test.each([
    ["has expired", () => https(authority.sign("localhost", -1))],
    ["for other names (DNS:shop.example.com)", () => https(authority.sign("shop.example.com", 2))],
    ["signed itself", () => https(authority.selfSigned("localhost"))],
    ["speaks plain HTTP", () => createHttpServer(fine)],
    [
      "no version of TLS that is still in use",
      () =>
        https({
          ...authority.sign("localhost", 2),
          ...{ minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "ALL@SECLEVEL=0" },
        }),
    ],
  ])("is named where it is wrong: %s", async (words, server) => {
    const said = await saidOf(server(), "https");
    expect(said.verdict).toBe("broken");
    expect(said.why).toContain(words);
  });

  test("is named where plain HTTP was asked for", async () => {
    const { why } = await saidOf(https(authority.sign("localhost", 2)), "http");
    expect(why).toMatch(/speaks TLS|closed the connection/);
  });
});

describe("who answered", () => {
  test.each([
    ["Cloudflare", 522, "error code: 522", { server: "cloudflare", "cf-ray": "8f-FRA" }],
    ["CapRover", 502, "<h1>NGINX 502 Error :/</h1>", {}],
    ["the AWS load balancer", 502, "<center><h1>502 Bad Gateway</h1>", { server: "awselb/2.0" }],
    ["Caddy", 502, "", { server: "Caddy" }],
    [
      "HAProxy",
      503,
      "<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>",
      {},
    ],
  ])("is named where the page is %s's own", async (who, status, body, headers) => {
    const said = await saidOf(answering(status, body, headers), "http");
    expect(said.verdict).toBe("broken");
    expect(said.why).toContain(`${who} made this ${status}`);
  });

  test("stays open where nothing tells, also behind a CDN that passes the answer on", async () => {
    const headers = { server: "cloudflare", "cf-ray": "8f-FRA" };
    const { why } = await saidOf(answering(500, '{"error": "db"}', headers), "http");
    expect(why).toContain("nothing tells whether nginx or the backend made it");
  });

  test("the default page of a server proves nothing", async () => {
    const { verdict, why } = await saidOf(answering(200, "<h1>Nothing here yet :/</h1>"), "http");
    expect(verdict).toBe("unknown");
    expect(why).toContain("CapRover answered with its default page");
  });
});
