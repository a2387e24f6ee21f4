import { Command, CommanderError } from "commander";
import { UsageError } from "../../plan/usage-error.ts";
import { exitCodeOf } from "../../ports/ending.ts";
import { COULD_NOT_TELL, USAGE } from "../../report/exit-code.ts";
import { type Language, said } from "../../report/language.ts";
import { loadLanguage } from "../load-language.ts";
import { problemInWords } from "../problem-words.ts";
import { Stopped } from "../supervise.ts";
import { REPORT_FAULTS_TO, TOOL } from "../tool.ts";
import { addCauses } from "./causes.ts";
import { addCheck } from "./check.ts";
import { addExplain } from "./explain.ts";
import { addInit } from "./init.ts";
import { addLint } from "./lint.ts";
import { addPlan } from "./plan.ts";
import { languageOfArguments } from "./shared-options.ts";
import { withSpokenHelp } from "./spoken-help.ts";
import type { CliWorld } from "./world.ts";

/** Runs one command line, without the program's name. Resolves with the exit code, never rejects. */
export async function runCli(argv: readonly string[], world: CliWorld): Promise<number> {
  let code = 0;
  const asked = await loadLanguage(languageOfArguments(argv, world));
  const program = withSpokenHelp(new Command(TOOL.name), asked)
    .description("Proves the path through nginx to the backend, and names what broke it.")
    .version(TOOL.version, "--version", "print the version")
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ writeOut: world.stdout.write, writeErr: world.stderr.write });
  const finish = (exitCode: number) => {
    code = exitCode;
  };
  addCheck(program, world, finish);
  addPlan(program, world, finish);
  addLint(program, world, finish);
  addInit(program, world, finish);
  addExplain(program, world, finish);
  addCauses(program, world, finish);
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    const its = error instanceof UsageError ? error.lang : null;
    const language = its === null ? asked : await loadLanguage(its);
    return failure(error, argv.includes("--verbose"), world, language);
  }
}

function failure(
  error: unknown,
  verbose: boolean,
  { stderr }: CliWorld,
  language: Language,
): number {
  const say = (text: string) => stderr.write(`${said(text, "problems", language)}\n`);
  // Commander has said what is wrong, or shown the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
  if (error instanceof UsageError) {
    stderr.write(
      error.problems.map((problem) => `${problemInWords(problem, language)}\n`).join(""),
    );
    return USAGE;
  }
  if (error instanceof Stopped) {
    say(`${said(error.message, "reasons", language)}; everything was taken down`);
    return exitCodeOf(error.by);
  }
  const its = error instanceof Error ? error.message : String(error);
  say(`bad-gateway ${TOOL.version} itself failed: ${its}`);
  if (verbose && error instanceof Error) stderr.write(`${error.stack}\n`);
  const more = verbose ? "" : " with what --verbose prints";
  say(`Please report it at ${REPORT_FAULTS_TO}${more}`);
  return COULD_NOT_TELL;
}
