import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { clock } from "../../src/ports/clock.ts";
import { files } from "../../src/ports/files.ts";
import { shell } from "../../src/ports/shell.ts";
import { lint } from "../../src/verbs/lint.ts";

const folder = join(import.meta.dirname, "traps");
const traps = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());

/** Stacks that work, and look as if they did not: what public repositories really have. */
test.each(traps)("nothing is said of %s", async (name) => {
  const dir = mkdtempSync(join(tmpdir(), "bad-gateway-trap-"));
  try {
    cpSync(join(folder, name), dir, { recursive: true });
    const raw = { cwd: dir, dir, config: null, out: null, options: {}, env: {} };
    const { findings } = await lint(raw, { files, shell, clock });
    expect(
      findings.map(({ severity, cause, summary }) => `${severity} ${cause}: ${summary}`),
    ).toEqual([]);
  } finally {
    rmSync(dir, { recursive: true });
  }
});
