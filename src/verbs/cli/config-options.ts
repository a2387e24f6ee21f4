import { type Command, Option } from "commander";
import { OPTIONS, type OptionSpec } from "../../plan/options.ts";

/** Every config key as an option, so that nothing needs a file. */
export function withConfigOptions(command: Command): Command {
  command.optionsGroup("Instead of the config file:");
  for (const spec of OPTIONS) command.addOption(asOption(spec));
  return command;
}

/** Option name to its text, as the plan resolves it. */
export function configOptions(
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    OPTIONS.flatMap((spec) => {
      const value = given[asOption(spec).attributeName()];
      return value === undefined ? [] : [[spec.name, String(value)]];
    }),
  );
}

function asOption({ name, takes, help }: OptionSpec): Option {
  const value = takes === "flag" ? "" : ` <${takes}>`;
  // A reserved key is no promise yet; the plan says so to whoever gives it.
  const option = new Option(`--${name}${value}`, help).hideHelp(help === "Reserved");
  // Giving a list's option again adds to the list.
  return takes === "list"
    ? option.argParser((value: string, before?: string) =>
        before === undefined ? value : `${before}\n${value}`,
      )
    : option;
}
