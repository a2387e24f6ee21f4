import { expect, test } from "vitest";
import type { AnyFact } from "../../../src/case/facts.ts";
import { failingHealthchecks } from "../../../src/causes/ask/healthchecks/healthchecks.ts";
import { fact, viewOf } from "../../diagnose/a-table.ts";
import { composed, health } from "../../diagnose/of-services.ts";

const failed = (exitCode: number, output = "") => [{ exitCode, output }];
const gated = composed("frontend", {
  dependsOn: [{ service: "backend", condition: "service_healthy" }],
});

function failing(...facts: readonly AnyFact[]) {
  return failingHealthchecks(viewOf(facts));
}

test("unhealthy counts always; still trying, only when somebody waits for it", () => {
  const log = failed(7);
  const trying = health("backend", { status: "starting", log });
  expect(failing(health("backend", { log })).map(({ isGate }) => isGate)).toEqual([false]);
  expect(failing(trying)).toEqual([]);
  expect(failing(trying, gated).map(({ isGate }) => isGate)).toEqual([true]);
  expect(failing(health("backend", { status: "healthy", log }), gated)).toEqual([]);
  expect(failing(health("backend", { log: [...log, ...failed(0)] }))).toEqual([]);
});

test.each([
  [
    ["CMD", "wget", "--spider", "http://x/"],
    -1,
    'exec: "wget": executable file not found in $PATH',
    true,
  ],
  [["CMD-SHELL", "curl -f http://x/ || exit 1"], 1, "/bin/sh: 1: curl: not found", true],
  [["CMD-SHELL", "curl -f http://x/"], 127, "", true],
  [
    ["CMD", "curl", "-f", "http://x/"],
    22,
    "curl: (22) The requested URL returned error: 404",
    false,
  ],
  [["CMD-SHELL", "curl -f http://x/ || exit 1"], 1, "page not found", false],
  [["CMD", "curl", "http://x/"], -1, "Health check exceeded timeout (2s)", false],
])("%j that ends with %i: tool missing? %s", (tool, exitCode, output, isMissing) => {
  const [found] = failing(health("backend", { test: tool, log: failed(exitCode, output) }));
  expect(found?.isToolMissing).toBe(isMissing);
});

test("the address is taken out of the command line", () => {
  const url = (...words: readonly string[]) =>
    failing(health("backend", { test: words, log: failed(1) }))[0]?.url?.href ?? null;
  expect(url("CMD", "curl", "-f", "http://localhost:8034/healthz")).toBe(
    "http://localhost:8034/healthz",
  );
  expect(url("CMD-SHELL", "wget -q -O- 'http://127.0.0.1/up?x=1'||exit 1")).toBe(
    "http://127.0.0.1/up?x=1",
  );
  expect(url("CMD", "pg_isready")).toBe(null);
});

test("its place is in the compose file, else in the image", () => {
  const inFile = { file: "docker-compose.yml", line: 29 };
  const inImage = { file: "backend/Dockerfile", line: 9 };
  const body = { instruction: "HEALTHCHECK", form: "exec", args: [], final: true } as const;
  const instruction = fact("dockerfile.instruction", "backend", body, { place: inImage });
  const sick = health("backend", { log: failed(7) });
  expect(failing(sick, instruction)[0]?.places).toEqual([inImage]);
  const written = composed("backend", { places: { "healthcheck.test": inFile } });
  expect(failing(sick, instruction, written)[0]?.places).toEqual([inFile]);
});
