import { type Command, Help } from "commander";
import { ENGLISH, type Language, said } from "../../report/language.ts";
import { columnsOf, wrap } from "../../report/wrap.ts";

/** Narrower than that, commander does not wrap. */
const NARROW = 40;

/**
 * Has commander's help and its complaints said in a language. Before the first command is added:
 * commands take over how it is done when they are made. English stays as commander writes it.
 */
export function withSpokenHelp(program: Command, language: Language): Command {
  if (language === ENGLISH) return program;
  const say = (text: string) => said(text, "commandLine", language);
  const eachWord = (text: string) => text.split(" ").map(say).join(" ");
  const plain = new Help();
  return program
    .configureHelp({
      commandUsage: (command) => eachWord(plain.commandUsage(command)),
      commandDescription: (command) => say(plain.commandDescription(command)),
      subcommandTerm: (command) => eachWord(plain.subcommandTerm(command)),
      subcommandDescription: (command) => say(plain.subcommandDescription(command)),
      optionDescription: (option) => say(plain.optionDescription(option)),
      argumentDescription: (argument) => say(plain.argumentDescription(argument)),
      // Commander puts a space behind the first title, and its full-width colon has one of its own.
      formatHelp: (command, helper) =>
        Help.prototype.formatHelp.call(helper, command, helper).replace("： ", "："),
      styleTitle: say,
      displayWidth: columnsOf,
      boxWrap: (text, width) => (width < NARROW ? text : wrap(text, width, "").join("\n")),
    })
    .configureOutput({
      outputError: (text, write) => write(`${say(text.trimEnd())}\n`),
    });
}
