import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type CheckRun, check } from "../../../src/verbs/check.ts";
import { realPorts } from "../../../src/verbs/ports.ts";
import { differences } from "../../judged.ts";
import { startSshServer } from "../../ports/ssh/ssh-server.ts";
import { deployedScenarios } from "../deployed-scenarios.ts";
import { recordEngine } from "../engine-recorder.ts";
import { onlyLooks } from "../only-looks.ts";
import { keep } from "../recorded-case.ts";
import { type App, Shop } from "./shop.ts";
import { type SwarmEngine, swarmEngine } from "./swarm-engine.ts";

const SYSTEM = "multivendor-swarm";
const scenarios = deployedScenarios(SYSTEM);
let engine: SwarmEngine;
let shop: Shop;
let recorder: Awaited<ReturnType<typeof recordEngine>>;

beforeAll(async () => {
  engine = await swarmEngine();
  recorder = await recordEngine(engine.host.replace("unix://", ""));
  shop = await Shop.open(engine);
}, 600_000);

afterAll(async () => {
  await recorder[Symbol.asyncDispose]();
  await shop[Symbol.asyncDispose]();
  await engine[Symbol.asyncDispose]();
});

const nothing = () => undefined;

function scenarioFolder(name: string): string {
  return scenarios.find(({ leaf }) => leaf === name)?.folder ?? name;
}

/** The same by SSH, with this configuration in place of the user's own. */
function checkOver(app: App, host: string, sshConfig: string): Promise<CheckRun> {
  vi.stubEnv("BAD_GATEWAY_SSH_CONFIG", sshConfig);
  return checkOf(app, {}, host).finally(() => void vi.unstubAllEnvs());
}

function checkOf(
  app: Pick<App, "dir" | "name">,
  options: Readonly<Record<string, string>> = {},
  host = recorder.host,
): Promise<CheckRun> {
  const env = { ...process.env, SWARM_HOST: host, APP: app.name };
  const raw = { cwd: app.dir, dir: null, config: null, out: null, options, env };
  const progress = { begin: nothing, note: nothing, end: nothing, warn: nothing };
  const { signal } = new AbortController();
  return check(raw, { signal, progress, ports: realPorts() });
}

describe("an app of a Swarm behind CapRover's nginx", () => {
  test.concurrent.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    "%s",
    { timeout: 400_000 },
    async (_, scenario) => {
      await using app = await shop.deploy(scenario.folder);
      const { report, file } = await checkOf(app);
      keep(SYSTEM, scenario.leaf, file);
      expect(differences(report, scenario.expect)).toEqual([]);
    },
  );

  test("was only looked at, all the while", () => {
    expect(recorder.calls.length).toBeGreaterThan(10);
    expect(recorder.calls.filter((call) => !onlyLooks(call))).toEqual([]);
  });

  test("is asked from the manager itself where that is reached over SSH", async () => {
    await using server = await startSshServer();
    await using app = await shop.deploy(scenarioFolder("swarm-db-password-wrong"));
    await using well = await shop.deploy(scenarioFolder("swarm-base"));
    const socket = recorder.host.replace("unix://", "");
    const over = (one: App) => checkOver(one, `ssh://vps${socket}`, server.config);
    const { report: broken } = await over(app);
    expect(broken.verdict).toBe("broken");
    expect(broken.diagnosis.root[0]).toMatchObject({ cause: "db-auth-failed" });
    const { report, audit } = await over(well);
    expect(report.verdict).toBe("healthy");
    const direct = report.checks.find(({ via }) => via === "direct");
    expect(direct).toMatchObject({ id: "health:direct", ok: true });
    expect(audit?.some((line) => /ssh ssh:\/\/vps -W [\d.]+:80$/.test(line))).toBe(true);
    expect(server.commands().filter((command) => /docker/.test(command))).toEqual(
      server.commands().filter((command) => /test -[Sw] \S+docker\S*$/.test(command)),
    );
  }, 400_000);

  test("that is not there cannot be told about: what there is is said", async () => {
    const target = `{swarm: {host: "${engine.host}", backend: no-such-app}}`;
    const { report } = await checkOf({ dir: process.cwd(), name: "no-such-app" }, { target });
    expect(report.verdict).toBe("unknown");
    expect(report.diagnosis.unanswered[0]?.why).toMatch(
      /no service no-such-app; there is captain-nginx/,
    );
  });
});
