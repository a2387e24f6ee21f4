import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { clock } from "../../src/ports/clock.ts";
import { files } from "../../src/ports/files.ts";
import { shell } from "../../src/ports/shell.ts";
import { lint } from "../../src/verbs/lint.ts";
import { layScenario, scenarios } from "../scenario.ts";

/** Faults that stand in the files; all others need the application to run. */
const STATIC: ReadonlySet<string> = new Set([
  "backend-bind-loopback",
  "backend-bind-loopback-flask-run",
  "backend-bind-loopback-gunicorn",
  "backend-bind-loopback-gunicorn-default",
  "backend-not-running",
  "bind-mount-directory-as-conf",
  "bind-mount-source-missing",
  "build-context-missing",
  "build-input-missing",
  "command-not-found",
  "command-not-found-in-shell",
  "config-not-loaded",
  "config-not-loaded-template",
  "crlf-entrypoint",
  "duplicate-host-header",
  "entrypoint-permission-denied",
  "exec-form-env-not-expanded",
  "exec-form-env-not-expanded-trixie",
  "foreground-missing",
  "foreground-missing-command-cut",
  "envsubst-clobbers-nginx-vars",
  "healthcheck-tool-missing",
  "host-port-of-two",
  "healthcheck-wrong-target",
  "https-to-plain-http",
  "location-not-matched-static-fallback",
  "location-proxied-at-inner-port",
  "location-uri-double-slash",
  "location-uri-stripped-prefix",
  "networks-not-shared",
  "nginx-client-max-body-size",
  "network-mode-host-mixed",
  "nginx-conf-syntax",
  "nginx-listen-vs-compose-port",
  "nginx-conf-syntax-swallowed-line",
  "nginx-directive-misspelt",
  "outer-proxy-body-limit",
  "production-profile-port-clash",
  "proxy-pass-localhost-by-name",
  "proxy-pass-localhost-in-container",
  "proxy-pass-localhost-php",
  "no-live-upstreams-all-down",
  "published-on-internal-network",
  "published-port-used-inside-network",
  "resolver-missing-for-variable",
  "startup-command-failed",
  "template-env-default-syntax",
  "templates-folder-misspelt",
  "template-env-unset",
  "upstream-host-not-found-service-down",
  "upstream-host-not-found-start-race",
  "upstream-name-typo-or-container-name",
  "upstream-wrong-port",
  "upstream-wrong-port-behind-decoy",
  "wrong-app-module-path",
]);

async function findingsIn(dir: string) {
  const raw = { cwd: dir, dir, config: null, out: null, options: {}, env: {} };
  return (await lint(raw, { files, shell, clock })).findings;
}

const spot = ({ file, line }: { readonly file?: string | null; readonly line?: number | null }) =>
  `${file}:${line}`;

test("every static fault is one of the scenarios", () => {
  const names = scenarios().map(({ leaf }) => leaf);
  expect([...STATIC].filter((name) => !names.includes(name))).toEqual([]);
});

test.each(scenarios().filter(({ leaf }) => STATIC.has(leaf)))(
  "$leaf is found",
  async (scenario) => {
    using stack = layScenario(scenario);
    const { causes = [], places = [] } = scenario.expect;
    const errors = (await findingsIn(stack.dir)).filter(({ severity }) => severity === "error");
    const found = errors.filter(({ cause }) => causes.includes(cause));
    expect(errors.map(({ cause }) => cause)).toEqual(found.map(({ cause }) => cause));
    expect(found).not.toEqual([]);
    const accepted = places.map(spot);
    expect(accepted).toContain(found[0] && spot(found[0].places[0]));
  },
);

const others = scenarios().filter(({ leaf }) => !STATIC.has(leaf));

test.each(others)("$name has no error to be found in its files", async (scenario) => {
  using stack = layScenario(scenario);
  const found = await findingsIn(stack.dir);
  const errors = found.filter(({ severity }) => severity === "error");
  expect(errors.map(({ summary }) => summary)).toEqual([]);
});

test.each(scenarios().filter(({ leaf }) => STATIC.has(leaf)))(
  "what mends $leaf applies, and mends it",
  async (scenario) => {
    using stack = layScenario(scenario);
    const before = await findingsIn(stack.dir);
    for (const { cause, places, fix } of before) {
      if (fix.patch === null) continue;
      execFileSync("git", ["apply", "-"], { cwd: stack.dir, input: fix.patch });
      const after = await findingsIn(stack.dir);
      const same = after.filter(
        (one) => one.cause === cause && spot(one.places[0]) === spot(places[0]),
      );
      expect(same.map(({ summary }) => summary)).toEqual([]);
      expect(after.filter(({ severity }) => severity === "error").length).toBeLessThanOrEqual(
        before.filter(({ severity }) => severity === "error").length,
      );
      execFileSync("git", ["checkout", "-q", "."], { cwd: stack.dir });
    }
  },
);
