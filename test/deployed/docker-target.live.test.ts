import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CheckRun } from "../../src/verbs/check.ts";
import { checkDeployed } from "./check-deployed.ts";
import { type Deployment, deploy } from "./deployment.ts";
import { recordEngine } from "./engine-recorder.ts";
import { onlyLooks } from "./only-looks.ts";

let parcels: Deployment;
beforeAll(async () => {
  parcels = await deploy("flask/controls/flask-base", { nginx: 80, web: 8000 });
});
afterAll(() => parcels[Symbol.asyncDispose]());

const UPLOAD = { "upload-path": "/api/manifests", timeout: "15" };
const checkOf = (target: string): Promise<CheckRun> =>
  checkDeployed(parcels.dir, { ...UPLOAD, target });

describe("a compose project that somebody else runs", () => {
  test("is healthy, and was only looked at", async () => {
    await using engine = await recordEngine();
    const before = await parcels.compose("ps", "--all", "--format", "json");
    const run = await checkOf(`{docker: {host: "${engine.host}", project: ${parcels.project}}}`);
    expect(run.report.verdict).toBe("healthy");
    expect(run.report.target.kind).toBe("docker");
    expect(engine.calls.filter((call) => !onlyLooks(call))).toEqual([]);
    expect(engine.calls.length).toBeGreaterThan(5);
    expect(run.audit?.some((line) => line.includes("nginx -T"))).toBe(true);
    const ids = (text: string) => text.match(/"ID":"\w+"/g)?.sort();
    expect(ids(await parcels.compose("ps", "--all", "--format", "json"))).toEqual(ids(before));
  });

  test("gets the upload once, through nginx", async () => {
    const { report } = await checkOf(`{docker: {project: ${parcels.project}}}`);
    const uploads = report.checks.filter(({ route }) => route === "upload");
    expect(uploads.map(({ via, ok }) => ({ via, ok }))).toEqual([{ via: "proxied", ok: true }]);
  });

  test("is diagnosed by the names of its containers", async () => {
    const names = ["nginx", "web"].map((service) => `${parcels.project}-${service}-1`);
    const [proxy, backend] = names;
    const { report } = await checkOf(`{docker: {proxy: ${proxy}, backend: ${backend}}}`);
    expect(report.verdict).toBe("healthy");
    expect(report.target).toMatchObject({ proxy, backend });
  });

  test("whose backend was stopped is broken, with the line of the service", async () => {
    await parcels.compose("stop", "--timeout", "1", "web");
    try {
      const { report } = await checkOf(`{docker: {project: ${parcels.project}}}`);
      const [root] = report.diagnosis.root;
      expect(report.verdict).toBe("broken");
      expect(root).toMatchObject({ cause: "backend-not-running", subject: "web" });
      expect(root?.places[0]).toMatchObject({ file: "docker-compose.yml", line: 2 });
    } finally {
      await parcels.compose("start", "web");
    }
  });

  test("that is not there cannot be told about", async () => {
    const { report } = await checkOf("{docker: {project: nobody-runs-this}}");
    expect(report.verdict).toBe("unknown");
    expect(JSON.stringify(report.diagnosis.unanswered)).toContain("nobody-runs-this");
  });
});
