import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { http } from "../../src/ports/http.ts";
import { shell } from "../../src/ports/shell.ts";

const FRONTEND = join(import.meta.dirname, "../scenarios/barcode/base/frontend");

/** Answers early in three ways: by its own limit, with lingering and without, and by a return. */
const CONF = `server {
  listen 80;
  client_max_body_size 1m;
  location /limit { proxy_pass http://127.0.0.1:9; }
  location /abrupt { lingering_close off; proxy_pass http://127.0.0.1:9; }
  location /return { client_max_body_size 0; return 401 "who are you?"; }
}
`;

let folder = "";
let image = "";
let container = "";
let address = "";

async function docker(...args: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await shell.run("docker", args);
  if (exitCode !== 0) throw new Error(stderr);
  return stdout.trim();
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bad-gateway-early-"));
  await writeFile(join(folder, "default.conf"), CONF);
  image = await docker("build", "--quiet", FRONTEND);
  const mount = `${folder}/default.conf:/etc/nginx/conf.d/default.conf:ro`;
  container = await docker("run", "--detach", "--volume", mount, image);
  address = await docker("inspect", "--format", "{{.NetworkSettings.IPAddress}}", container);
  await vi.waitUntil(async () => (await http.connect(address, 80, 1000)).is === "open", 10_000);
});

afterAll(async () => {
  if (container) await docker("rm", "--force", "--volumes", container);
  if (image) await shell.run("docker", ["rmi", image]);
  await rm(folder, { recursive: true });
});

test.each([
  ["/limit", 413],
  ["/abrupt", 413],
  ["/return", 401],
])("nginx answers a 3 MB and a 30 MB upload to %s with %d, every time", async (path, status) => {
  for (const bytes of [3_000_000, 30_000_000]) {
    for (let round = 0; round < 10; round++) {
      const { outcome } = await http.send({
        method: "POST",
        scheme: "http",
        address,
        port: 80,
        path,
        host: "localhost",
        headers: {},
        body: {
          bytes,
          *chunks() {
            for (let sent = 0; sent < bytes; sent += 65_536) {
              yield new Uint8Array(Math.min(65_536, bytes - sent));
            }
          },
        },
        insecure: false,
        connectTimeoutMs: 5000,
        timeoutMs: 20_000,
      });
      expect(outcome).toMatchObject({ is: "answered", status });
    }
  }
});
