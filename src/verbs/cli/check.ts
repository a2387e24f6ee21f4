import type { Command } from "commander";
import { terminalProgress } from "../../deliver/progress-terminal.ts";
import { warned } from "../../deliver/progress-words.ts";
import type { RawInput } from "../../plan/raw-input.ts";
import { watchForEnding } from "../../ports/ending.ts";
import { withoutControls } from "../../report/escape/control.ts";
import { exitCode } from "../../report/exit-code.ts";
import { refuseLinkedFolder } from "../keep.ts";
import { type KeptCheck, keptCheck } from "../kept-check.ts";
import { loadLanguage } from "../load-language.ts";
import { supervise } from "../supervise.ts";
import { configOptions, withConfigOptions } from "./config-options.ts";
import { print } from "./print.ts";
import { languageIn, type SharedOptions, withSharedOptions } from "./shared-options.ts";
import type { CliWorld } from "./world.ts";

export function addCheck(
  program: Command,
  world: CliWorld,
  finish: (exitCode: number) => void,
): void {
  const command = program
    .command("check")
    .description("run the stack, ask the backend directly and through nginx, and say what broke")
    .argument("[dir]", "folder of the stack", ".")
    .option("--config <file>", "configuration (.github/bad-gateway.yml)");
  withConfigOptions(withSharedOptions(command)).action(
    async (dir: string, options: SharedOptions & { config?: string; lang?: string }) => {
      finish(await checkCommand(rawInput(dir, options, world), options, world));
    },
  );
}

function rawInput(
  dir: string,
  options: SharedOptions & { config?: string },
  { cwd, env }: CliWorld,
): RawInput {
  const { config = null, out = null } = options;
  return { cwd, dir, config, out, options: configOptions({ ...options }), env };
}

async function checkCommand(
  raw: RawInput,
  options: SharedOptions & { lang?: string },
  world: CliWorld,
): Promise<number> {
  const { stderr, clock, files } = world;
  const { verbose = false } = options;
  if (raw.out === null) await refuseLinkedFolder(files, raw.cwd, raw.dir);
  const language = await loadLanguage(languageIn(options, world));
  const shown = { color: options.color && stderr.color, verbose };
  const progress = terminalProgress(stderr, clock, shown, language);
  try {
    const { result, early } = await supervise(watchForEnding, progress, (signal) =>
      keptCheck(raw, { signal, progress, files, speak: progress.speak }),
    );
    progress.close();
    if (early) throw early;
    return result ? show(result, options, world) : 0;
  } finally {
    progress.close();
  }
}

function show(run: KeptCheck, options: SharedOptions, world: CliWorld): number {
  const { stderr } = world;
  const { language } = run.speech;
  for (const warning of run.kept.warnings) {
    stderr.write(`${withoutControls(warned(warning, language))}\n`);
  }
  print(run.report, run.out, options, world, language);
  return exitCode(run.report);
}
