import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { files } from "../../src/ports/files.ts";
import { runCli } from "../../src/verbs/cli/run.ts";
import { changed, STACK, type Texts } from "../causes/a-stack.ts";
import { handClock } from "../deliver/hand-clock.ts";
import { screen } from "../deliver/screen.ts";

async function run(changes: Texts, ...argv: readonly string[]) {
  const cwd = mkdtempSync(join(tmpdir(), "bad-gateway-lint-"));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  const texts: Texts = { ...STACK, ...changes };
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  const [stdout, stderr] = [screen({ isTTY: false }), screen({ isTTY: false })];
  const world = { cwd, env: {}, stdout, stderr, clock: handClock(), files };
  const code = await runCli(["lint", ...argv], world);
  return { code, out: stdout.shown().join("\n"), err: stderr.shown().join("\n") };
}

const WRONG = changed("nginx.conf", ":8000", ":9000");

test("0 where nothing is wrong, 1 on an error", async () => {
  expect(await run({})).toMatchObject({ code: 0, err: "" });
  expect(await run(WRONG)).toMatchObject({ code: 1, err: "" });
});

test("the configuration that `nginx -c` names is looked into", async () => {
  const moved: Texts = {
    "docker-compose.yml": `services:
  web:
    image: nginx:1.27
    command: ["nginx", "-c", "/conf/nginx.conf", "-g", "daemon off;"]
    ports: ["80:80"]
    volumes: ["./conf:/conf:ro"]
  api:
    image: api
`,
    "nginx.conf": "",
    "conf/nginx.conf":
      "events {}\nhttp { server { listen 80; location / { proxy_pass http://apl:8000; } } }\n",
  };
  const { code, out } = await run(moved);
  expect(code).toBe(1);
  expect(out).toContain("conf/nginx.conf:2");
});

test("a warning alone does not fail", async () => {
  const { code, out } = await run(
    changed("docker-compose.yml", "    depends_on:\n      - backend\n", ""),
  );
  expect(code).toBe(0);
  expect(out).toContain("warning: nginx in `nginx` looks for `backend` once");
});

test("the data alone on standard output", async () => {
  const { out } = await run(WRONG, "--json");
  expect(JSON.parse(out)).toEqual({
    findings: [expect.objectContaining({ cause: "upstream-wrong-port", severity: "error" })],
  });
});

test("the limits alone, as a table and as data", async () => {
  expect((await run({}, "--limits")).out).toContain("client_max_body_size  1 MB  default");
  const { limits } = JSON.parse((await run({}, "--limits", "--json")).out);
  expect(limits).toContainEqual(expect.objectContaining({ name: "proxy_read_timeout", value: 60 }));
});

test("a comment silences what it names", async () => {
  const conf = WRONG["nginx.conf"]?.replace(
    "        proxy_pass",
    "        # bad-gateway-ignore upstream-wrong-port: a sidecar listens there\n        proxy_pass",
  );
  const { code, out } = await run({ "nginx.conf": conf ?? "" });
  expect({ code, last: out.trimEnd().split("\n").at(-1) }).toEqual({
    ...{ code: 0, last: "nothing found; 1 silenced by a comment" },
  });
});

test("2 for arguments and a configuration of ours that are wrong", async () => {
  expect(await run({}, "--format", "xml")).toMatchObject({ code: 2 });
  expect(await run({}, "nowhere")).toMatchObject({ code: 2 });
  expect(await run({ ".github/bad-gateway.yml": "proxi: {}\n" })).toMatchObject({ code: 2 });
});

test("what compose would refuse is a finding, not a mistake of the call", async () => {
  const { code, out } = await run(changed("docker-compose.yml", "  nginx:\n", "  nginx\n"));
  expect(code).toBe(1);
  expect(out).toMatch(/^docker-compose\.yml:\d+: error: docker compose refuses these files/);
});
