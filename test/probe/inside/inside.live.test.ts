import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connectDocker } from "../../../src/ports/docker/engine.ts";
import type { Docker } from "../../../src/ports/docker.ts";
import { shell } from "../../../src/ports/shell.ts";
import { type Inside, insideOf } from "../../../src/probe/inside/inside.ts";
import { body } from "../../ports/requests.ts";
import { BARE } from "../../stack/bare-image.ts";

const IMAGE = "debian:bookworm-slim";
const LABEL = `bad-gateway.test=inside-${process.pid}`;

/** Says how long the body was. */
const SERVER = `use IO::Socket::INET;
my $s = IO::Socket::INET->new(LocalPort => 8000, Listen => 20) or die $!;
while (my $c = $s->accept) { my ($n, $b) = (0, "");
  while (my $l = <$c>) { $n = $1 if $l =~ /content-length: (\\d+)/i; last if $l eq "\\r\\n" }
  read $c, $b, $n; print $c "HTTP/1.0 200 OK\\r\\n\\r\\n", length $b; close $c }`;

let folder = "";
let bare = "";
let docker: Docker;
let server = { id: "", address: "" };

async function cli(...args: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await shell.run("docker", args);
  if (exitCode !== 0) throw new Error(stderr);
  return stdout.trim();
}

const start = (...args: string[]) => cli("run", "--detach", "--label", LABEL, ...args);

beforeAll(async () => {
  docker = await connectDocker(shell);
  folder = await mkdtemp(join(tmpdir(), "bad-gateway-inside-"));
  await writeFile(join(folder, "Dockerfile"), BARE);
  bare = await cli("build", "--quiet", folder);
  const id = await start(IMAGE, "perl", "-e", SERVER);
  const format = "{{.NetworkSettings.IPAddress}}";
  server = { id, address: await cli("inspect", "--format", format, id) };
});

afterAll(async () => {
  for (const { id } of await docker.containers([LABEL])) await docker.remove("container", id);
  await shell.run("docker", ["rmi", bare]);
  await rm(folder, { recursive: true });
});

/** Ways in, where the stack has one more container of this image. */
function waysIn(image: string): Inside {
  const containers = () => Promise.resolve([{ id: server.id, image }]);
  const [name = "", value = ""] = LABEL.split("=");
  const { signal } = new AbortController();
  return insideOf({ docker, containers, labels: { [name]: value }, signal });
}

async function upload(inside: Inside, container: string) {
  const http = await inside(container);
  return http?.send({
    method: "POST",
    scheme: "http",
    address: server.address,
    port: 8000,
    path: "/",
    host: "localhost",
    headers: {},
    body: body(3_000_000),
    insecure: false,
    connectTimeoutMs: 5000,
    timeoutMs: 20_000,
  });
}

test("a container with a tool is entered as it is", async () => {
  const container = await start(IMAGE, "sleep", "300");
  const reply = await upload(waysIn(IMAGE), container);
  expect(reply?.outcome).toMatchObject({ is: "answered", body: "3000000" });
});

test("one that has nothing gets a companion, and another one in its next life", async () => {
  const companions = async () => (await docker.containers([LABEL])).length;
  const container = await start("--restart", "always", bare);
  const before = await companions();
  const inside = waysIn(IMAGE);
  expect((await upload(inside, container))?.text).toBe("3000000");
  expect((await upload(inside, container))?.text).toBe("3000000");
  expect(await companions()).toBe(before + 1);
  await cli("restart", "--time", "0", container);
  expect((await upload(inside, container))?.text).toBe("3000000");
  expect(await companions()).toBe(before + 2);
});

test("where no image has a tool, and where nothing runs, there is no way in", async () => {
  const container = await start(bare);
  expect(await waysIn(bare)(container)).toBeNull();
  await cli("kill", container);
  expect(await waysIn(IMAGE)(container)).toBeNull();
});
