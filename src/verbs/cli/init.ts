import type { Command } from "commander";
import { UsageError } from "../../plan/usage-error.ts";
import { withoutControls } from "../../report/escape/control.ts";
import { fileDiff } from "../../report/init/file-diff.ts";
import { WORKFLOWS, type WorkflowName } from "../../report/init/workflows.ts";
import { type Language, said } from "../../report/language.ts";
import { type Init, type IntendedFile, init } from "../init.ts";
import { loadLanguage } from "../load-language.ts";
import { warningInWords } from "../problem-words.ts";
import { writing } from "../writing.ts";
import { type LanguageOption, languageIn, withLanguage } from "./shared-options.ts";
import type { CliWorld } from "./world.ts";

interface InitOptions extends LanguageOption {
  readonly workflows: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

/** Whom the texts are for. */
type Asked = CliWorld & { readonly language: Language };

export function addInit(
  program: Command,
  world: CliWorld,
  finish: (exitCode: number) => void,
): void {
  const command = program
    .command("init")
    .description("write the config with what is found in the repository, and workflows")
    .argument("[dir]", "folder of the stack", ".")
    .option("--workflows <list>", "pr, manual, smoke, or none", "pr")
    .option("--dry-run", "show the changes as a diff on standard output, and write nothing")
    .option("--force", "overwrite what is there");
  withLanguage(command).action(async (dir: string, options: InitOptions) => {
    const { cwd, env, files, stderr } = world;
    const language = await loadLanguage(languageIn(options, world));
    const found = await init({ cwd, dir, env }, workflowsIn(options.workflows), files, language);
    for (const warning of found.plan.warnings) {
      stderr.write(`${withoutControls(warningInWords(warning, language))}\n`);
    }
    if (options.dryRun) dryRun(found, options, { ...world, language });
    else await write(found, options, dir, { ...world, language });
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
    const message = `${wrong}; right would be ${known.join(", ")} or none`;
    throw new UsageError([{ file: null, line: null, key: "--workflows", message }]);
  }
  return (Object.keys(WORKFLOWS) as WorkflowName[]).filter((name) => names.includes(name));
}

/** What there would be to do with a file, as long as nobody is asked. */
function stateOf({ before, after }: IntendedFile, { force = false }: InitOptions) {
  if (before === after) return "same";
  return before === null || force ? "writes" : "differs";
}

function dryRun(found: Init, options: InitOptions, { stdout, stderr, language }: Asked): void {
  for (const file of found.files) {
    const state = stateOf(file, options);
    if (state === "writes") stdout.write(diffOf(file));
    else stderr.write(`${leftAlone(file, state, language)}\n`);
  }
}

async function write(found: Init, options: InitOptions, dir: string, world: Asked): Promise<void> {
  const { files, stdout, stderr, person, language } = world;
  const say = (text: string) => said(text, "plan", language);
  const wanted: IntendedFile[] = [];
  for (const file of found.files) {
    const state = stateOf(file, options);
    if (state === "writes") wanted.push(file);
    if (state !== "differs" || !person) continue;
    stderr.write(diffOf(file));
    if (await person.agrees(say(`Overwrite ${withoutControls(file.name)}?`))) wanted.push(file);
  }
  // Only now, so that whoever breaks off at a question has nothing half done.
  for (const file of found.files) {
    const state = stateOf(file, options);
    if (wanted.includes(file)) {
      await writing(file.name, () => files.writeText(file.path, file.after));
      stdout.write(`${say(`wrote ${withoutControls(file.name)}`)}\n`);
    } else stdout.write(`${leftAlone(file, state, language)}\n`);
  }
  const keys = found.plan.missing.map(({ key }) => key);
  const config = found.files[0];
  if (keys.length > 0 && config && wanted.includes(config)) {
    const where = withoutControls(config.name);
    stdout.write(`${say(`Not found, and commented out in ${where}: ${keys.join(", ")}`)}\n`);
  }
  if (wanted.length === 0) return;
  const command = `bad-gateway check${dir === "." ? "" : ` ${withoutControls(dir)}`}`;
  stdout.write(`${say(`Read them, try them with ${command}, then commit them.`)}\n`);
}

function leftAlone({ name }: IntendedFile, state: string, language: Language): string {
  const why =
    state === "same"
      ? "is up to date"
      : "is there already and was left alone; --force overwrites it, with --dry-run it shows how";
  return said(`${withoutControls(name)} ${why}`, "plan", language);
}

function diffOf({ name, before, after }: IntendedFile): string {
  return withoutControls(fileDiff(name, before, after));
}
