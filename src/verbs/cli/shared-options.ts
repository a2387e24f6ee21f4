import { type Command, Option } from "commander";
import { LANGUAGES } from "../tool.ts";

/** What every verb that reports takes, as commander hands it over. */
export interface SharedOptions {
  readonly config?: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly lang: (typeof LANGUAGES)[number];
  readonly verbose?: boolean;
  /** False with `--no-color`. */
  readonly color: boolean;
}

export function withSharedOptions(command: Command): Command {
  return command
    .option("--out <dir>", "folder for case.json, report.json, summary.md and logs (.bad-gateway)")
    .option(
      "--json",
      "print report.json alone on standard output, everything else on standard error",
    )
    .addOption(
      new Option("--lang <lang>", "language of the texts").choices(LANGUAGES).default("en"),
    )
    .option("--verbose", "all evidence, all that was ruled out, and what is going on")
    .option("--no-color", "no colours, as with NO_COLOR");
}
