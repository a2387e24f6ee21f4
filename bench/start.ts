import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../build/generated.ts";
import type { Options } from "./options.ts";
import { spreadOf } from "./spread.ts";
import type { Row } from "./table.ts";

const PAIRS = 20;

/** The action's main step up to its first line, over a Node that prints one line. */
export async function compareStart({ dist }: Options): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "bad-gateway-bench-"));
  try {
    const bare = join(folder, "bare.mjs");
    writeFileSync(bare, 'process.stdout.write("a line\\n");\n');
    const checkout = mkdtempSync(join(folder, "checkout-")); // Nothing to check: it ends by itself.
    const env = { ...inputs(), ...jobOf(folder, checkout), PATH: process.env["PATH"] ?? "" };
    const more: number[] = [];
    const plain: number[] = [];
    for (let pair = 0; pair < PAIRS; pair++) {
      const alone = await toFirstLine(bare, checkout, env);
      more.push((await toFirstLine(join(dist, "main.mjs"), checkout, env)) - alone);
      plain.push(alone);
    }
    return [
      {
        what: "cold start: dist/main.mjs to its first line, over bare node",
        values: more,
        unit: "ms",
        target: 60,
        beside: `bare node takes ${Math.round(spreadOf(plain)?.median ?? 0)} ms`,
      },
      { what: "size of dist", values: [sizeOf(dist)], unit: "MB", target: 6, beside: "" },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from the start of the process to its first output; waits for its end. */
async function toFirstLine(
  program: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const { promise: end, resolve, reject } = Promise.withResolvers<void>();
  const began = performance.now();
  let first: number | null = null;
  const child = spawn(process.execPath, [program], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.on("data", () => {
    first ??= performance.now() - began;
  });
  child.on("error", reject).on("close", () => resolve());
  await end;
  if (first === null) throw new Error(`${program} printed nothing`);
  return first;
}

/** Every input as the runner sets it: its default, else "". */
function inputs(): Readonly<Record<string, string>> {
  const action = parse(readFileSync(join(root, "action.yml"), "utf8")) as {
    readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  };
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, spec]) => [
      `INPUT_${name.toUpperCase()}`,
      spec.default ?? "",
    ]),
  );
}

function jobOf(folder: string, checkout: string): Readonly<Record<string, string>> {
  const commandFiles = ["OUTPUT", "STATE", "STEP_SUMMARY", "ENV", "PATH"].map((name) => {
    const path = join(folder, name);
    writeFileSync(path, "");
    return [`GITHUB_${name}`, path] as const;
  });
  return {
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: checkout,
    RUNNER_TEMP: folder,
    ...Object.fromEntries(commandFiles),
  };
}

/** Megabytes of all files. */
function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}
