import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { whyOf } from "../../src/report/words.ts";
import { type Authority, newAuthority, type Signed } from "./certificates.ts";
import { checkDeployed } from "./check-deployed.ts";

const run = promisify(execFile);
const before = getCACertificates();
let folder: string;
let authority: Authority;
let container = "";

/** Each a server of its own, by its port in the container. */
const SERVERS = {
  fine: 8441,
  expired: 8442,
  "other-name": 8443,
  "self-signed": 8444,
  "old-protocol": 8445,
  plain: 8446,
} as const;

function serverOf(name: keyof typeof SERVERS): string {
  const listen = `listen ${SERVERS[name]}${name === "plain" ? "" : " ssl"};`;
  const old = "ssl_protocols TLSv1.1; ssl_ciphers DEFAULT@SECLEVEL=0;";
  const cert = `ssl_certificate /tls/${name}.pem; ssl_certificate_key /tls/${name}.key;`;
  const tls = name === "plain" ? "" : cert + (name === "old-protocol" ? old : "");
  return `server { ${listen} ${tls} location / { return 200 "fine"; } }`;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bad-gateway-nginx-tls-"));
  authority = newAuthority();
  setDefaultCACertificates([...before, authority.cert]);
  const certificates: Record<string, Signed> = {
    fine: authority.sign("localhost", 2),
    expired: authority.sign("localhost", -1),
    "other-name": authority.sign("shop.example.com", 2),
    "self-signed": authority.selfSigned("localhost"),
    "old-protocol": authority.sign("localhost", 2),
  };
  mkdirSync(join(folder, "tls"));
  for (const [name, { cert, key }] of Object.entries(certificates)) {
    writeFileSync(join(folder, "tls", `${name}.pem`), cert);
    writeFileSync(join(folder, "tls", `${name}.key`), key);
  }
  chmodSync(folder, 0o755);
  const names = Object.keys(SERVERS) as (keyof typeof SERVERS)[];
  writeFileSync(join(folder, "tls.conf"), names.map(serverOf).join("\n"));
  const started = await run("docker", [
    ...["run", "--detach", "--rm"],
    ...Object.values(SERVERS).flatMap((port) => ["--publish", `127.0.0.1::${port}`]),
    ...["--volume", `${folder}/tls.conf:/etc/nginx/conf.d/default.conf:ro`],
    ...["--volume", `${folder}/tls:/tls:ro`, "nginx:1.26"],
  ]);
  container = started.stdout.trim();
});
afterAll(async () => {
  setDefaultCACertificates([...before]);
  if (container) await run("docker", ["rm", "--force", container]);
  authority[Symbol.dispose]();
  rmSync(folder, { recursive: true });
});

/** What the one check of the page says of one of the servers. */
async function saidOf(
  name: keyof typeof SERVERS,
  scheme: "http" | "https",
  options: Readonly<Record<string, string>> = {},
) {
  const { stdout } = await run("docker", ["port", container, `${SERVERS[name]}/tcp`]);
  const port = stdout.trim().split(":").at(-1);
  const target = `{url: "${scheme}://localhost:${port}"}`;
  const given = { target, routes: "[{path: /page}]", timeout: "10", ...options };
  const { report } = await checkDeployed(folder, given);
  const [check] = report.checks;
  const roots = report.diagnosis.root.map(({ cause }) => cause);
  return { verdict: report.verdict, roots, why: check ? whyOf(check) : "no check" };
}

describe("an nginx whose TLS visitors meet", () => {
  test("is healthy where it is in order, and where the check was told not to verify", async () => {
    const fine = { verdict: "healthy", roots: [], why: "" };
    expect(await saidOf("fine", "https")).toEqual(fine);
    expect(await saidOf("self-signed", "https", { "proxy-insecure": "true" })).toEqual(fine);
  });

  test.each([
    ["expired", "has expired"],
    ["other-name", "for other names (DNS:shop.example.com)"],
    ["self-signed", "signed itself"],
    ["old-protocol", "no version of TLS that is still in use"],
    ["plain", "speaks plain HTTP"],
  ] as const)("is broken where its certificate or protocol is wrong: %s", async (name, words) => {
    const { verdict, why } = await saidOf(name, "https");
    expect(verdict).toBe("broken");
    expect(why).toContain(words);
  });

  test("that is asked without TLS is broken, and says what it wants", async () => {
    const { verdict, why } = await saidOf("fine", "http");
    expect(verdict).toBe("broken");
    expect(why).toMatch(/HTTPS|TLS/);
  });
});
