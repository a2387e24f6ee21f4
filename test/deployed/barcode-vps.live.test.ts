import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { CheckRun } from "../../src/verbs/check.ts";
import { type SshServer, startSshServer } from "../ports/ssh/ssh-server.ts";
import { scenarioNamed } from "../scenario.ts";
import { checkDeployed } from "./check-deployed.ts";
import { type Deployment, deploy } from "./deployment.ts";
import { recordEngine } from "./engine-recorder.ts";
import { onlyLooks } from "./only-looks.ts";

/** A server that is reached by SSH: an sshd of ours in front of this machine's engine. */
let server: SshServer;
beforeAll(async () => {
  server = await startSshServer();
});
/** With the build of the images. */
vi.setConfig({ testTimeout: 600_000 });
afterAll(() => server[Symbol.asyncDispose]());

const PORTS = { frontend: 80, backend: 8034 };

/** The backend has half a processor, which is little for its start on a busy machine. */
const SETTLING = "120";

function checkOver(
  { dir, project }: Deployment,
  { socket = "/var/run/docker.sock", timeout = SETTLING } = {},
): Promise<CheckRun> {
  const target = `{docker: {host: "ssh://vps${socket}", project: ${project}}}`;
  return checkDeployed(dir, { target, timeout }, server.config);
}

describe("the barcode stack on a server that is reached by SSH", () => {
  test("is healthy, was asked from the server itself, and was only looked at", async () => {
    await using engine = await recordEngine();
    await using barcode = await deploy("barcode/controls/base", PORTS);
    const { report, audit } = await checkOver(barcode, {
      socket: engine.host.replace("unix://", ""),
    });
    expect(report.verdict).toBe("healthy");
    const asked = report.checks.map(({ id, ok }) => `${id} ${ok}`);
    expect(asked).toEqual(
      expect.arrayContaining(["health:direct true", "health:proxied true", "upload:proxied true"]),
    );
    expect(engine.calls.filter((call) => !onlyLooks(call))).toEqual([]);
    expect(engine.calls.length).toBeGreaterThan(5);
    const commands = server.commands().map((command) => command.replace(/^env \S+ "?\S+ /, ""));
    const allowed =
      /^(?:echo bad-gateway-ready && exec cat|cat \/proc\/net\/route|test -[Sw] \S+)$/;
    expect(commands.filter((command) => !allowed.test(command))).toEqual([]);
    expect(audit?.some((line) => line.includes("ssh ssh://vps cat /proc/net/route"))).toBe(true);
  });

  test.each(["worker-oom-killed", "upload-dir-not-writable"])(
    "with %s is broken, by that cause and at that place",
    async (leaf) => {
      const name = `barcode/variants/${leaf}`;
      const { causes = [], places = [] } = scenarioNamed(name).expect;
      await using barcode = await deploy(name, PORTS);
      const { report } = await checkOver(barcode);
      const { root } = report.diagnosis;
      expect(report.verdict).toBe("broken");
      expect(root.map(({ cause }) => cause)).toEqual(causes);
      const found = root.flatMap(({ places }) => places);
      for (const place of places.filter(({ file = "" }) => !file.endsWith("Dockerfile")))
        expect(found).toContainEqual(expect.objectContaining(place));
      expect(root[0]?.chain.join(" ")).toMatch(/upload/);
    },
  );

  test("whose backend was stopped is broken, with the line of the service", async () => {
    await using barcode = await deploy("barcode/controls/base", PORTS);
    await barcode.compose("stop", "--timeout", "1", "backend");
    const { report } = await checkOver(barcode, { timeout: "5" });
    const [root] = report.diagnosis.root;
    expect(report.verdict).toBe("broken");
    expect(root).toMatchObject({ cause: "backend-not-running", subject: "backend" });
    expect(root?.places[0]).toMatchObject({ file: "docker-compose.yml", line: 2 });
  });
});

describe("what cannot be told says why", () => {
  const unanswered = async (deployment: Pick<Deployment, "dir" | "project">, socket?: string) => {
    const { report } = await checkOver(deployment as Deployment, socket ? { socket } : {});
    expect(report.verdict).toBe("unknown");
    return JSON.stringify(report.diagnosis.unanswered);
  };

  test("a project that is not there, a socket that is not there", async () => {
    const here = { dir: import.meta.dirname, project: "nobody-runs-this" };
    expect(await unanswered(here)).toContain(
      "no container of the compose project nobody-runs-this",
    );
    expect(await unanswered(here, "/nowhere/docker.sock")).toContain("has no Docker socket");
  });
});
