import { join } from "node:path";
import { expect, test } from "vitest";
import type { Docker } from "../../../src/ports/docker.ts";
import { OWNER } from "../../../src/stack/labels.ts";
import { check } from "../../../src/verbs/check.ts";
import { realPorts } from "../../../src/verbs/ports.ts";
import { smallStack } from "../../stack/small-stack.ts";

const FRONTEND = join(import.meta.dirname, "../../scenarios/barcode/base/frontend");

const compose = (nginxNetwork: string) => `
services:
  nginx:
    build: ${FRONTEND}
    volumes: ["./nginx.conf:/etc/nginx/conf.d/default.conf:ro"]
    networks: [${nginxNetwork}]
  backend:
    image: debian:bookworm-slim
    command: [perl, /app.pl]
    volumes: ["./app.pl:/app.pl:ro"]
    networks: [near]
networks:
  near:
  far:
`;

/** The name is looked up at each request, so that nginx starts without it. */
const NGINX = `server {
  listen 80;
  client_max_body_size 10m;
  resolver 127.0.0.11;
  set $backend backend:8000;
  location / { proxy_pass http://$backend; }
}
`;

/** Reads whole requests, and says how long their bodies were. */
const APP = `use IO::Socket::INET;
my $server = IO::Socket::INET->new(LocalPort => 8000, Listen => 20, ReuseAddr => 1) or die $!;
while (my $client = $server->accept) {
  my $head = "";
  while (my $line = <$client>) { $head .= $line; last if $line eq "\\r\\n" }
  my ($length) = $head =~ /content-length: (\\d+)/i;
  my $body = "";
  read $client, $body, $length if $length;
  my $status = $head =~ m{^GET /healthz} ? 200 : $head =~ m{^POST /api/upload} ? 201 : 404;
  my $text = length($body) . " bytes";
  print $client "HTTP/1.1 $status X\\r\\nContent-Length: ", length $text, "\\r\\nConnection: close\\r\\n\\r\\n$text";
  close $client;
}
`;

const CONFIG = `proxy: {service: nginx, port: 80}
backend: {service: backend, port: 8000}
health: {direct: /healthz, proxied: /healthz}
upload: {path: /api/upload, size: 3MB, expect: [201]}
`;

/** Checks a stack on an engine whose container addresses mean nothing to this machine. */
async function checkFromOutside(nginxNetwork: string) {
  using small = smallStack(compose(nginxNetwork), {
    "nginx.conf": NGINX,
    "app.pl": APP,
    ".github/bad-gateway.yml": CONFIG,
  });
  const ports = realPorts();
  const { docker, compose: composing } = await ports.engine();
  const far: Docker = { ...docker, local: false };
  const engine = () => Promise.resolve({ docker: far, compose: composing });
  const input = { cwd: small.dir, dir: null, config: null, out: null, options: {} };
  const nothing = (): undefined => undefined;
  const { report } = await check(
    { ...input, env: process.env },
    {
      signal: new AbortController().signal,
      progress: { begin: nothing, note: nothing, end: nothing, warn: nothing },
      ports: { ...ports, engine },
    },
  );
  const ours = `"pid":${process.pid},`;
  const all = await docker.containers([OWNER]);
  const left = all.filter(({ labels }) => labels[OWNER]?.includes(ours));
  const outcomes = report.checks.map(({ id, outcome }) => [
    id,
    outcome.is === "answered" ? `${outcome.status} ${outcome.body}` : outcome.is,
  ]);
  return { report, left, outcomes: Object.fromEntries(outcomes) };
}

test("health and upload pass both ways from inside", async () => {
  const { report, left, outcomes } = await checkFromOutside("near");
  expect(outcomes).toMatchObject({
    "health:direct": "200 0 bytes",
    "health:proxied": "200 0 bytes",
    "upload:direct": expect.stringMatching(/^201 31\d{5} bytes$/),
    "upload:proxied": expect.stringMatching(/^201 31\d{5} bytes$/),
  });
  expect(report.verdict).toBe("healthy");
  expect(left).toEqual([]);
});

test("a backend that nginx cannot reach is asked from its own place, and from nginx's", async () => {
  const { report, outcomes } = await checkFromOutside("far");
  expect(outcomes).toMatchObject({
    "health:direct": "200 0 bytes",
    "health:proxied": expect.stringMatching(/^502/),
    "health:inside": "unresolved",
  });
  expect(report.diagnosis.root[0]?.cause).toBe("networks-not-shared");
});
