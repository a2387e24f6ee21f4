import { type Command, Option } from "commander";
import { LANGUAGES, type LanguageTag, languageNamed, languageOf } from "../../case/language-tag.ts";
import type { CliWorld } from "./world.ts";

/** What every verb that reports takes, as commander hands it over. */
export interface SharedOptions {
  readonly config?: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly verbose?: boolean;
  /** False with `--no-color`. */
  readonly color: boolean;
}

export function withSharedOptions(command: Command): Command {
  return command
    .option("--out <dir>", "folder for report.html, report.json, case.json and logs (.bad-gateway)")
    .option(
      "--json",
      "print report.json alone on standard output, everything else on standard error",
    )
    .option("--verbose", "all evidence, all that was ruled out, and what is going on")
    .option("--no-color", "no colours, as with NO_COLOR");
}

/** What a verb without a plan takes; with a plan, it is one of the config's keys. */
export interface LanguageOption {
  readonly lang?: LanguageTag;
}

export function withLanguage(command: Command): Command {
  return command.addOption(
    new Option("--lang <lang>", "language of the texts; else the environment's").choices(LANGUAGES),
  );
}

export function languageIn(
  { lang }: { readonly lang?: string },
  { env }: Pick<CliWorld, "env">,
): LanguageTag {
  return languageNamed(lang) ?? languageOf(env);
}

/** The same of a command line that may be wrong in other ways. */
export function languageOfArguments(
  argv: readonly string[],
  world: Pick<CliWorld, "env">,
): LanguageTag {
  const words = argv.map((word, index) => {
    return word === "--lang" ? argv[index + 1] : /^--lang=(.*)$/.exec(word)?.[1];
  });
  const lang = words.find((word) => word !== undefined);
  return languageIn(lang === undefined ? {} : { lang }, world);
}
