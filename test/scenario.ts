import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parse } from "yaml";
import type { Meddling } from "./live/meddle.ts";

/** What a scenario must be found to be; see the README beside the scenarios. */
export interface Expectation {
  readonly verdict: "broken" | "healthy";
  readonly causes?: readonly string[];
  readonly chain?: readonly string[];
  readonly places?: readonly {
    readonly file?: string;
    readonly line?: number;
    /** On the running system, where no file of the repository says it. */
    readonly remote?: string;
  }[];
  readonly status?: Readonly<Record<string, number>>;
  readonly "ruled-out"?: readonly string[];
  /** Needs its real host ports and container names: no other such scenario runs meanwhile. */
  readonly exclusive?: boolean;
  /** Host ports that are taken before the start. */
  readonly occupy?: readonly number[];
  /** What happens to the stack once it runs. */
  readonly meddle?: readonly Meddling[];
  /** Shell commands in the stack's folder, before the start: what another project left behind. */
  readonly before?: string;
  /** And after the end: takes away what `before` made, whether it was made or not. */
  readonly after?: string;
  readonly note: string;
}

export interface Scenario {
  /** `barcode/variants/worker-oom-killed`. */
  readonly name: string;
  readonly leaf: string;
  readonly folder: string;
  readonly expect: Expectation;
}

const root = join(import.meta.dirname, "scenarios");

/** Every scenario of every base stack, by name. */
export function scenarios(): readonly Scenario[] {
  return folders(root).flatMap((stack) =>
    ["variants", "controls"].flatMap((kind) =>
      folders(join(stack, kind)).map((folder) => ({
        name: relative(root, folder),
        leaf: folder.split("/").at(-1) ?? folder,
        folder,
        expect: parse(readFileSync(join(folder, "expect.yml"), "utf8")) as Expectation,
      })),
    ),
  );
}

/** By its whole name. Throws where there is none. */
export function scenarioNamed(name: string): Scenario {
  const found = scenarios().find((one) => one.name === name);
  if (!found) throw new Error(`there is no scenario ${name}`);
  return found;
}

function folders(parent: string): readonly string[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .map((name) => join(parent, name))
    .filter((path) => statSync(path).isDirectory())
    .sort();
}

/**
 * Lays a scenario out in a folder of its own: the base stack, the overlay over it, and a git
 * repository around both. Dispose of it to remove the folder.
 */
export function layScenario(
  scenario: Pick<Scenario, "folder">,
): { readonly dir: string } & Disposable {
  const dir = mkdtempSync(join(tmpdir(), "bad-gateway-"));
  cpSync(join(scenario.folder, "../../base"), dir, { recursive: true });
  cpSync(scenario.folder, dir, { recursive: true });
  rmSync(join(dir, "expect.yml"));
  for (const args of [
    ["init", "-q"],
    ["add", "-A"],
    ["-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-qm", "stack"],
  ]) {
    execFileSync("git", args, { cwd: dir });
  }
  return { dir, [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }) };
}
