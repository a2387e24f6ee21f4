import type { Command } from "commander";
import { problemLine, UsageError } from "../../plan/usage-error.ts";
import { withoutControls } from "../../report/escape/control.ts";
import { fileDiff } from "../../report/init/file-diff.ts";
import { WORKFLOWS, type WorkflowName } from "../../report/init/workflows.ts";
import { type Init, type IntendedFile, init } from "../init.ts";
import type { CliWorld } from "./world.ts";

interface InitOptions {
  readonly workflows: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

export function addInit(
  program: Command,
  world: CliWorld,
  finish: (exitCode: number) => void,
): void {
  program
    .command("init")
    .description("write the config with what is found in the repository, and workflows")
    .argument("[dir]", "folder of the stack", ".")
    .option("--workflows <list>", "pr, manual, or none", "pr")
    .option("--dry-run", "show the changes as a diff on standard output, and write nothing")
    .option("--force", "overwrite what is there")
    .action(async (dir: string, options: InitOptions) => {
      const { cwd, env, files, stderr } = world;
      const found = await init({ cwd, dir, env }, workflowsIn(options.workflows), files);
      for (const warning of found.plan.warnings) {
        stderr.write(`warning: ${withoutControls(problemLine(warning))}\n`);
      }
      if (options.dryRun) dryRun(found, options, world);
      else await write(found, options, world);
      finish(0);
    });
}

function workflowsIn(list: string): readonly WorkflowName[] {
  const names = list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "none");
  const known = Object.keys(WORKFLOWS);
  const wrong = names.find((name) => !known.includes(name));
  if (wrong !== undefined) {
    const why =
      wrong === "smoke" ? "smoke asks a deployed target, which is not supported yet" : wrong;
    const message = `${why}; right would be ${known.join(", ")} or none`;
    throw new UsageError([{ file: null, line: null, key: "--workflows", message }]);
  }
  return (Object.keys(WORKFLOWS) as WorkflowName[]).filter((name) => names.includes(name));
}

/** What there would be to do with a file, as long as nobody is asked. */
function stateOf({ before, after }: IntendedFile, { force = false }: InitOptions) {
  if (before === after) return "same";
  return before === null || force ? "writes" : "differs";
}

function dryRun(found: Init, options: InitOptions, { stdout, stderr }: CliWorld): void {
  for (const file of found.files) {
    const state = stateOf(file, options);
    if (state === "writes") stdout.write(diffOf(file));
    else stderr.write(`${leftAlone(file, state)}\n`);
  }
}

async function write(found: Init, options: InitOptions, world: CliWorld): Promise<void> {
  const { files, stdout, stderr, person } = world;
  const wanted: IntendedFile[] = [];
  for (const file of found.files) {
    const state = stateOf(file, options);
    if (state === "writes") wanted.push(file);
    if (state !== "differs" || !person) continue;
    stderr.write(diffOf(file));
    if (await person.agrees(`Overwrite ${withoutControls(file.name)}?`)) wanted.push(file);
  }
  // Only now, so that whoever breaks off at a question has nothing half done.
  for (const file of found.files) {
    const state = stateOf(file, options);
    if (wanted.includes(file)) {
      await files.writeText(file.path, file.after);
      stdout.write(`wrote ${withoutControls(file.name)}\n`);
    } else stdout.write(`${leftAlone(file, state)}\n`);
  }
  const keys = found.plan.missing.map(({ key }) => key);
  const config = found.files[0];
  if (keys.length > 0 && config && wanted.includes(config)) {
    const where = withoutControls(config.name);
    stdout.write(`Not found, and commented out in ${where}: ${keys.join(", ")}\n`);
  }
}

function leftAlone({ name }: IntendedFile, state: string): string {
  const why =
    state === "same"
      ? "is up to date"
      : "is there already and was left alone; --force overwrites it, with --dry-run it shows how";
  return `${withoutControls(name)} ${why}`;
}

function diffOf({ name, before, after }: IntendedFile): string {
  return withoutControls(fileDiff(name, before, after));
}
