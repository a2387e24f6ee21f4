import { mkdir, mkdtemp, realpath, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { gatherStatic } from "../../src/gather/static.ts";
import { loadResolved } from "../../src/plan/compose/load.ts";
import { filesWithin } from "../../src/plan/inside.ts";
import { clock } from "../../src/ports/clock.ts";
import { files } from "../../src/ports/files.ts";
import { shell } from "../../src/ports/shell.ts";
import { aRepository, CONFIG, complaints, planIn, STACK } from "./a-repository.ts";

const SECRET = "hunter2";
let outside = "";

beforeEach(async () => {
  outside = await realpath(await mkdtemp(join(tmpdir(), "bad-gateway-outside-")));
  await writeFile(join(outside, "private"), `${SECRET}: 1\n`);
  await writeFile(join(outside, "variables"), `WORD=${SECRET}\n`);
  await writeFile(join(outside, "compose"), STACK["docker-compose.yml"]);
});
afterEach(() => rm(outside, { recursive: true }));

async function linked(
  texts: Readonly<Record<string, string>>,
  links: Readonly<Record<string, string>>,
): Promise<string> {
  const root = await aRepository(texts);
  for (const [path, to] of Object.entries(links)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await symlink(to, join(root, path));
  }
  return root;
}

/** What a case would keep of the files, by path. */
async function kept(root: string): Promise<Readonly<Record<string, string>>> {
  const signal = AbortSignal.timeout(60_000);
  const config = { services: { backend: { build: { context: root } } } };
  const plan = { target: { kind: "compose" }, proxy: null, backend: null, routes: [] } as never;
  const asked = { kind: "compose.config", subject: "", how: "", at: "" } as const;
  const coverage = { is: "looked" } as const;
  const captures = await gatherStatic(
    { clock, signal, shell, files, root, named: [], config },
    { ...asked, coverage, body: config },
    plan,
  );
  return Object.fromEntries(
    captures.flatMap((one) =>
      one.kind === "repo.file" && one.body ? [[one.subject, one.body.text]] : [],
    ),
  );
}

test("a config that is a link to elsewhere is refused, and nothing of it is said", async () => {
  const root = await linked(STACK, { [CONFIG]: join(outside, "private") });
  const said = [
    ...(await complaints(planIn(root))),
    ...(await complaints(planIn(root, { config: CONFIG }))),
  ];
  expect(said).toHaveLength(2);
  for (const line of said) expect(line).toContain(`${CONFIG}: is not read: a link leads out`);
  expect(said.join()).not.toContain(SECRET);
});

test("so is one in a folder that is such a link, and a compose file", async () => {
  await writeFile(join(outside, "bad-gateway.yml"), `${SECRET}: 1\n`);
  const folder = await linked(STACK, { ".github": outside });
  expect(await complaints(planIn(folder))).toHaveLength(1);
  const compose = await linked({}, { "compose.yaml": join(outside, "compose") });
  expect((await complaints(planIn(compose))).join()).toContain("compose.yaml: is not read: a link");
});

test("what else links lead to is not read, and the plan says so", async () => {
  const root = await linked(STACK, { ".env": join(outside, "variables") });
  const { warnings, secrets } = await planIn(root);
  expect(warnings.map(({ file, message }) => `${file} ${message}`)).toEqual([
    expect.stringMatching(/^\.env is not read: a link leads out of the repository/),
  ]);
  expect(secrets).not.toContain(SECRET);
});

test("nor is what compose files name, where they are resolved for a report", async () => {
  const compose = "services: {a: {image: x, env_file: [./vars, ../lies-there]}}\n";
  const root = await linked({ "compose.yaml": compose }, { vars: join(outside, "variables") });
  const input = { env: {}, envFiles: [], profiles: [], services: [], project: null };
  const paths = [join(root, "compose.yaml")];
  const resolved = await loadResolved(filesWithin(files, root), { ...input, paths });
  expect(JSON.stringify(resolved)).not.toContain(SECRET);
});

test("the evidence holds no file from elsewhere, and none that git keeps for itself", async () => {
  const root = await linked(
    { "nginx.conf": "events {}\n", ".git/config": `token = ${SECRET}\n` },
    {
      "extra.conf": join(outside, "private"),
      "routes.ts": join(outside, "private"),
      "notes.sh": ".git/config",
      "more/../conf.d": outside,
    },
  );
  await writeFile(join(outside, "a.conf"), SECRET);
  expect(await kept(root)).toEqual({ "nginx.conf": "events {}\n" });
});

test("of a .env file under another name only the names are kept", async () => {
  const root = await linked(
    { ".env": `WORD=${SECRET}\n` },
    { "extra.conf": ".env", "routes.ts": ".env" },
  );
  const texts = await kept(root);
  expect(texts).toMatchObject({ "extra.conf": "WORD=\n" });
  expect(JSON.stringify(texts)).not.toContain(SECRET);
});

test("links within the repository are followed, also where it lies behind a link itself", async () => {
  const root = await linked(
    { ...STACK, "ours/config.yml": "timeout: 7\n", "ours/x.txt": "events {}\n" },
    { [CONFIG]: "../ours/config.yml", "extra.conf": "ours/x.txt" },
  );
  await rename(root, join(outside, "real"));
  await symlink(join(outside, "real"), root);
  for (const raw of [{}, { config: CONFIG }, { config: join(root, CONFIG) }]) {
    const plan = await planIn(root, raw);
    expect(plan).toMatchObject({ timeoutSeconds: 7, warnings: [], root: join(outside, "real") });
  }
  expect(await kept(root)).toMatchObject({ "extra.conf": "events {}\n" });
});
