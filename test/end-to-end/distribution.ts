import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../build/generated.ts";

/** What users download, alone in a folder: nothing of the repository's is in reach. */
export function layDistribution(): { readonly folder: string } & Disposable {
  const folder = mkdtempSync(join(tmpdir(), "bad-gateway-dist-"));
  for (const name of ["dist", "action.yml"]) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface Ended {
  readonly pid: number;
  /** null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Program {
  /** Path below `dist/`. */
  readonly file: string;
  readonly args?: readonly string[];
  readonly cwd: string;
  /** The whole environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Called once the program runs. */
  readonly meanwhile?: (child: ChildProcess & { readonly pid: number }) => Promise<void>;
}

/** Runs one program of the distribution under the Node that runs the tests. */
export async function runProgram(folder: string, program: Program): Promise<Ended> {
  const { file, args = [], cwd, env, meanwhile } = program;
  const child = spawn(process.execPath, [join(folder, "dist", file), ...args], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${file} could not be started`);
  const kept = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      kept[name] += text;
    });
  }
  const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
  try {
    await meanwhile?.(Object.assign(child, { pid }));
  } catch (error) {
    child.kill("SIGINT");
    await closed;
    throw new Error(`${kept.stdout}\n${kept.stderr}`, { cause: error });
  }
  return { pid, code: await closed, ...kept };
}

/** Waits for something that another process brings about; rejects after a minute. */
export async function until(happened: () => boolean): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!happened()) {
    if (performance.now() > deadline) throw new Error("it did not happen within a minute");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
