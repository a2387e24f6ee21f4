import { resolve } from "node:path";
import type { Command } from "commander";
import { explainExitCode } from "../../report/exit-code.ts";
import type { Language } from "../../report/language.ts";
import { said } from "../../report/language.ts";
import { palette } from "../../report/terminal/palette.ts";
import { recognisedBlock } from "../../report/terminal/recognised-block.ts";
import { readInputs } from "../explaining/inputs.ts";
import { keep, OWN_FOLDER, refuseLinkedFolder } from "../keep.ts";
import { loadLanguage } from "../load-language.ts";
import { print } from "./print.ts";
import {
  type LanguageOption,
  languageIn,
  type SharedOptions,
  withLanguage,
  withSharedOptions,
} from "./shared-options.ts";
import type { CliWorld } from "./world.ts";

export function addExplain(
  program: Command,
  world: CliWorld,
  finish: (exitCode: number) => void,
): void {
  const command = program
    .command("explain")
    .description("diagnose pasted logs, inspect output and configuration, or a saved case.json")
    .argument("[file...]", "files, or - for standard input; a case.json of an earlier run");
  withSharedOptions(withLanguage(command)).action(
    async (paths: string[], options: SharedOptions & LanguageOption) => {
      const { files, cwd, clock, stdin = null } = world;
      if (paths.includes("-") && stdin?.isTTY) await askForPaste(options, world);
      const given = await readInputs(paths, { files, cwd, stdin });
      const { caseOfPaste } = await import("../explaining/explain.ts");
      const { file, recognised } =
        given.is === "case"
          ? { file: given.file, recognised: [] }
          : caseOfPaste(given.inputs, clock);
      const { reportOf } = await import("../judge-case.ts");
      const { spoken } = await import("../speech.ts");
      const speech = await spoken(languageIn(options, world));
      const { report, logs } = reportOf(file, speech);
      if (options.out === undefined) await refuseLinkedFolder(files, cwd, null);
      const out = resolve(cwd, options.out ?? OWN_FOLDER);
      // What cannot be written is still said.
      const [kept] = await Promise.allSettled([
        keep(files, { report, file, logs, out }, speech, recognised),
      ]);
      const written = kept.status === "fulfilled";
      if (recognised.length > 0) say(recognised, options, world, speech.language);
      print(report, written ? out : null, options, world, speech.language);
      if (!written) throw kept.reason;
      finish(explainExitCode(report));
    },
  );
}

/** Else a person sits before an empty line and waits. */
async function askForPaste(options: LanguageOption, world: CliWorld): Promise<void> {
  const language = await loadLanguage(languageIn(options, world));
  const line = "Paste, then press Enter and Ctrl-D (on Windows Ctrl-Z and Enter).";
  world.stderr.write(`${said(line, "problems", language)}\n`);
}

/** What was made of each line, before what follows from it. */
function say(
  recognised: Parameters<typeof recognisedBlock>[0],
  { json = false, color, verbose = false }: SharedOptions,
  { stdout, stderr }: CliWorld,
  language: Language,
): void {
  const terminal = json ? stderr : stdout;
  const width = Math.min(terminal.columns(), 100);
  const lines = recognisedBlock(
    recognised,
    palette(color && terminal.color),
    { width, verbose },
    language,
  );
  terminal.write(`${lines.join("\n")}\n`);
}
