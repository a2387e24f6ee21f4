import { resolve } from "node:path";
import type { Command } from "commander";
import type { CaseFile } from "../../case/captures.ts";
import { UsageError } from "../../plan/usage-error.ts";
import { explainExitCode } from "../../report/exit-code.ts";
import { keep, OWN_FOLDER, refuseLinkedFolder } from "../keep.ts";
import { print } from "./print.ts";
import { type SharedOptions, withSharedOptions } from "./shared-options.ts";
import type { CliWorld } from "./world.ts";

export function addExplain(
  program: Command,
  world: CliWorld,
  finish: (exitCode: number) => void,
): void {
  const command = program
    .command("explain")
    .description("diagnose a saved case.json again")
    .argument("<file>", "case.json of an earlier run");
  withSharedOptions(command).action(async (path: string, options: SharedOptions) => {
    const { files, cwd } = world;
    const file = caseIn(path, await files.readText(resolve(cwd, path)));
    const { reportOf } = await import("../judge-case.ts");
    const { report, logs } = reportOf(file);
    if (options.out === undefined) await refuseLinkedFolder(files, cwd, null);
    const out = resolve(cwd, options.out ?? OWN_FOLDER);
    await keep(files, { report, file, logs, out });
    print(report, out, options, world);
    finish(explainExitCode(report));
  });
}

/** Throws a usage error for anything but a case of ours. */
function caseIn(path: string, text: string | null): CaseFile {
  const refuse = (message: string) =>
    new UsageError([{ file: path, line: null, key: "", message }]);
  if (text === null) throw refuse("there is no such file, or it may not be read");
  const value = parsed(text);
  if (value?.tool?.name !== "bad-gateway" || !Array.isArray(value.captures)) {
    throw refuse("is not a case; give the case.json that a run wrote");
  }
  if (value.schema !== 1) throw refuse(`has schema ${value.schema}; this version reads schema 1`);
  return value as CaseFile;
}

function parsed(text: string): Partial<CaseFile> | null {
  try {
    return JSON.parse(text) as Partial<CaseFile> | null;
  } catch {
    return null;
  }
}
