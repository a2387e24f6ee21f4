import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../../build/generated.ts";

/**
 * Lints each text as if it stood beside the file named first (a path relative to the repository's
 * root), under this repository's rules. Returns the names of the rules it breaks, in the same order.
 */
export function lintAs(sources: readonly (readonly [beside: string, text: string])[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), "bad-gateway-lint-"));
  try {
    cpSync(join(root, "biome.json"), join(folder, "biome.json"));
    cpSync(join(root, "build/lint"), join(folder, "build/lint"), { recursive: true });
    const paths = sources.map(([beside], n) => join(dirname(beside), `source-${n}.ts`));
    for (const [n, path] of paths.entries()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), sources[n]?.[1] ?? "");
    }
    const complaints = biome(folder);
    return paths.map((path) => complaints.flatMap(({ file, rule }) => (file === path ? rule : [])));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function biome(folder: string): { file: string; rule: string }[] {
  const { stdout, stderr } = spawnSync(
    join(root, "node_modules/.bin/biome"),
    ["lint", "--vcs-enabled=false", "--reporter=github", "--max-diagnostics=none", "."],
    { cwd: folder, encoding: "utf8" },
  );
  const complaints = [...stdout.matchAll(/::error title=([\w/]+),file=([^,]+)/g)];
  if (stderr.includes("configuration")) throw new Error(stderr);
  return complaints.map(([, rule = "", file = ""]) => ({
    file: file.startsWith(folder) ? file.slice(folder.length + 1) : file,
    rule,
  }));
}
