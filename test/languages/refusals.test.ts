import { join } from "node:path";
import { expect, test } from "vitest";
import { files } from "../../src/ports/files.ts";
import { resolveCompose } from "../../src/read/compose/resolve.ts";
import { said } from "../../src/report/language.ts";
import { runCli } from "../../src/verbs/cli/run.ts";
import { loadLanguage } from "../../src/verbs/load-language.ts";
import { handClock } from "../deliver/hand-clock.ts";
import { screen } from "../deliver/screen.ts";
import { aRepository } from "../plan/a-repository.ts";
import {
  oneServiceProjects,
  ourConfig,
  PROJECTS,
  projectNames,
} from "../read/compose/a-project.ts";
import { mutated, seeded } from "../read/compose/mutate.ts";

const chinese = await loadLanguage("zh-CN");
const BROKEN = 4000;

function alone(text: string) {
  const files = [{ path: "/app/compose.yml", text }];
  return resolveCompose({ files, read: () => null, env: {} });
}

function refusals(): ReadonlySet<string> {
  const services = oneServiceProjects().map(([, text]) => text);
  const pick = seeded(7);
  const broken = Array.from({ length: BROKEN }, () =>
    mutated(services[pick(services.length)] ?? "", pick),
  );
  const projects = [
    ...projectNames().map((name) => ourConfig(join(PROJECTS, name))),
    ...[...services, ...broken].map(alone),
  ];
  return new Set(projects.flatMap(({ problems }) => problems.map(({ message }) => message)));
}

test("whatever is wrong with compose files is said in Chinese", () => {
  const all = [...refusals()];
  expect(all.length).toBeGreaterThan(200);
  const kept = all.filter((text) => !/\p{Script=Han}/u.test(said(text, "problems", chinese)));
  expect(kept).toEqual([]);
});

test("lint tells it as a Chinese finding", async () => {
  const compose = "services:\n  web:\n    image: nginx\n    ports: {a: 1}\n    restrat: always\n";
  const cwd = await aRepository({ "docker-compose.yml": compose });
  const options = { isTTY: false, columns: 400 };
  const [stdout, stderr] = [screen(options), screen(options)];
  const world = { cwd, env: {}, stdout, stderr, clock: handClock(), files };
  expect(await runCli(["lint", "--format", "github", "--lang", "zh-TW"], world)).toBe(1);
  const out = stdout.shown().join("\n");
  expect(out).toContain("services.web.ports: 應當是：列表；寫的是：對映。");
  expect(out).toContain(
    "services.web.restrat: compose 不認識這裡的鍵 restrat；是不是想寫 restart？",
  );
});
