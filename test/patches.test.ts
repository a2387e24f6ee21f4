import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { CaseFile } from "../src/case/captures.ts";
import { reportOf } from "../src/verbs/judge-case.ts";
import { caseFile } from "./run-scenario.ts";
import { layScenario, scenarios } from "./scenario.ts";

/** What the stack's own repository says after the mend, as far as it is mechanical. */
const mended = scenarios().flatMap((scenario) => {
  if (!existsSync(caseFile(scenario))) return [];
  const { report } = reportOf(JSON.parse(readFileSync(caseFile(scenario), "utf8")) as CaseFile);
  return report.diagnosis.root.flatMap(({ cause, places, fix }) =>
    fix.patch === null ? [] : [{ name: scenario.leaf, scenario, cause, places, patch: fix.patch }],
  );
});

test.each(mended)("git applies the patch of $name to the stack", ({ scenario, patch }) => {
  using stack = layScenario(scenario);
  execFileSync("git", ["apply", "-"], { cwd: stack.dir, input: patch });
  const changed = execFileSync("git", ["diff", "--unified=0"], {
    cwd: stack.dir,
    encoding: "utf8",
  });
  const added = (diff: string) => diff.match(/^\+(?!\+).*$/gm);
  expect(added(changed)).toEqual(added(patch));
});

test.each([
  ["upstream-wrong-port", "proxy_pass http://backend:8034;"],
  ["published-port-used-inside-network", "proxy_pass http://backend:8034;"],
  ["proxy-pass-localhost-in-container", "proxy_pass http://backend:8034;"],
  ["upstream-name-typo-or-container-name", "proxy_pass http://backend:8034;"],
  ["https-to-plain-http", "proxy_pass http://backend:8034;"],
  ["backend-bind-loopback", "--host 0.0.0.0"],
  ["nginx-client-max-body-size", "client_max_body_size 4m;"],
  ["resolver-missing-for-variable", "resolver 127.0.0.11 valid=10s ipv6=off;"],
  ["response-header-too-big", "proxy_buffer_size 16k;"],
  ["healthcheck-wrong-target", "http://localhost:8034/healthz"],
])("%s is mended by a line with %s", (name, words) => {
  const patch = mended.find((one) => one.name === name)?.patch ?? "";
  expect(patch.match(/^\+(?!\+).*$/gm)?.join("\n")).toContain(words);
});
