import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { clock } from "../../src/ports/clock.ts";
import { files } from "../../src/ports/files.ts";
import { shell } from "../../src/ports/shell.ts";
import { lint } from "../../src/verbs/lint.ts";

const STACKS = join(import.meta.dirname, "../plan/stacks");
/** Without compose files there is nothing to hold against each other. */
const names = readdirSync(STACKS).filter((name) => !name.includes(".") && name !== "inactivity");

/** What is really wrong in them, most of it because only their shape was kept. */
const ERRORS: Readonly<Record<string, readonly string[]>> = {
  // Tutorials commit their entrypoint without its bit, and chmod it in a line that is not kept.
  "flask-on-docker": ["wrong-app-module-path", "entrypoint-permission-denied"],
  "multivendor-nginx": ["healthcheck-tool-missing", "entrypoint-permission-denied"],
  // keepalive_timeout at the level of http, in a file that the image's nginx.conf includes.
  "multivendor-traefik": ["wrong-app-module-path", "nginx-conf-syntax"],
  proficrm: ["wrong-app-module-path", "wrong-app-module-path"],
};

test.each(names)("%s has no error but those that it is known for", async (name) => {
  const cwd = mkdtempSync(join(tmpdir(), "bad-gateway-stack-"));
  try {
    cpSync(join(STACKS, name), cwd, { recursive: true });
    const { dir = null, options = {} } = JSON.parse(
      readFileSync(join(cwd, "expect.json"), "utf8"),
    ) as { readonly dir?: string; readonly options?: Readonly<Record<string, string>> };
    const raw = { cwd, dir, config: null, out: null, options, env: {} };
    const { findings } = await lint(raw, { files, shell, clock });
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ cause }) => cause).sort()).toEqual([...(ERRORS[name] ?? [])].sort());
  } finally {
    rmSync(cwd, { recursive: true });
  }
});
