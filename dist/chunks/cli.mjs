import {
  rawLines
} from "./shared-read-pasted-prompt.mjs";
import {
  BY_ITSELF,
  CONFIG,
  explainedPlan,
  findConfig,
  foundUploadPlan,
  locate,
  shown
} from "./shared-plan-resolve.mjs";
import {
  redactor
} from "./shared-case-secrets-carried.mjs";
import {
  IN_ENGLISH
} from "./shared-report-speech.mjs";
import {
  hunksOf
} from "./shared-vscode-languageserver-types.mjs";
import {
  MASK
} from "./shared-read-nginx-syntax-grammar.mjs";
import {
  exitCodeOf,
  watchForEnding
} from "./shared-ports-ending.mjs";
import {
  OWN_FOLDER,
  Stopped,
  begun,
  columnsOf,
  detailOf,
  ended,
  keep,
  keptCheck,
  liveView,
  noted,
  padded,
  palette,
  refuseLinkedFolder,
  renderTerminal,
  shortTime,
  stderr,
  stdout,
  stripVTControlCharacters,
  styleText,
  supervise,
  told,
  warned,
  wrap,
  writing
} from "./shared-report-terminal-cause-block.mjs";
import {
  OPTIONS,
  problemInWords,
  warningInWords
} from "./shared-plan-options.mjs";
import {
  UsageError
} from "./shared-plan-usage-error.mjs";
import {
  ACTION,
  CONFIG_SCHEMA,
  REPORT_FAULTS_TO,
  TOOL
} from "./shared-package.mjs";
import "./shared-report-settling.mjs";
import "./shared-read-docker-ignore.mjs";
import {
  parse
} from "./shared-yaml.mjs";
import {
  clock,
  files,
  node_fs_default
} from "./shared-ports-files.mjs";
import {
  sarifLog
} from "./shared-report-sarif-log.mjs";
import {
  json
} from "./shared-deliver-write-out.mjs";
import {
  inOneLine,
  withoutControls
} from "./shared-report-summary-summary.mjs";
import "./shared-report-project-home.mjs";
import {
  fixInWords
} from "./shared-diagnose-describe.mjs";
import "./shared-case-container-start.mjs";
import {
  loadLanguage
} from "./shared-verbs-load-language.mjs";
import {
  ENGLISH,
  fill,
  listed,
  questionInWords,
  said
} from "./shared-causes-phrases.mjs";
import "./shared-case-codes-http.mjs";
import "./shared-case-host-name.mjs";
import {
  suggestion
} from "./shared-plan-nearest.mjs";
import {
  LANGUAGES,
  languageNamed,
  languageOf
} from "./shared-case-language-tag.mjs";
import "./shared-case-closest.mjs";
import {
  __commonJS,
  __toESM
} from "./shared-runtime.mjs";

// refused:node:child_process
var require_node_child_process = __commonJS({
  "refused:node:child_process"(exports, module) {
    var refuse = () => {
      throw new Error("bad-gateway does not carry node:child_process");
    };
    module.exports = new Proxy(function() {
    }, {
      get: (_, name) => name === "__esModule" || typeof name === "symbol" ? void 0 : module.exports,
      apply: refuse,
      construct: refuse
    });
  }
});

// src/ports/person.ts
function personAtTerminal() {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  return { agrees };
}
async function agrees(question) {
  const { createInterface } = await import("node:readline");
  return new Promise((resolve3) => {
    const lines = createInterface({ input: process.stdin, terminal: false });
    process.stderr.write(`${question} [y/N] `);
    lines.once("line", (line) => {
      resolve3(/^\s*y(es)?\s*$/i.test(line));
      lines.close();
    });
    lines.once("close", () => resolve3(false));
  });
}

// src/ports/stdin.ts
var stdin = {
  get isTTY() {
    return process.stdin.isTTY === true;
  },
  bytes: () => process.stdin
};

// node_modules/commander/lib/error.js
var CommanderError = class extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode2, code2, message) {
    super(message);
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code2;
    this.exitCode = exitCode2;
    this.nestedError = void 0;
  }
};
var InvalidArgumentError = class extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, "commander.invalidArgument", message);
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
};

// node_modules/commander/lib/argument.js
var Argument = class {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */
  constructor(name, description) {
    this.description = description || "";
    this.variadic = false;
    this.parseArg = void 0;
    this.defaultValue = void 0;
    this.defaultValueDescription = void 0;
    this.argChoices = void 0;
    switch (name[0]) {
      case "<":
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case "[":
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }
    if (this._name.endsWith("...")) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }
  /**
   * Return argument name.
   *
   * @return {string}
   */
  name() {
    return this._name;
  }
  /**
   * @package
   */
  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }
    previous.push(value);
    return previous;
  }
  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */
  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }
  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */
  argParser(fn) {
    this.parseArg = fn;
    return this;
  }
  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */
  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(", ")}.`
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }
  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }
  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
};
function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
  return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
}

// node_modules/commander/lib/command.js
var import_node_child_process = __toESM(require_node_child_process(), 1);
import { EventEmitter } from "node:events";
import path from "node:path";

// built-in:node:process
var all = process.getBuiltinModule("node:process");
var node_process_default = all;

// node_modules/commander/lib/help.js
var Help = class {
  constructor() {
    this.helpWidth = void 0;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }
  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }
  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */
  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd2) => !cmd2._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }
  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }
  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */
  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption);
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description).helpGroup(helpOption.helpGroupHeading)
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description).helpGroup(helpOption.helpGroupHeading)
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }
  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */
  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];
    const globalOptions = [];
    for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }
  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */
  visibleArguments(cmd) {
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
      });
    }
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }
  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  subcommandTerm(cmd) {
    const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
    return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + // simplistic check for non-help option
    (args ? " " + args : "");
  }
  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */
  optionTerm(option) {
    return option.flags;
  }
  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */
  argumentTerm(argument) {
    return argument.name();
  }
  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command))
        )
      );
    }, 0);
  }
  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
      );
    }, 0);
  }
  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
      );
    }, 0);
  }
  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument))
        )
      );
    }, 0);
  }
  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  commandUsage(cmd) {
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + "|" + cmd._aliases[0];
    }
    let ancestorCmdNames = "";
    for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
      ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + " " + cmd.usage();
  }
  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  commandDescription(cmd) {
    return cmd.description();
  }
  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */
  subcommandDescription(cmd) {
    return cmd.summary() || cmd.description();
  }
  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */
  optionDescription(option) {
    const extraInfo = [];
    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
      );
    }
    if (option.defaultValue !== void 0) {
      const showDefault = option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean";
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`
        );
      }
    }
    if (option.presetArg !== void 0 && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== void 0) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(", ")})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return option.description;
  }
  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */
  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
      );
    }
    if (argument.defaultValue !== void 0) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(", ")})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }
  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];
    return [helper.styleTitle(heading), ...items, ""];
  }
  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = /* @__PURE__ */ new Map();
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }
  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */
  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80;
    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }
    let output = [
      `${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      ""
    ];
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth
        ),
        ""
      ]);
    }
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument))
      );
    });
    output = output.concat(
      this.formatItemList("Arguments:", argumentList, helper)
    );
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? "Options:"
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option))
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });
    if (helper.showGlobalOptions) {
      const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option))
        );
      });
      output = output.concat(
        this.formatItemList("Global Options:", globalOptionList, helper)
      );
    }
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || "Commands:"
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub))
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });
    return output.join("\n");
  }
  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripVTControlCharacters(str).length;
  }
  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }
  styleUsage(str) {
    return str.split(" ").map((word) => {
      if (word === "[options]") return this.styleOptionText(word);
      if (word === "[command]") return this.styleSubcommandText(word);
      if (word[0] === "[" || word[0] === "<")
        return this.styleArgumentText(word);
      return this.styleCommandText(word);
    }).join(" ");
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    return str.split(" ").map((word) => {
      if (word === "[options]") return this.styleOptionText(word);
      if (word[0] === "[" || word[0] === "<")
        return this.styleArgumentText(word);
      return this.styleSubcommandText(word);
    }).join(" ");
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }
  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper)
    );
  }
  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }
  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = " ".repeat(itemIndent);
    if (!description) return itemIndentStr + term;
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term)
    );
    const spacerWidth = 2;
    const helpWidth = this.helpWidth ?? 80;
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        "\n" + " ".repeat(termWidth + spacerWidth)
      );
    }
    return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `
${itemIndentStr}`);
  }
  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;
    const rawLines2 = str.split(/\r\n|\n/);
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines2.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push("");
        return;
      }
      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(""));
        const nextChunk = chunk.trimStart();
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(""));
    });
    return wrappedLines.join("\n");
  }
};

// node_modules/commander/lib/option.js
var Option = class {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */
  constructor(flags, description) {
    this.flags = flags;
    this.description = description || "";
    this.required = flags.includes("<");
    this.optional = flags.includes("[");
    this.variadic = new RegExp("\\p{ID_Continue}\\.\\.\\.[>\\]]$", "u").test(flags);
    this.mandatory = false;
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag;
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith("--no-");
    }
    this.defaultValue = void 0;
    this.defaultValueDescription = void 0;
    this.presetArg = void 0;
    this.envVar = void 0;
    this.parseArg = void 0;
    this.hidden = false;
    this.argChoices = void 0;
    this.conflictsWith = [];
    this.implied = void 0;
    this.helpGroupHeading = void 0;
  }
  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */
  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }
  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */
  preset(arg) {
    this.presetArg = arg;
    return this;
  }
  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */
  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }
  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === "string") {
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }
  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */
  env(name) {
    this.envVar = name;
    return this;
  }
  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */
  argParser(fn) {
    this.parseArg = fn;
    return this;
  }
  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */
  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }
  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */
  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }
  /**
   * @package
   */
  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }
    previous.push(value);
    return previous;
  }
  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */
  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(", ")}.`
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }
  /**
   * Return option name.
   *
   * @return {string}
   */
  name() {
    if (this.long) {
      return this.long.replace(/^--/, "");
    }
    return this.short.replace(/^-/, "");
  }
  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */
  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ""));
    }
    return camelcase(this.name());
  }
  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }
  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */
  is(arg) {
    return this.short === arg || this.long === arg;
  }
  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */
  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
};
var DualOptions = class {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = /* @__PURE__ */ new Map();
    this.negativeOptions = /* @__PURE__ */ new Map();
    this.dualOptions = /* @__PURE__ */ new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }
  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== void 0 ? preset : false;
    return option.negate === (negativeValue === value);
  }
};
function camelcase(str) {
  return str.split("-").reduce((str2, word) => {
    return str2 + word[0].toUpperCase() + word.slice(1);
  });
}
function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  const shortFlagExp = /^-[^-]$/;
  const longFlagExp = /^--[^-]/;
  const flagParts = flags.split(/[ |,]+/).concat("guard");
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }
  if (flagParts[0].startsWith("-")) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);
    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === void 0 && longFlag === void 0)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`
    );
  return { shortFlag, longFlag };
}

// node_modules/commander/lib/suggestSimilar.js
var maxDistance = 3;
function editDistance(a, b) {
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);
  const d = [];
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1,
        // deletion
        d[i][j - 1] + 1,
        // insertion
        d[i - 1][j - 1] + cost
        // substitution
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }
  return d[a.length][b.length];
}
function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return "";
  candidates = Array.from(new Set(candidates));
  const searchingOptions = word.startsWith("--");
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }
  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return;
    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });
  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }
  if (similar.length > 1) {
    return `
(Did you mean one of ${similar.join(", ")}?)`;
  }
  if (similar.length === 1) {
    return `
(Did you mean ${similar[0]}?)`;
  }
  return "";
}

// node_modules/commander/lib/command.js
var Command = class _Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */
  constructor(name) {
    super();
    this.commands = [];
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    this.registeredArguments = [];
    this._args = this.registeredArguments;
    this.args = [];
    this.rawArgs = [];
    this.processedArgs = [];
    this._scriptPath = null;
    this._name = name || "";
    this._optionValues = {};
    this._optionValueSources = {};
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null;
    this._executableDir = null;
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = "";
    this._summary = "";
    this._argsDescription = void 0;
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {};
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null;
    this._outputConfiguration = {
      writeOut: (str) => node_process_default.stdout.write(str),
      writeErr: (str) => node_process_default.stderr.write(str),
      outputError: (str, write2) => write2(str),
      getOutHelpWidth: () => node_process_default.stdout.isTTY ? node_process_default.stdout.columns : void 0,
      getErrHelpWidth: () => node_process_default.stderr.isTTY ? node_process_default.stderr.columns : void 0,
      getOutHasColors: () => useColor() ?? (node_process_default.stdout.isTTY && node_process_default.stdout.hasColors?.()),
      getErrHasColors: () => useColor() ?? (node_process_default.stderr.isTTY && node_process_default.stderr.hasColors?.()),
      stripColor: (str) => stripVTControlCharacters(str)
    };
    this._hidden = false;
    this._helpOption = void 0;
    this._addImplicitHelpCommand = void 0;
    this._helpCommand = void 0;
    this._helpConfiguration = {};
    this._helpGroupHeading = void 0;
    this._defaultCommandGroup = void 0;
    this._defaultOptionGroup = void 0;
  }
  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
    return this;
  }
  /**
   * @returns {Command[]}
   * @private
   */
  _getCommandAndAncestors() {
    const result = [];
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }
  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */
  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === "object" && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden);
    cmd._executableFile = opts.executableFile || null;
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);
    if (desc) return this;
    return cmd;
  }
  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */
  createCommand(name) {
    return new _Command(name);
  }
  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */
  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }
  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */
  configureHelp(configuration) {
    if (configuration === void 0) return this._helpConfiguration;
    this._helpConfiguration = configuration;
    return this;
  }
  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */
  configureOutput(configuration) {
    if (configuration === void 0) return this._outputConfiguration;
    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration
    };
    return this;
  }
  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }
  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }
  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */
  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }
    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true;
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();
    return this;
  }
  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */
  createArgument(name, description) {
    return new Argument(name, description);
  }
  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === "function") {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }
  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */
  arguments(names) {
    names.trim().split(/ +/).forEach((detail) => {
      this.argument(detail);
    });
    return this;
  }
  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`
      );
    }
    if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }
  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */
  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === "boolean") {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }
    const nameAndArgs = enableOrNameAndArgs ?? "help [command]";
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? "display help for command";
    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);
    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
    return this;
  }
  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    if (typeof helpCommand !== "object") {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }
    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }
  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand = this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"));
    if (hasImplicitHelpCommand) {
      if (this._helpCommand === void 0) {
        this.helpCommand(void 0, void 0);
      }
      return this._helpCommand;
    }
    return null;
  }
  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */
  hook(event, listener) {
    const allowedValues = ["preSubcommand", "preAction", "postAction"];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }
  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */
  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== "commander.executeSubCommandAsync") {
          throw err;
        } else {
        }
      };
    }
    return this;
  }
  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */
  _exit(exitCode2, code2, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode2, code2, message));
    }
    node_process_default.exit(exitCode2);
  }
  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */
  action(fn) {
    const listener = (args) => {
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this;
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);
      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }
  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */
  createOption(flags, description) {
    return new Option(flags, description);
  }
  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */
  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === "commander.invalidArgument") {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }
  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */
  _registerOption(option) {
    const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
    if (matchingOption) {
      const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }
    this._initOptionGroup(option);
    this.options.push(option);
  }
  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */
  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };
    const alreadyUsed = knownBy(command).find(
      (name) => this._findCommand(name)
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
      const newCmd = knownBy(command).join("|");
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`
      );
    }
    this._initCommandGroup(command);
    this.commands.push(command);
  }
  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);
    const oname = option.name();
    const name = option.attributeName();
    if (option.defaultValue !== void 0) {
      this.setOptionValueWithSource(name, option.defaultValue, "default");
    }
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      if (val == null && option.presetArg !== void 0) {
        val = option.presetArg;
      }
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = "";
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };
    this.on("option:" + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, "cli");
    });
    if (option.envVar) {
      this.on("optionEnv:" + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, "env");
      });
    }
    return this;
  }
  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === "object" && flags instanceof Option) {
      throw new Error(
        "To add an Option object use addOption() instead of option() or requiredOption()"
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === "function") {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }
    return this.addOption(option);
  }
  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }
  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue
    );
  }
  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }
  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }
  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }
  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }
  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }
  /**
   * @private
   */
  _checkForBrokenPassThrough() {
    if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`
      );
    }
  }
  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */
  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error("call .storeOptionsAsProperties() before adding options");
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        "call .storeOptionsAsProperties() before setting option values"
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }
  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */
  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }
  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */
  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, void 0);
  }
  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */
  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }
  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */
  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }
  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */
  getOptionValueSourceWithGlobals(key) {
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (Object.hasOwn(cmd._optionValueSources, key)) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }
  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */
  _prepareUserArgs(argv, parseOptions) {
    if (argv !== void 0 && !Array.isArray(argv)) {
      throw new Error("first parameter to parse must be array or undefined");
    }
    parseOptions = parseOptions || {};
    if (argv === void 0 && parseOptions.from === void 0) {
      if (node_process_default.versions?.electron) {
        parseOptions.from = "electron";
      }
      const execArgv = node_process_default.execArgv ?? [];
      if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) {
        parseOptions.from = "eval";
      }
    }
    if (argv === void 0) {
      argv = node_process_default.argv;
    }
    this.rawArgs = argv.slice();
    let userArgs;
    switch (parseOptions.from) {
      case void 0:
      case "node":
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case "electron":
        if (node_process_default.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case "user":
        userArgs = argv.slice(0);
        break;
      case "eval":
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`
        );
    }
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || "program";
    return userArgs;
  }
  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */
  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);
    return this;
  }
  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */
  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);
    return this;
  }
  _prepareForParse() {
    if (this._savedState === null) {
      this.options.filter(
        (option) => option.negate && option.defaultValue === void 0 && this.getOptionValue(option.attributeName()) === void 0
      ).forEach((option) => {
        const positiveLongFlag = option.long.replace(/^--no-/, "--");
        if (!this._findOption(positiveLongFlag)) {
          this.setOptionValueWithSource(
            option.attributeName(),
            true,
            "default"
          );
        }
      });
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }
  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources }
    };
  }
  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    this.args = [];
    this.processedArgs = [];
  }
  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (node_fs_default.existsSync(executableFile)) return;
    const executableDirMessage = executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory";
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }
  /**
   * Execute a sub-command executable.
   *
   * @private
   */
  _executeSubCommand(subcommand, args) {
    args = args.slice();
    const sourceExt = [".js", ".ts", ".tsx", ".mjs", ".cjs"];
    function findFile(baseDir, baseName) {
      const localBin = path.resolve(baseDir, baseName);
      if (node_fs_default.existsSync(localBin)) return localBin;
      if (sourceExt.includes(path.extname(baseName))) return void 0;
      const foundExt = sourceExt.find(
        (ext) => node_fs_default.existsSync(`${localBin}${ext}`)
      );
      if (foundExt) return `${localBin}${foundExt}`;
      return void 0;
    }
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();
    let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || "";
    if (this._scriptPath) {
      let resolvedScriptPath;
      try {
        resolvedScriptPath = node_fs_default.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir
      );
    }
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath)
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`
          );
        }
      }
      executableFile = localFile || executableFile;
    }
    const launchWithNode = sourceExt.includes(path.extname(executableFile));
    let proc;
    if (node_process_default.platform !== "win32") {
      if (launchWithNode) {
        args.unshift(executableFile);
        args = incrementNodeInspectorPort(node_process_default.execArgv).concat(args);
        proc = import_node_child_process.default.spawn(node_process_default.argv[0], args, { stdio: "inherit" });
      } else {
        proc = import_node_child_process.default.spawn(executableFile, args, { stdio: "inherit" });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name
      );
      args.unshift(executableFile);
      args = incrementNodeInspectorPort(node_process_default.execArgv).concat(args);
      proc = import_node_child_process.default.spawn(node_process_default.execPath, args, { stdio: "inherit" });
    }
    if (!proc.killed) {
      const signals = ["SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP"];
      signals.forEach((signal) => {
        node_process_default.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            proc.kill(signal);
          }
        });
      });
    }
    const exitCallback = this._exitCallback;
    proc.on("close", (code2) => {
      code2 = code2 ?? 1;
      if (!exitCallback) {
        node_process_default.exit(code2);
      } else {
        exitCallback(
          new CommanderError(
            code2,
            "commander.executeSubCommandAsync",
            "(close)"
          )
        );
      }
    });
    proc.on("error", (err) => {
      if (err.code === "ENOENT") {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name
        );
      } else if (err.code === "EACCES") {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        node_process_default.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          "commander.executeSubCommandAsync",
          "(error)"
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });
    this.runningCommand = proc;
  }
  /**
   * @private
   */
  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });
    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      "preSubcommand"
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }
  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */
  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]
    );
  }
  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */
  _checkNumberOfArguments() {
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }
  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */
  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage
        );
      }
      return parsedValue;
    };
    this._checkNumberOfArguments();
    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === void 0) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }
  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCall(promise, fn) {
    if (promise?.then && typeof promise.then === "function") {
      return promise.then(() => fn());
    }
    return fn();
  }
  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
      hookedCommand._lifeCycleHooks[event].forEach((callback) => {
        hooks.push({ hookedCommand, callback });
      });
    });
    if (event === "postAction") {
      hooks.reverse();
    }
    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }
  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== void 0) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }
  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */
  _parseCommand(operands, unknown) {
    const parsed2 = this.parseOptions(unknown);
    this._parseOptionsEnv();
    this._parseOptionsImplied();
    operands = operands.concat(parsed2.operands);
    unknown = parsed2.unknown;
    this.args = operands.concat(unknown);
    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown);
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown
      );
    }
    if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) {
      this.help({ error: true });
    }
    this._outputHelpIfRequested(parsed2.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();
    const checkForUnknownOptions = () => {
      if (parsed2.unknown.length > 0) {
        this.unknownOption(parsed2.unknown[0]);
      }
    };
    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();
      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
      promiseChain = this._chainOrCall(
        promiseChain,
        () => this._actionHandler(this.processedArgs)
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown);
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown);
    } else if (operands.length) {
      if (this._findCommand("*")) {
        return this._dispatchSubcommand("*", operands, unknown);
      }
      if (this.listenerCount("command:*")) {
        this.emit("command:*", operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
    }
  }
  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return void 0;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name)
    );
  }
  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */
  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }
  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForMissingMandatoryOptions() {
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }
  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === void 0) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== "default";
    });
    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0
    );
    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find(
        (defined) => option.conflictsWith.includes(defined.attributeName())
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }
  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }
  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */
  parseOptions(args) {
    const operands = [];
    const unknown = [];
    let dest = operands;
    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === "-";
    }
    const negativeNumberArg = (arg) => {
      if (!/^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(arg)) return false;
      return !this._getCommandAndAncestors().some(
        (cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short))
      );
    };
    let activeVariadicOption = null;
    let activeGroup = null;
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;
      if (arg === "--") {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }
      if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;
      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === void 0) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }
      if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (option.required || option.optional && this._combineFlagAndOptionalValue) {
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            this.emit(`option:${option.name()}`);
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf("=");
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }
      if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) {
        dest = unknown;
      }
      if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }
      dest.push(arg);
    }
    return { operands, unknown };
  }
  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      const result = {};
      const len = this.options.length;
      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] = key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }
    return this._optionValues;
  }
  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {}
    );
  }
  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    this._outputConfiguration.outputError(
      `${message}
`,
      this._outputConfiguration.writeErr
    );
    if (typeof this._showHelpAfterError === "string") {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr("\n");
      this.outputHelp({ error: true });
    }
    const config = errorOptions || {};
    const exitCode2 = config.exitCode || 1;
    const code2 = config.code || "commander.error";
    this._exit(exitCode2, code2, message);
  }
  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in node_process_default.env) {
        const optionKey = option.attributeName();
        if (this.getOptionValue(optionKey) === void 0 || ["default", "config", "env"].includes(
          this.getOptionValueSource(optionKey)
        )) {
          if (option.required || option.optional) {
            this.emit(`optionEnv:${option.name()}`, node_process_default.env[option.envVar]);
          } else {
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }
  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
    };
    this.options.filter(
      (option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(
        this.getOptionValue(option.attributeName()),
        option
      )
    ).forEach((option) => {
      Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
        this.setOptionValueWithSource(
          impliedKey,
          option.implied[impliedKey],
          "implied"
        );
      });
    });
  }
  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */
  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: "commander.missingArgument" });
  }
  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */
  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: "commander.optionMissingArgument" });
  }
  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */
  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: "commander.missingMandatoryOptionValue" });
  }
  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    const findBestOptionFromValue = (option2) => {
      const optionKey = option2.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName()
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName()
      );
      if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) {
        return negativeOption;
      }
      return positiveOption || option2;
    };
    const getErrorMessage = (option2) => {
      const bestOption = findBestOptionFromValue(option2);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === "env") {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };
    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: "commander.conflictingOption" });
  }
  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */
  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion2 = "";
    if (flag.startsWith("--") && this._showSuggestionAfterError) {
      let candidateFlags = [];
      let command = this;
      do {
        const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion2 = suggestSimilar(flag, candidateFlags);
    }
    const message = `error: unknown option '${flag}'${suggestion2}`;
    this.error(message, { code: "commander.unknownOption" });
  }
  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */
  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;
    const expected = this.registeredArguments.length;
    const s = expected === 1 ? "" : "s";
    const received = receivedArgs.length;
    const forSubcommand = this.parent ? ` for '${this.name()}'` : "";
    const details = receivedArgs.join(", ");
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${received}: ${details}.`;
    this.error(message, { code: "commander.excessArguments" });
  }
  /**
   * Unknown command.
   *
   * @private
   */
  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion2 = "";
    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp().visibleCommands(this).forEach((command) => {
        candidateNames.push(command.name());
        if (command.alias()) candidateNames.push(command.alias());
      });
      suggestion2 = suggestSimilar(unknownName, candidateNames);
    }
    const message = `error: unknown command '${unknownName}'${suggestion2}`;
    this.error(message, { code: "commander.unknownCommand" });
  }
  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */
  version(str, flags, description) {
    if (str === void 0) return this._version;
    this._version = str;
    flags = flags || "-V, --version";
    description = description || "output the version number";
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);
    this.on("option:" + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}
`);
      this._exit(0, "commander.version", str);
    });
    return this;
  }
  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === void 0 && argsDescription === void 0)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }
  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === void 0) return this._summary;
    this._summary = str;
    return this;
  }
  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */
  alias(alias) {
    if (alias === void 0) return this._aliases[0];
    let command = this;
    if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) {
      command = this.commands[this.commands.length - 1];
    }
    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`
      );
    }
    command._aliases.push(alias);
    return this;
  }
  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */
  aliases(aliases) {
    if (aliases === void 0) return this._aliases;
    aliases.forEach((alias) => this.alias(alias));
    return this;
  }
  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  usage(str) {
    if (str === void 0) {
      if (this._usage) return this._usage;
      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return [].concat(
        this.options.length || this._helpOption !== null ? "[options]" : [],
        this.commands.length ? "[command]" : [],
        this.registeredArguments.length ? args : []
      ).join(" ");
    }
    this._usage = str;
    return this;
  }
  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  name(str) {
    if (str === void 0) return this._name;
    this._name = str;
    return this;
  }
  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */
  helpGroup(heading) {
    if (heading === void 0) return this._helpGroupHeading ?? "";
    this._helpGroupHeading = heading;
    return this;
  }
  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:');
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === void 0) return this._defaultCommandGroup ?? "";
    this._defaultCommandGroup = heading;
    return this;
  }
  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === void 0) return this._defaultOptionGroup ?? "";
    this._defaultOptionGroup = heading;
    return this;
  }
  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }
  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }
  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or import.meta.filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(import.meta.filename);
   *
   * @param {string} filename
   * @return {Command}
   */
  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));
    return this;
  }
  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(import.meta.dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */
  executableDir(path2) {
    if (path2 === void 0) return this._executableDir;
    this._executableDir = path2;
    return this;
  }
  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */
  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors
    });
    const text2 = helper.formatHelp(this, helper);
    if (context.hasColors) return text2;
    return this._outputConfiguration.stripColor(text2);
  }
  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */
  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write2 = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write: write2, hasColors, helpWidth };
  }
  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */
  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === "function") {
      deprecatedCallback = contextOptions;
      contextOptions = void 0;
    }
    const outputContext = this._getOutputContext(contextOptions);
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this
    };
    this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
    this.emit("beforeHelp", eventContext);
    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) {
        throw new Error("outputHelp callback must return a string or a Buffer");
      }
    }
    outputContext.write(helpInformation);
    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long);
    }
    this.emit("afterHelp", eventContext);
    this._getCommandAndAncestors().forEach(
      (command) => command.emit("afterAllHelp", eventContext)
    );
  }
  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help', 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */
  helpOption(flags, description) {
    if (typeof flags === "boolean") {
      if (flags) {
        if (this._helpOption === null) this._helpOption = void 0;
        if (this._defaultOptionGroup) {
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null;
      }
      return this;
    }
    this._helpOption = this.createOption(
      flags ?? "-h, --help",
      description ?? "display help for command"
    );
    if (flags || description) this._initOptionGroup(this._helpOption);
    return this;
  }
  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    if (this._helpOption === void 0) {
      this.helpOption(void 0, void 0);
    }
    return this._helpOption;
  }
  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }
  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */
  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode2 = Number(node_process_default.exitCode ?? 0);
    if (exitCode2 === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) {
      exitCode2 = 1;
    }
    this._exit(exitCode2, "commander.help", "(outputHelp)");
  }
  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */
  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */
  addHelpText(position, text2) {
    const allowedValues = ["beforeAll", "before", "after", "afterAll"];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    const helpEvent = `${position}Help`;
    this.on(helpEvent, (context) => {
      let helpStr;
      if (typeof text2 === "function") {
        helpStr = text2({ error: context.error, command: context.command });
      } else {
        helpStr = text2;
      }
      if (helpStr) {
        context.write(`${helpStr}
`);
      }
    });
    return this;
  }
  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */
  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      this._exit(0, "commander.helpDisplayed", "(outputHelp)");
    }
  }
};
function incrementNodeInspectorPort(args) {
  return args.map((arg) => {
    if (!arg.startsWith("--inspect")) {
      return arg;
    }
    let debugOption;
    let debugHost = "127.0.0.1";
    let debugPort = "9229";
    let match;
    if ((match = arg.match(/^(--inspect(-brk|-wait)?)$/)) !== null) {
      debugOption = match[1];
    } else if ((match = arg.match(
      /^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/
    )) !== null) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        debugPort = match[3];
      } else {
        debugHost = match[3];
      }
    } else if ((match = arg.match(
      /^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/
    )) !== null) {
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }
    if (debugOption && debugPort !== "0") {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}
function useColor() {
  if (node_process_default.env.NO_COLOR || node_process_default.env.FORCE_COLOR === "0" || node_process_default.env.FORCE_COLOR === "false")
    return false;
  if (node_process_default.env.FORCE_COLOR || node_process_default.env.CLICOLOR_FORCE !== void 0)
    return true;
  return void 0;
}

// node_modules/commander/index.js
var program = new Command();

// src/report/exit-code.ts
var USAGE = 2;
var COULD_NOT_TELL = 3;
var CODES = { healthy: 0, broken: 1, unknown: COULD_NOT_TELL };
function exitCode(report) {
  return CODES[report.verdict];
}
function explainExitCode(report) {
  const answered = report.verdict === "healthy" || report.diagnosis.root.length > 0;
  return answered ? 0 : COULD_NOT_TELL;
}

// src/report/catalogue/entry.ts
function catalogueEntry(cause) {
  const { id, layer, severity, needs, doc } = cause;
  const { title, what, confusedWith } = doc;
  return { id, layer, severity, title, what, needs, confusedWith };
}
function renderCatalogue(causes, { scales } = ENGLISH) {
  const layers = Map.groupBy(causes, ({ layer }) => layer);
  const width = Math.max(0, ...causes.map(({ id }) => id.length));
  const blocks = [...layers].map(
    ([layer, members]) => [
      scales.layer[layer],
      ...members.map(({ id, doc }) => `  ${id.padEnd(width)}  ${doc.title}`)
    ].join("\n")
  );
  return `${blocks.join("\n\n")}
`;
}

// src/report/catalogue/page.ts
function causePage(cause, example, language = ENGLISH) {
  const { pages: texts, scales } = language;
  const { id, layer, severity, doc } = cause;
  return {
    id,
    title: doc.title,
    about: `${scales.layer[layer]} \xB7 ${scales.severity[severity]}`,
    sections: [
      { heading: texts.happens, blocks: [said2(doc.what)] },
      { heading: texts.recognise, blocks: recognised(cause, example, language) },
      ...confused(cause, texts),
      { heading: texts.fix, blocks: mended(cause, example) }
    ]
  };
}
var said2 = (text2) => ({ is: "text", text: text2 });
function recognised({ needs, wants, inspect }, example, language) {
  const { wording, pages: texts } = language;
  const { lists } = wording;
  const inWords = (kind) => questionInWords(kind, language);
  const all2 = (names) => ({ questions: listed(names, lists.and, wording) });
  const looked = needs.map((need) => [need].flat().map(inWords).join(lists.or));
  const further = wants.map(inWords);
  const without = looked.length > 0 ? fill(texts.without, all2(looked)) : "";
  const also = further.length > 0 ? fill(texts.further, all2(further)) : "";
  const judged = said2(`${without}${also}`);
  if (!example) return [judged, said2(texts[inspect ? "files-only" : "not-recorded"])];
  const { scenario, lines, summary, place } = example;
  return [
    said2(fill(texts.recorded, { scenario })),
    { is: "words", language: "text", text: lines.join("\n") },
    said2(place ? fill(language.report.named, { name: `\`${place}\``, text: summary }) : summary),
    judged
  ];
}
function confused({ doc }, texts) {
  const items = Object.entries(doc.confusedWith);
  if (items.length === 0) return [];
  return [{ heading: texts.confused, blocks: [{ is: "causes", items }] }];
}
function mended({ text: text2 }, example) {
  if (!example) return [said2((text2["fix"] ?? "").replace(/\{(\w+)\}/g, "\u2039$1\u203A"))];
  const { fix, patch, command } = example;
  const words = [
    patch && { is: "words", language: "diff", text: patch.trimEnd() },
    command && { is: "words", language: "text", text: command }
  ];
  return [said2(fix), ...words.flatMap((block) => block || [])];
}

// src/report/catalogue/page-text.ts
function pageAsText({ id, title, about, sections }, width) {
  const parts = sections.map(
    ({ heading, blocks }) => [heading, ...blocks.map((block) => inText(block, width))].join("\n")
  );
  return `${[`${title}
${id} \xB7 ${about}`, ...parts].join("\n\n")}
`;
}
function inText(block, width) {
  switch (block.is) {
    case "text":
      return wrap(block.text, width, "  ").join("\n");
    case "words":
      return withoutControls(block.text).replace(/^/gm, "    ");
    case "causes":
      return block.items.flatMap(([id, why]) => wrap(`${id}: ${why}`, width, "  ")).join("\n");
  }
}

// src/verbs/cli/shared-options.ts
function withSharedOptions(command) {
  return command.option("--out <dir>", "folder for report.html, report.json, case.json and logs (.bad-gateway)").option(
    "--json",
    "print report.json alone on standard output, everything else on standard error"
  ).option("--verbose", "all evidence, all that was ruled out, and what is going on").option("--no-color", "no colours, as with NO_COLOR");
}
function withLanguage(command) {
  return command.addOption(
    new Option("--lang <lang>", "language of the texts; else the environment's").choices(LANGUAGES)
  );
}
function languageIn({ lang }, { env }) {
  return languageNamed(lang) ?? languageOf(env);
}
function languageOfArguments(argv, world) {
  const words = argv.map((word, index) => {
    return word === "--lang" ? argv[index + 1] : /^--lang=(.*)$/.exec(word)?.[1];
  });
  const lang = words.find((word) => word !== void 0);
  return languageIn(lang === void 0 ? {} : { lang }, world);
}

// src/verbs/cli/causes.ts
function addCauses(program2, world, finish) {
  const { stdout: stdout2 } = world;
  const command = program2.command("causes").description("list the causes that can be named, or explain one").argument("[id]", "a cause").option("--json", "print the catalogue, or the one cause, as JSON");
  withLanguage(command).action(
    async (id, options) => {
      const { spoken } = await import("./verbs-speech.mjs");
      const { tag, causes, language } = await spoken(languageIn(options, world));
      const cause = causes.find((each) => each.id === id);
      if (id !== void 0 && !cause) {
        const ids = causes.map((each) => each.id);
        const hint = suggestion(id, ids) || " bad-gateway causes lists them.";
        const message = `there is no such cause.${hint}`;
        throw new UsageError([{ file: null, line: null, key: id, message }]);
      }
      const example = cause ? await exampleOf(cause.id, tag) : null;
      const data2 = cause ? { ...catalogueEntry(cause), example } : causes.map(catalogueEntry);
      const width = Math.min(stdout2.columns(), 100);
      const text2 = cause ? pageAsText(causePage(cause, example, language), width) : renderCatalogue(causes, language);
      stdout2.write(options.json ? json(data2) : text2);
      finish(0);
    }
  );
}
async function exampleOf(id, tag) {
  const { default: examples } = await EXAMPLES[tag]();
  const known = examples;
  return known[id] ?? null;
}
var EXAMPLES = {
  en: () => import("./report-catalogue-examples.mjs"),
  "zh-CN": () => import("./languages-zh-CN-examples.mjs"),
  "zh-TW": () => import("./languages-zh-TW-examples.mjs")
};

// src/deliver/progress-terminal.ts
var FRAME_MS = 100;
function terminalProgress(terminal, clock2, options, language = ENGLISH) {
  return terminal.isTTY ? liveProgress(terminal, clock2, options, language) : plainProgress(terminal, clock2, options, language);
}
function liveProgress(terminal, clock2, { color }, first) {
  let language = first;
  const say2 = (text2) => told(text2, language);
  const closing = new AbortController();
  let stages = [];
  let drawn = 0;
  const toTop = () => `${drawn > 0 ? `\x1B[${drawn}A` : ""}\r`;
  const draw = () => {
    const columns = terminal.columns();
    const view = liveView(stages, { now: clock2.elapsed(), columns, color, names: language.stages });
    const lines = view.slice(-Math.max(1, terminal.rows() - 1));
    terminal.write(`${toTop()}${lines.map((line) => `${line}\x1B[K
`).join("")}\x1B[J`);
    drawn = lines.length;
  };
  const erase = () => {
    if (drawn > 0) terminal.write(`${toTop()}\x1B[J`);
    drawn = 0;
  };
  const keepDrawing = async () => {
    try {
      while (!closing.signal.aborted) {
        await clock2.sleep(FRAME_MS, closing.signal);
        draw();
      }
    } catch {
    }
  };
  let drawing = false;
  return {
    begin(stage, text2) {
      stages = begun(stages, stage, say2(text2), clock2.elapsed());
      if (!drawing) void keepDrawing();
      drawing = true;
    },
    note(text2) {
      stages = noted(stages, say2(text2));
    },
    end(stage, text2) {
      stages = ended(stages, stage, say2(text2), clock2.elapsed());
    },
    warn(text2) {
      erase();
      terminal.write(warning(text2, { color, columns: terminal.columns(), language }));
    },
    speak(other) {
      language = other;
    },
    close() {
      closing.abort();
      erase();
    }
  };
}
function plainProgress(terminal, clock2, { color, verbose }, first) {
  let language = first;
  const say2 = (text2) => told(text2, language);
  let stages = [];
  const line = (text2) => terminal.write(`${text2}
`);
  return {
    begin(stage, text2) {
      stages = begun(stages, stage, say2(text2), clock2.elapsed());
      if (verbose) line(joined(language.stages[stage], detailOf(say2(text2))));
    },
    note(text2) {
      if (verbose) line(`  ${detailOf(say2(text2))}`);
    },
    end(stage, text2) {
      const now = clock2.elapsed();
      const since = stages.find((shown2) => shown2.stage === stage)?.startedAt ?? now;
      line(joined(`${language.stages[stage]} (${shortTime(now - since)})`, detailOf(say2(text2))));
    },
    warn(text2) {
      terminal.write(warning(text2, { color, columns: terminal.columns(), language }));
    },
    speak(other) {
      language = other;
    },
    close() {
    }
  };
}
function joined(lead, text2) {
  return text2 === "" ? lead : `${lead}: ${text2}`;
}
function warning(text2, { color, columns, language }) {
  const plain = warned("", language);
  const word = color ? styleText("yellow", plain.trim(), { validateStream: false }) : plain.trim();
  const indent = " ".repeat(columnsOf(plain));
  const lines = wrap(detailOf(told(text2, language)), columns, indent).join("\n");
  return `${word}${plain.endsWith(" ") ? " " : ""}${lines.slice(indent.length)}
`;
}

// src/verbs/cli/config-options.ts
function withConfigOptions(command) {
  command.optionsGroup("Instead of the config file:");
  for (const spec of OPTIONS) command.addOption(asOption(spec));
  return command;
}
function configOptions(given) {
  return Object.fromEntries(
    OPTIONS.flatMap((spec) => {
      const value = given[asOption(spec).attributeName()];
      return value === void 0 ? [] : [[spec.name, String(value)]];
    })
  );
}
function asOption({ name, takes, help }) {
  const value = takes === "flag" ? "" : ` <${takes}>`;
  const option = new Option(`--${name}${value}`, help).hideHelp(help === "Reserved");
  return takes === "list" ? option.argParser(
    (value2, before) => before === void 0 ? value2 : `${before}
${value2}`
  ) : option;
}

// src/verbs/cli/print.ts
import { relative } from "node:path";
function print(report, out, options, { cwd, stdout: stdout2, stderr: stderr2 }, language) {
  const { json: asJson = false, verbose = false } = options;
  const terminal = asJson ? stderr2 : stdout2;
  const shown2 = out === null ? null : relative(cwd, out);
  const text2 = renderTerminal(
    report,
    {
      color: options.color && terminal.color,
      width: Math.min(terminal.columns(), 100),
      verbose,
      out: shown2?.startsWith("..") ? out : shown2
    },
    language
  );
  terminal.write(text2);
  if (asJson) stdout2.write(json(report));
}

// src/verbs/cli/check.ts
function addCheck(program2, world, finish) {
  const command = program2.command("check").description("run the stack, ask the backend directly and through nginx, and say what broke").argument("[dir]", "folder of the stack", ".").option("--config <file>", "configuration (.github/bad-gateway.yml)");
  withConfigOptions(withSharedOptions(command)).action(
    async (dir, options) => {
      finish(await checkCommand(rawInput(dir, options, world), options, world));
    }
  );
}
function rawInput(dir, options, { cwd, env }) {
  const { config = null, out = null } = options;
  return { cwd, dir, config, out, options: configOptions({ ...options }), env };
}
async function checkCommand(raw, options, world) {
  const { stderr: stderr2, clock: clock2, files: files2 } = world;
  const { verbose = false } = options;
  if (raw.out === null) await refuseLinkedFolder(files2, raw.cwd, raw.dir);
  const language = await loadLanguage(languageIn(options, world));
  const shown2 = { color: options.color && stderr2.color, verbose };
  const progress = terminalProgress(stderr2, clock2, shown2, language);
  try {
    const { result, early } = await supervise(
      watchForEnding,
      progress,
      (signal) => keptCheck(raw, { signal, progress, files: files2, speak: progress.speak })
    );
    progress.close();
    if (early) throw early;
    return result ? show(result, options, world) : 0;
  } finally {
    progress.close();
  }
}
function show(run, options, world) {
  const { stderr: stderr2 } = world;
  const { language } = run.speech;
  for (const warning2 of run.kept.warnings) {
    stderr2.write(`${withoutControls(warned(warning2, language))}
`);
  }
  print(run.report, run.out, options, world, language);
  return exitCode(run.report);
}

// src/verbs/cli/explain.ts
import { resolve as resolve2 } from "node:path";

// src/report/terminal/recognised-block.ts
var SHOWN = 8;
function recognisedBlock(recognised2, p, { width, verbose }, language = ENGLISH) {
  const texts = language.paste;
  const shown2 = verbose ? recognised2 : recognised2.slice(0, SHOWN);
  const left = recognised2.length - shown2.length;
  return [
    p.bold(texts.recognised),
    ...shown2.flatMap((one) => [
      ...wrap(withoutControls(inOneLine(one, language)), width, "  "),
      ...verbose ? eachLine(one, texts).map(p.dim) : []
    ]),
    ...left > 0 ? [p.dim(`  ${fill(texts["more-verbose"], { count: left })}`)] : [],
    ""
  ];
}
function eachLine({ lines }, texts) {
  return lines.map(
    ({ number, understood }) => `    ${number}: ${understood ? texts.understood : texts.noise}`
  );
}

// src/verbs/explaining/inputs.ts
import { resolve } from "node:path";

// src/read/pasted/edges.ts
var LONGEST = 8192;
function createEdges(limit) {
  const head = [];
  let room = limit;
  let older = [];
  let younger = [];
  let filled = 0;
  return {
    add(number, bytes, from, to) {
      const line = { number, bytes: cut(bytes, from, to), times: 1 };
      const size2 = line.bytes.length + 1;
      if (room >= size2) {
        head.push(line);
        room -= size2;
        return;
      }
      room = 0;
      if (filled + size2 > limit) {
        older = younger;
        younger = [];
        filled = 0;
      }
      younger.push(line);
      filled += size2;
    },
    kept: () => [...head, ...older, ...younger]
  };
}
function cut(bytes, from, to) {
  return bytes.slice(from, Math.min(to, from + LONGEST));
}

// src/read/pasted/line-signature.ts
var NO_ENTRY = -1;
var SPACE = 32;
var QUOTE = 34;
var COMMA = 44;
var SLASH = 47;
var COLON = 58;
var QUESTION = 63;
var BRACKET = 91;
var BAR = 124;
var LETTER_T = 84;
var BASIS = 2166136261;
var PRIME = 16777619;
function lineSignature(bytes, from, to) {
  const start = entryStart(bytes, from, to);
  if (start < 0) return NO_ENTRY;
  const fields = fieldsStart(bytes, start, to);
  const message = wordsHash(bytes, start, fields);
  return (message >>> 0) * 2097152 + (requestHash(bytes, fields, to) >>> 11);
}
function fieldsStart(bytes, from, to) {
  let at = from;
  while (at < to && !(bytes[at] === COMMA && isField(bytes, at, to))) at++;
  return at;
}
function wordsHash(bytes, from, to) {
  let hash = BASIS;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 48 || byte > 57) hash = Math.imul(hash ^ byte, PRIME);
  }
  return hash;
}
function requestHash(bytes, from, to) {
  let hash = BASIS;
  let quotes = 0;
  let slashes = 0;
  let isQuery = false;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) {
      quotes += 1;
      slashes = 0;
      isQuery = false;
      continue;
    }
    if ((quotes & 1) === 0 || isDigit(byte)) continue;
    if (byte === SLASH) slashes += 1;
    if (quotes >= 3 && slashes >= 3) break;
    isQuery = byte === QUESTION || isQuery && byte !== SPACE;
    if (!isQuery) hash = Math.imul(hash ^ byte, PRIME);
  }
  return hash >>> 0;
}
function entryStart(bytes, from, to) {
  const date = dateStart(bytes, from, to);
  if (date < 0) return -1;
  let at = date + 20;
  while (at < to && bytes[at] !== SPACE) at++;
  for (let tokens = 0; tokens < 2; tokens++) {
    let end = at + 1;
    while (end < to && end - at < 24 && bytes[end] !== SPACE) end++;
    const first = bytes[at + 1] ?? 0;
    const isProcess = tokens === 0 && isDigit(first) && bytes[end - 1] === COLON;
    if (!isProcess && first !== 42) break;
    at = end;
  }
  return at + 1;
}
function dateStart(bytes, from, to) {
  if (isDate(bytes, from, to)) return from;
  const most = Math.min(to, from + 80);
  for (let at = from; at < most; at++) {
    const byte = bytes[at];
    if (byte === BAR && bytes[at + 1] === SPACE && isDate(bytes, at + 2, to)) return at + 2;
    if (byte === SPACE && bytes[from + 10] === LETTER_T) {
      return isDate(bytes, at + 1, to) ? at + 1 : -1;
    }
  }
  return -1;
}
function isDate(bytes, from, to) {
  return from + 21 < to && bytes[from + 4] === SLASH && bytes[from + 7] === SLASH && bytes[from + 13] === COLON && bytes[from + 20] === BRACKET;
}
function isField(bytes, at, to) {
  if (at + 9 >= to || bytes[at + 1] !== SPACE) return false;
  const length = bytes[at + 8] === COLON ? 8 : bytes[at + 9] === COLON ? 9 : 0;
  const first = bytes[at + 2];
  return length > 0 && (first === 99 || first === 115 || first === 114);
}
function isDigit(byte) {
  return byte >= 48 && byte <= 57;
}

// src/read/pasted/condense.ts
var LIMITS = { whole: 4e6, edge: 5e5, kinds: 3e3 };
var EXAMPLES2 = 3;
var LINE_FEED = 10;
function createCondenser(limits = LIMITS) {
  let chunks = [];
  let size2 = 0;
  let stream = null;
  return {
    push(bytes) {
      size2 += bytes.length;
      if (stream) stream.push(bytes);
      else chunks.push(bytes.slice());
      if (stream || size2 <= limits.whole) return;
      stream = createLineSink(limits);
      for (const chunk of chunks) stream.push(chunk);
      chunks = [];
    },
    finish: () => stream ? stream.finish() : rawLines(joined2(chunks))
  };
}
function joined2(chunks) {
  const decoder = new TextDecoder();
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}
function createLineSink(limits) {
  const kinds = /* @__PURE__ */ new Map();
  const edges = createEdges(limits.edge);
  let number = 0;
  let rest = new Uint8Array();
  const take = (bytes, from, to) => {
    number += 1;
    const key = lineSignature(bytes, from, to);
    if (key === NO_ENTRY) return edges.add(number, bytes, from, to);
    const kind = kinds.get(key);
    if (kind) {
      kind.times += 1;
      if (kind.examples.length < EXAMPLES2)
        kind.examples.push({ number, bytes: cut(bytes, from, to) });
    } else if (kinds.size < limits.kinds) {
      kinds.set(key, { times: 1, examples: [{ number, bytes: cut(bytes, from, to) }] });
    }
  };
  return {
    push(chunk) {
      let from = 0;
      if (rest.length > 0) {
        const end = chunk.indexOf(LINE_FEED);
        rest = concat(rest, chunk.subarray(0, end < 0 ? chunk.length : end));
        if (end < 0) return;
        take(rest, 0, rest.length);
        rest = new Uint8Array();
        from = end + 1;
      }
      for (let end = chunk.indexOf(LINE_FEED, from); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
        take(chunk, from, end);
        from = end + 1;
      }
      if (from < chunk.length) rest = chunk.slice(from);
    },
    finish() {
      if (rest.length > 0) take(rest, 0, rest.length);
      const kept = [...kinds.values()].flatMap(
        ({ times, examples }) => examples.map(({ number: at, bytes }, index) => ({
          number: at,
          bytes,
          times: index === examples.length - 1 ? times - index : 1
        }))
      );
      const all2 = [...kept, ...edges.kept()].sort((a, b) => a.number - b.number);
      const decoder = new TextDecoder();
      return all2.map(({ number: at, bytes, times }) => ({
        number: at,
        times,
        text: rawLines(decoder.decode(bytes))[0]?.text ?? ""
      }));
    }
  };
}
function concat(one, other) {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

// src/verbs/explaining/inputs.ts
async function readInputs(paths, given) {
  const named = paths.length > 0 ? paths : ["-"];
  if (paths.length === 0 && (given.stdin?.isTTY ?? true)) {
    throw refusal(null, "give a file, several, or - and what to explain on standard input");
  }
  const inputs = [];
  for (const path2 of named) {
    const found = await readOne(path2, given);
    if (found.is === "pasted") inputs.push(...found.inputs);
    else if (named.length === 1) return found;
    else throw refusal(path2, "is a saved case, which is explained alone");
  }
  return { is: "pasted", inputs };
}
async function readOne(path2, { files: files2, cwd, stdin: stdin2 }) {
  const isStdin = path2 === "-";
  if (isStdin && stdin2 === null) throw refusal(null, "there is no standard input");
  const full = resolve(cwd, path2);
  const found = isStdin ? null : await files2.stat(full);
  if (found?.kind === "directory") {
    throw refusal(path2, "is a folder; give the files in it");
  }
  if (!isStdin && found?.kind !== "file") {
    throw refusal(path2, "there is no such file, or it may not be read");
  }
  const condenser = createCondenser();
  const source = isStdin && stdin2 !== null ? stdin2.bytes() : files2.stream(full);
  try {
    for await (const bytes of source) condenser.push(bytes);
  } catch (error) {
    if (isStdin) throw error;
    throw refusal(path2, "there is no such file, or it may not be read");
  }
  const lines = condenser.finish();
  const file = caseIn(isStdin ? null : path2, lines);
  if (file) return { is: "case", file };
  return { is: "pasted", inputs: [{ name: isStdin ? "" : path2, lines }] };
}
function caseIn(path2, lines) {
  if (!/^\s*\{/.test(lines[0]?.text ?? "")) return null;
  const value = parsed(lines.map(({ text: text2 }) => text2).join("\n"));
  if (value?.tool?.name !== "bad-gateway" || !Array.isArray(value.captures)) return null;
  if (value.schema === 1) return value;
  throw refusal(path2, `has schema ${value.schema}; this version reads schema 1`);
}
function parsed(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return null;
  }
}
function refusal(file, message) {
  return new UsageError([{ file, line: null, key: "", message }]);
}

// src/verbs/cli/explain.ts
function addExplain(program2, world, finish) {
  const command = program2.command("explain").description("diagnose pasted logs, inspect output and configuration, or a saved case.json").argument("[file...]", "files, or - for standard input; a case.json of an earlier run");
  withSharedOptions(withLanguage(command)).action(
    async (paths, options) => {
      const { files: files2, cwd, clock: clock2, stdin: stdin2 = null } = world;
      if (paths.includes("-") && stdin2?.isTTY) await askForPaste(options, world);
      const given = await readInputs(paths, { files: files2, cwd, stdin: stdin2 });
      const { caseOfPaste } = await import("./verbs-explaining-explain.mjs");
      const { file, recognised: recognised2 } = given.is === "case" ? { file: given.file, recognised: [] } : caseOfPaste(given.inputs, clock2);
      const { reportOf } = await import("./verbs-judge-case.mjs");
      const { spoken } = await import("./verbs-speech.mjs");
      const speech = await spoken(languageIn(options, world));
      const { report, logs } = reportOf(file, speech);
      if (options.out === void 0) await refuseLinkedFolder(files2, cwd, null);
      const out = resolve2(cwd, options.out ?? OWN_FOLDER);
      const [kept] = await Promise.allSettled([
        keep(files2, { report, file, logs, out }, speech, recognised2)
      ]);
      const written = kept.status === "fulfilled";
      if (recognised2.length > 0) say(recognised2, options, world, speech.language);
      print(report, written ? out : null, options, world, speech.language);
      if (!written) throw kept.reason;
      finish(explainExitCode(report));
    }
  );
}
async function askForPaste(options, world) {
  const language = await loadLanguage(languageIn(options, world));
  const line = "Paste, then press Enter and Ctrl-D (on Windows Ctrl-Z and Enter).";
  world.stderr.write(`${said(line, "problems", language)}
`);
}
function say(recognised2, { json: json2 = false, color, verbose = false }, { stdout: stdout2, stderr: stderr2 }, language) {
  const terminal = json2 ? stderr2 : stdout2;
  const width = Math.min(terminal.columns(), 100);
  const lines = recognisedBlock(
    recognised2,
    palette(color && terminal.color),
    { width, verbose },
    language
  );
  terminal.write(`${lines.join("\n")}
`);
}

// src/report/init/file-diff.ts
var MOST_PAIRS = 4e6;
function fileDiff(path2, before, after) {
  const from = before === null ? "/dev/null" : `a/${path2}`;
  const lines = changes(linesOf(before ?? ""), linesOf(after));
  return [`--- ${from}`, `+++ b/${path2}`, ...hunksOf(lines), ""].join("\n");
}
function linesOf(text2) {
  const lines = text2.split("\n");
  const last = lines.pop();
  const closed = lines.map((line) => ({ text: line, open: false }));
  return last ? [...closed, { text: last, open: true }] : closed;
}
function isSame(a, b) {
  return a?.text === b?.text && a?.open === b?.open;
}
function changes(old, now) {
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && isSame(old[head], now[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(old.at(-1 - tail), now.at(-1 - tail))) tail += 1;
  return [
    ...signed(" ", old.slice(0, head)),
    ...middle(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...signed(" ", old.slice(old.length - tail))
  ];
}
function signed(sign, lines) {
  return lines.map((line) => ({ sign, ...line }));
}
function middle(old, now) {
  if (old.length * now.length > MOST_PAIRS) return [...signed("-", old), ...signed("+", now)];
  const common = commonFrom(old, now);
  const found = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [a, b] = [old[i], now[j]];
    if (a && b && isSame(a, b)) {
      found.push({ sign: " ", ...a });
      i += 1;
      j += 1;
    } else if (a && (!b || common(i + 1, j) >= common(i, j + 1))) {
      found.push({ sign: "-", ...a });
      i += 1;
    } else if (b) {
      found.push({ sign: "+", ...b });
      j += 1;
    }
  }
  return found;
}
function commonFrom(old, now) {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (i, j) => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = isSame(old[i], now[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

// src/report/init/yaml-text.ts
var NO_TEXT = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
var PLAIN = /^[A-Za-z_/][\w./-]*$/;
function flow(value) {
  if (typeof value === "string") return scalar(value);
  if (typeof value !== "object") return String(value);
  if (isList(value)) return `[${value.map(flow).join(", ")}]`;
  const entries = Object.entries(value).map(([key, item]) => `${scalar(key)}: ${flow(item)}`);
  return `{${entries.join(", ")}}`;
}
function isList(value) {
  return Array.isArray(value);
}
function scalar(text2) {
  return PLAIN.test(text2) && !NO_TEXT.test(text2) ? text2 : JSON.stringify(text2);
}
function comment(text2) {
  return `# ${withoutControls(text2).replace(/\s+/g, " ").trim()}`;
}

// src/report/init/workflows.ts
var WORKFLOWS = { pr: prCheck, manual: manualCheck, smoke: smokeCheck };
function inLanguage(language) {
  return (text2) => said(text2, "workflows", language);
}
function prCheck(content, language = ENGLISH) {
  const say2 = inLanguage(language);
  return text(content, say2, {
    about: "Runs the stack of every pull request, and says what broke on the way through nginx.",
    name: "bad-gateway",
    on: ["on:", "  pull_request:"],
    also: [
      "",
      comment(say2("A newer push makes the answer for the older one worthless.")),
      "concurrency:",
      `  group: ${GROUP}`,
      "  cancel-in-progress: true"
    ],
    inputs: []
  });
}
function manualCheck(content, language = ENGLISH) {
  const say2 = inLanguage(language);
  const size2 = [
    "      upload-size:",
    described(say2("Size of the upload, like 3MB; else what the config says"))
  ];
  return text(content, say2, {
    about: "Runs the stack when somebody starts it: Actions, bad-gateway by hand, Run workflow.",
    name: "bad-gateway by hand",
    on: [
      "on:",
      "  workflow_dispatch:",
      "    inputs:",
      ...content.upload ? [...size2, "        type: string"] : [],
      "      timeout:",
      described(say2("Seconds to become ready, after build and pull; else what the config says")),
      "        type: string"
    ],
    also: [],
    inputs: [...content.upload ? ["upload-size"] : [], "timeout"]
  });
}
function smokeCheck(content, language = ENGLISH) {
  const say2 = inLanguage(language);
  return text(content, say2, {
    about: "Asks what was deployed, at the address that the deployment has told GitHub.",
    name: "bad-gateway after a deployment",
    on: [
      "on:",
      "  deployment_status:",
      "  workflow_dispatch:",
      "    inputs:",
      "      url:",
      described(say2("Address to ask, like https://app.example.com")),
      "        type: string",
      "        required: true"
    ],
    also: [],
    condition: `\${{ inputs.url != '' || (github.event.deployment_status.state == 'success' && ${DEPLOYED_AT} != '') }}`,
    inputs: [],
    // As JSON, which is YAML too: whatever the address holds, it stays one text.
    given: [
      "          target: |",
      `            url: \${{ toJSON(inputs.url || ${DEPLOYED_AT}) }}`,
      ...commented(say2(UNTOLD), "          "),
      "          fail-on: broken"
    ]
  });
}
var DEPLOYED_AT = "github.event.deployment_status.environment_url";
var UNTOLD = "From outside it can often not be told whether the backend answered; that alone fails nothing.";
var TAKEN = "What the compose files and the config take from the environment; pull requests from forks have no secrets.";
var KEPT = "report.html to read, report.json, the logs, and case.json: the evidence, redacted.";
var GROUP = "${{ github.workflow }}-${{ github.ref }}";
function described(text2) {
  return `        description: ${text2}`;
}
var WIDTH = 88;
function commented(text2, indent) {
  return wrap(text2, WIDTH, "").map((line) => `${indent}${comment(line)}`);
}
function text({ action, dir }, say2, parts) {
  const { about, name, on, also, inputs, condition } = parts;
  const given = [
    ...dir === "" ? [] : [`          dir: ${flow(dir)}`],
    ...inputs.map((input) => `          ${input}: \${{ inputs.${input} }}`),
    ...parts.given ?? []
  ];
  return `${[
    comment(say2(about)),
    `name: ${dir === "" ? name : flow(`${name} (${dir})`)}`,
    ...on,
    "",
    "permissions:",
    "  contents: read",
    ...also,
    "",
    "jobs:",
    "  path:",
    "    name: the path through nginx",
    ...condition === void 0 ? [] : [`    if: ${condition}`],
    "    runs-on: ubuntu-latest",
    "    timeout-minutes: 15",
    "    steps:",
    "      - uses: actions/checkout@v5",
    "        with:",
    "          persist-credentials: false",
    "",
    "      - id: bad-gateway",
    `        uses: ${action}`,
    ...given.length > 0 ? ["        with:", ...given] : [],
    ...commented(say2(TAKEN), "        "),
    "        # env:",
    "        #   UPLOAD_TOKEN: ${{ secrets.UPLOAD_TOKEN }}",
    "",
    ...commented(say2(KEPT), "      "),
    "      - if: failure() && steps.bad-gateway.outputs.folder != ''",
    "        uses: actions/upload-artifact@v4",
    "        with:",
    "          name: bad-gateway",
    "          path: ${{ steps.bad-gateway.outputs.folder }}"
  ].join("\n")}
`;
}

// src/verbs/init.ts
import { dirname, join } from "node:path";

// src/report/init/config-text.ts
var WIDTH2 = 100;
var HEAD = [
  "What bad-gateway init found in this repository, and where. All of it is optional: what is left",
  "out is looked for at every run. Lines that are commented out hold what was not found, or what",
  "could be said beyond it. Secrets stay out of this file: write ${NAME} for the environment's NAME."
];
function configText(content, language = ENGLISH) {
  const say2 = (text2) => said(text2, "plan", language);
  const { notes, schema } = content;
  const lines = content.lines.map((line) => ({ ...line, why: say2(line.why) }));
  const groups = [...new Set(lines.map(({ key: [group] }) => group))];
  const head = [
    `# yaml-language-server: $schema=${schema}`,
    ...HEAD.map((line) => comment(say2(line)))
  ];
  const blocks = groups.map((group) => {
    const own = lines.filter(({ key }) => key[0] === group);
    return [
      ...(notes[group] ?? []).flatMap((note) => wrapped(say2(note))),
      ...groupText(group, own)
    ];
  });
  return `${[head, ...blocks].map((block) => block.join("\n")).join("\n\n")}
`;
}
function groupText(group, lines) {
  const leaves = lines.filter(({ key }) => key[1] !== void 0);
  const open = lines.every((line) => line.open);
  const start = open ? "# " : "";
  return [
    ...lines.filter(({ key }) => key[1] === void 0).flatMap((line) => lineText(line, group, line.open ? "# " : "")),
    ...leaves.length > 0 ? [`${start}${group}:`] : [],
    ...leaves.flatMap(
      (line) => lineText(line, line.key[1] ?? "", `${start}  ${line.open && !open ? "# " : ""}`)
    )
  ];
}
function lineText({ value, why }, key, start) {
  const text2 = `${start}${key}: ${flow(value)}`;
  if (why === "") return [text2];
  const whole2 = `${text2} ${comment(why)}`;
  if (whole2.length <= WIDTH2) return [whole2];
  const indent = start.includes("#") ? start.replace(/# $/, "") : start;
  return [...wrapped(why).map((line) => `${indent}${line}`), text2];
}
function wrapped(text2) {
  return wrap(comment(text2).slice(2), WIDTH2 - 6, "").map(comment);
}

// src/verbs/initializing/config-lines.ts
var GROUPS = [
  "compose",
  "profiles",
  "project",
  "proxy",
  "backend",
  "health",
  "upload",
  "routes",
  "auth"
];
function configLines(plan) {
  const redact = redactor(plan.secrets);
  const found = foundLines(plan).map((line) => withoutSecret(line, redact));
  const missing = plan.missing.filter((one) => elsewhereLines(one).length === 0).flatMap(missingLines).filter(({ key }) => !found.some((line) => line.key.join() === key.join()));
  const elsewhere = plan.missing.flatMap(elsewhereLines);
  const lines = [...found, ...elsewhere, ...unique(missing), ...furtherLines(plan)];
  return {
    lines: [...GROUPS, "timeout", "request-timeout"].flatMap(
      (group) => lines.filter(({ key }) => key[0] === group)
    ),
    notes: notesOf(plan, redact)
  };
}
function foundLines(plan) {
  const { compose, proxy, backend, health, upload, routes, sources } = plan;
  const line = (key, value) => {
    const source = sources[key];
    if (value === null || value === void 0 || !source) return [];
    const [group = "", leaf] = key.split(".");
    const path2 = leaf === void 0 ? [group] : [group, leaf];
    return [{ key: path2, value, why: whyOf(source), open: source.from !== "discovered" }];
  };
  const found = [
    ...line("project", compose.project),
    ...line("proxy.service", proxy?.service),
    ...line("proxy.port", proxy?.port),
    ...line("proxy.host", proxy?.host),
    ...line("proxy.scheme", proxy?.scheme),
    ...line("backend.service", backend?.service),
    ...line("backend.port", backend?.port),
    ...line("health.direct", health.direct),
    ...line("health.proxied", health.proxied),
    // The field was found with the path, whose own source tells what a run makes of it.
    ...line("upload.field", upload?.path).map((each) => withKey(each, "path")),
    ...line("upload.method", upload?.method === "POST" ? null : upload?.method),
    ...line("upload.field", upload?.field),
    ...line("routes", routes.some(({ front }) => front) ? null : routes.map(pathOf))
  ].filter(({ open: open2 }) => !open2);
  const insecure = line("proxy.insecure", proxy?.insecure === true ? true : null);
  const open = compose.files.length === 0;
  return [...composeLine(plan), ...[...found, ...insecure].map((each) => ({ ...each, open }))];
}
function pathOf({ path: path2 }) {
  return { path: path2 };
}
function withKey(line, leaf) {
  return { ...line, key: [line.key[0], leaf] };
}
function composeLine({ root, compose, sources }) {
  const source = sources["compose"];
  if (compose.files.length === 0 || !source) return [];
  const value = compose.files.map((path2) => shown({ root }, path2));
  const open = source.detail.includes(BY_ITSELF);
  return [{ key: ["compose"], value, why: open ? BY_ITSELF : whyOf(source), open }];
}
function whyOf({ detail, sure }) {
  return sure ? detail : `a guess: ${detail}`;
}
function missingLines({ say: say2 }) {
  const groups = parse(`{${say2}}`);
  return Object.entries(groups).flatMap(([group, value]) => {
    const line = (key, value2) => {
      return { key, value: value2, why: "", open: true };
    };
    if (typeof value !== "object" || Array.isArray(value)) return [line([group], value)];
    return Object.entries(value).map(([leaf, item]) => line([group, leaf], item));
  });
}
function elsewhereLines(missing) {
  if (missing.key !== "proxy.service") return [];
  return missingLines(missing).filter(({ key: [group] }) => group === "compose" || group === "profiles").map((line) => ({ ...line, why: missing.why ?? "" }));
}
function unique(lines) {
  return [...new Map(lines.map((line) => [line.key.join(), line])).values()];
}
var TOKEN = "${UPLOAD_TOKEN}";
function furtherLines({ upload, timeoutSeconds, requestTimeoutSeconds }) {
  const open = (key, value, why) => {
    return { key, value, why, open: true };
  };
  const made = upload?.content.is === "generated" ? upload.content : null;
  return [
    ...made ? [
      open(["upload", "file"], "samples/FILE", `a real one, else a made-up ${made.name}`),
      open(["upload", "expect"], [200], "else every status that proves the path")
    ] : [],
    open(
      ["auth"],
      { bearer: TOKEN },
      "or headers, login, steps; without it only the path is proven"
    ),
    open(["timeout"], timeoutSeconds, "seconds to become ready, after build and pull"),
    open(["request-timeout"], requestTimeoutSeconds, "seconds for one request")
  ];
}
function withoutSecret(line, redact) {
  const [value, why] = [masked(line.value, redact), redact(line.why)];
  const asText = JSON.stringify(value);
  if (asText === JSON.stringify(line.value) && !asText.includes("${")) return { ...line, why };
  return { ...line, value, why: `${why}; give what it holds in the environment`, open: true };
}
function masked(value, redact) {
  if (typeof value === "string") return redact(value).replaceAll(MASK, "${NAME}");
  if (typeof value !== "object") return value;
  return JSON.parse(
    JSON.stringify(value),
    (_, item) => typeof item === "string" ? masked(item, redact) : item
  );
}
function notesOf(plan, redact) {
  const conf = plan.sources["proxy.conf"];
  const limit = plan.sources["upload.limit"];
  const files2 = plan.proxy?.conf ?? [];
  const proxy = [
    ...conf && files2.length > 0 ? [`nginx reads ${some(files2)}: ${conf.detail}`] : [],
    ...conf?.unused?.length ? [`no service reads ${some(conf.unused)}`] : []
  ];
  const notes = {
    proxy,
    upload: limit ? [`the application takes at most ${limit.detail}`] : []
  };
  for (const { key, why } of plan.missing) {
    const [group = ""] = key.split(".");
    if (why !== void 0) notes[group] = [...notes[group] ?? [], why];
  }
  return Object.fromEntries(
    Object.entries(notes).map(([group, texts]) => [group, texts.map(redact)])
  );
}
var SHOWN2 = 3;
function some(names) {
  const more = names.length > SHOWN2 ? ` and ${names.length - SHOWN2} more` : "";
  return `${names.slice(0, SHOWN2).join(", ")}${more}`;
}

// src/verbs/init.ts
async function init(raw, workflows, files2, language = ENGLISH) {
  const at = await locate(files2, raw.cwd, raw.dir);
  const input = { ...raw, config: null, out: null, options: {} };
  const { plan } = await explainedPlan(input, {
    files: withoutConfig(files2),
    withoutCompose: true
  });
  const dir = shown(at, at.dir);
  const content = { action: ACTION, dir, upload: plan.upload !== null };
  const config = configText({ ...configLines(plan), schema: CONFIG_SCHEMA }, language);
  const path2 = await findConfig(at, null) ?? join(at.dir, CONFIG);
  const intended = [
    await intend(at, path2, config),
    ...await Promise.all(
      workflows.map(
        (name) => intend(at, workflowPath(at, name, dir), WORKFLOWS[name](content, language))
      )
    )
  ];
  return { files: intended, plan };
}
function workflowPath(at, name, dir) {
  const parts = ["bad-gateway", ...name === "pr" ? [] : [name], ...dir.split("/")];
  const file = parts.filter(Boolean).join("-").replace(/[^\w.-]/g, "_");
  return join(at.root, ".github", "workflows", `${file}.yml`);
}
function withoutConfig(files2) {
  return {
    ...files2,
    stat: (path2) => path2.endsWith(CONFIG) ? Promise.resolve(null) : files2.stat(path2)
  };
}
async function intend(at, path2, after) {
  const name = shown(at, path2);
  const wrong = (message) => new UsageError([{ file: name, line: null, key: "", message }]);
  await refuseLinks(at, path2, wrong);
  const before = await at.files.readText(path2);
  if (before === null && await at.files.stat(path2) !== null) {
    throw wrong("is there, and is no file that could be read; move it away");
  }
  return { path: path2, name, before, after };
}
async function refuseLinks({ files: files2 }, path2, wrong) {
  for (const each of [path2, dirname(path2), dirname(dirname(path2))]) {
    const real = await files2.realPath(each);
    if (real !== null && real !== each) throw wrong(`${each} is a link to ${real}; remove it`);
  }
}

// src/verbs/cli/init.ts
function addInit(program2, world, finish) {
  const command = program2.command("init").description("write the config with what is found in the repository, and workflows").argument("[dir]", "folder of the stack", ".").option("--workflows <list>", "pr, manual, smoke, or none", "pr").option("--dry-run", "show the changes as a diff on standard output, and write nothing").option("--force", "overwrite what is there");
  withLanguage(command).action(async (dir, options) => {
    const { cwd, env, files: files2, stderr: stderr2 } = world;
    const language = await loadLanguage(languageIn(options, world));
    const found = await init({ cwd, dir, env }, workflowsIn(options.workflows), files2, language);
    for (const warning2 of found.plan.warnings) {
      stderr2.write(`${withoutControls(warningInWords(warning2, language))}
`);
    }
    if (options.dryRun) dryRun(found, options, { ...world, language });
    else await write(found, options, dir, { ...world, language });
    finish(0);
  });
}
function workflowsIn(list) {
  const names = list.split(",").map((name) => name.trim()).filter((name) => name !== "" && name !== "none");
  const known = Object.keys(WORKFLOWS);
  const wrong = names.find((name) => !known.includes(name));
  if (wrong !== void 0) {
    const message = `${wrong}; right would be ${known.join(", ")} or none`;
    throw new UsageError([{ file: null, line: null, key: "--workflows", message }]);
  }
  return Object.keys(WORKFLOWS).filter((name) => names.includes(name));
}
function stateOf({ before, after }, { force = false }) {
  if (before === after) return "same";
  return before === null || force ? "writes" : "differs";
}
function dryRun(found, options, { stdout: stdout2, stderr: stderr2, language }) {
  for (const file of found.files) {
    const state = stateOf(file, options);
    if (state === "writes") stdout2.write(diffOf(file));
    else stderr2.write(`${leftAlone(file, state, language)}
`);
  }
}
async function write(found, options, dir, world) {
  const { files: files2, stdout: stdout2, stderr: stderr2, person, language } = world;
  const say2 = (text2) => said(text2, "plan", language);
  const wanted = [];
  for (const file of found.files) {
    const state = stateOf(file, options);
    if (state === "writes") wanted.push(file);
    if (state !== "differs" || !person) continue;
    stderr2.write(diffOf(file));
    if (await person.agrees(say2(`Overwrite ${withoutControls(file.name)}?`))) wanted.push(file);
  }
  for (const file of found.files) {
    const state = stateOf(file, options);
    if (wanted.includes(file)) {
      await writing(file.name, () => files2.writeText(file.path, file.after));
      stdout2.write(`${say2(`wrote ${withoutControls(file.name)}`)}
`);
    } else stdout2.write(`${leftAlone(file, state, language)}
`);
  }
  const keys = found.plan.missing.map(({ key }) => key);
  const config = found.files[0];
  if (keys.length > 0 && config && wanted.includes(config)) {
    const where = withoutControls(config.name);
    stdout2.write(`${say2(`Not found, and commented out in ${where}: ${keys.join(", ")}`)}
`);
  }
  if (wanted.length === 0) return;
  const command = `bad-gateway check${dir === "." ? "" : ` ${withoutControls(dir)}`}`;
  stdout2.write(`${say2(`Read them, try them with ${command}, then commit them.`)}
`);
}
function leftAlone({ name }, state, language) {
  const why = state === "same" ? "is up to date" : "is there already and was left alone; --force overwrites it, with --dry-run it shows how";
  return said(`${withoutControls(name)} ${why}`, "plan", language);
}
function diffOf({ name, before, after }) {
  return withoutControls(fileDiff(name, before, after));
}

// src/report/lint/github.ts
var PER_KIND = 10;
var MESSAGE_LIMIT = 4e3;
var KINDS = { error: "error", warning: "warning", note: "notice" };
function renderGithub(findings, language = ENGLISH) {
  const counts = { error: 0, warning: 0, notice: 0 };
  const shown2 = findings.filter(({ severity }) => ++counts[KINDS[severity]] <= PER_KIND);
  const left = findings.length - shown2.length;
  const lines = shown2.map((finding) => commandOf(finding, language));
  if (left > 0) lines.push(fill(language.lint["not-annotated"], { count: left }));
  return lines.map((line) => `${line}
`).join("");
}
function commandOf({ cause, severity, places, summary, fix }, language) {
  const { file, line, endLine = line } = places[0];
  const spot2 = [
    ...file === null ? [] : [`file=${property(file)}`],
    ...line === null ? [] : [`line=${line}`, `endLine=${endLine}`]
  ];
  const said3 = `${summary}

${fixInWords(fix.say, language)}`;
  const message = data(withoutControls(said3).slice(0, MESSAGE_LIMIT));
  const title = property(`bad-gateway: ${cause}`);
  return `::${KINDS[severity]} ${[...spot2, `title=${title}`].join(",")}::${message}`;
}
function data(text2) {
  return text2.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text2) {
  return data(text2).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/lint/limits-table.ts
function limitsTable(rows, { lint: texts } = ENGLISH) {
  const cells = rows.map((row) => cellsOf(row, texts));
  const widths = [0, 1, 2].map(
    (column) => Math.max(0, ...cells.map((row) => columnsOf(row[column] ?? "")))
  );
  const lines = (of) => rows.flatMap((row, index) => {
    const [first = "", second = "", third = "", last = ""] = cells[index] ?? [];
    const aligned = [padded(first, widths[0] ?? 0), padded(second, widths[1] ?? 0)];
    return row.of === of ? [`  ${aligned.join("  ")}  ${third.padStart(widths[2] ?? 0)}  ${last}`] : [];
  });
  return ["body", "time"].flatMap((of) => {
    const found = lines(of);
    return found.length === 0 ? [] : [texts[`limits-${of}`], ...found, ""];
  }).map((line) => `${line}
`).join("");
}
function cellsOf({ layer, service, name, value, of, place, where }, texts) {
  const amount = of === "body" ? size(value, texts) : value === 0 ? texts.none : `${value} s`;
  const spot2 = place?.file ? `${place.file}:${place.line ?? 1}` : texts.default;
  return [`${layer} (${service})`, name, amount, where === "" ? spot2 : `${spot2} ${where}`];
}
function size(bytes, texts) {
  if (bytes === 0) return texts.none;
  return bytes >= 2 ** 20 ? `${Math.round(bytes / 2 ** 20 * 10) / 10} MB` : `${Math.ceil(bytes / 1024)} KB`;
}

// src/report/lint/lint-json.ts
function lintReport(findings, limits) {
  return {
    findings: findings.map(({ cause, severity, places, summary, fix }) => ({
      ...{ cause, severity, summary, fix },
      places: places.map(({ file, line, endLine = line, remote = null }) => ({
        ...{ file, line, endLine, remote }
      }))
    })),
    ...limits === null ? {} : { limits }
  };
}

// src/report/lint/lint-text.ts
function renderLint(findings, options, language = ENGLISH) {
  const paint = palette(options.color);
  const printing = { width: options.width, linesOf: linesOf2(options.texts), paint };
  const blocks = findings.map((finding) => blockOf(finding, printing, language));
  const table = limitsTable(options.limits, language);
  const limits = table === "" ? [] : [`${paint.bold(language.lint.limits)}
${table.trimEnd()}
`];
  return `${[...blocks, ...limits, summaryOf(findings, options.suppressed, language)].join("\n")}
`;
}
function linesOf2(texts) {
  const known = /* @__PURE__ */ new Map();
  return (file) => {
    const lines = known.get(file) ?? (texts(file) ?? "").split(/\r?\n/);
    known.set(file, lines);
    return lines;
  };
}
function blockOf(finding, printing, language) {
  const { width, paint } = printing;
  const { cause, severity, places, summary, fix } = finding;
  const [first, ...others] = places;
  const shade = { error: paint.red, warning: paint.yellow, note: paint.dim }[severity];
  const head = `${spot(first)}: ${shade(language.scales.severity[severity])}: ${withoutControls(summary)} ${paint.dim(`[${cause}]`)}`;
  const lines = [
    paint.bold(head),
    ...sourceLine(first, printing),
    ...others.slice(0, 2).map((place) => paint.dim(`  ${fill(language.lint.see, { place: spot(place) })}`)),
    ...wrap(fixInWords(fix.say, language), width, "  "),
    ...fix.patch === null ? [] : diffLines(fix.patch, paint)
  ];
  return `${lines.join("\n")}
`;
}
function spot({ file, line }) {
  return line === null ? `${file}` : `${file}:${line}`;
}
function sourceLine({ file, line }, { linesOf: linesOf3, paint }) {
  const source = file === null || line === null ? null : linesOf3(file)[line - 1];
  if (!source?.trim()) return [];
  const shown2 = withoutControls(source);
  const indent = shown2.length - shown2.trimStart().length;
  const gutter = `${line} | `;
  const mark = "^".padEnd(Math.min(shown2.trimStart().length, 60), "~");
  return [
    `  ${paint.dim(gutter)}${shown2}`,
    `  ${paint.dim(`${" ".repeat(gutter.length - 2)}| `)}${" ".repeat(indent)}${paint.red(mark)}`
  ];
}
function diffLines(patch, paint) {
  return withoutControls(patch).trimEnd().split("\n").map((line) => {
    if (/^\+(?!\+\+)/.test(line)) return `    ${paint.green(line)}`;
    return /^-(?!--)/.test(line) ? `    ${paint.red(line)}` : `    ${line}`;
  });
}
function summaryOf(findings, suppressed, { lint: texts, wording }) {
  const counts = ["error", "warning", "note"].flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    if (count === 0) return [];
    return [count === 1 ? texts[`one-${severity}`] : fill(texts[`${severity}s`], { count })];
  });
  const found = counts.length === 0 ? texts["nothing-found"] : counts.join(wording.lists.comma);
  return suppressed === 0 ? found : fill(texts.silenced, { found, count: suppressed });
}

// src/report/lint/sarif.ts
function sarifOf(findings, options, speech = IN_ENGLISH) {
  const asSarif = findings.map(({ cause, severity, places, summary, fix }) => {
    const [first, ...others] = places;
    return {
      ...{ cause, severity, text: `${summary}

${fixInWords(fix.say, speech.language)}` },
      places: [whole(first), ...others.map(whole)]
    };
  });
  return sarifLog({ job: "lint", findings: asSarif, failure: null }, options, speech);
}
function whole({ file, line, endLine, remote }) {
  return { file, line, endLine: endLine ?? line, remote: remote ?? null };
}

// src/verbs/cli/lint.ts
var FORMATS = ["text", "json", "sarif", "github"];
function addLint(program2, world, finish) {
  const command = program2.command("lint").description("read compose, nginx and Dockerfiles, and say what will break; runs nothing").argument("[dir]", "folder of the stack", ".").option("--config <file>", "configuration (.github/bad-gateway.yml)").option("--json", "print the findings as JSON, as with --format json").addOption(new Option("--format <format>", "of the output").choices(FORMATS).default("text")).option("--limits", "print only the sizes and times that a request has to keep to").option("--no-color", "no colours, as with NO_COLOR");
  withConfigOptions(command).action(async (dir, options) => {
    const { cwd, env, files: files2, clock: clock2, stderr: stderr2 } = world;
    const { config = null } = options;
    const raw = {
      ...{ cwd, dir, config, out: null, env },
      options: configOptions({ ...options })
    };
    const { shell } = await import("./ports-shell.mjs");
    const { lint } = await import("./verbs-lint.mjs");
    const found = await lint(raw, { files: files2, clock: clock2, shell });
    for (const warning2 of found.warnings) stderr2.write(`${withoutControls(warning2)}
`);
    world.stdout.write(rendered(found, options, world));
    finish(found.findings.some(({ severity }) => severity === "error") ? 1 : 0);
  });
}
function rendered({ findings, limits, texts, suppressed, speech }, options, { stdout: stdout2 }) {
  const { causes, language } = speech;
  const textOf = (file) => texts.get(file) ?? null;
  switch (options.json ? "json" : options.format) {
    case "json":
      return json(lintReport(findings, options.limits ? limits : null));
    case "sarif":
      return json(sarifOf(findings, { tool: TOOL, causes, texts: textOf }, speech));
    case "github":
      return renderGithub(findings, language);
    case "text":
      if (options.limits) return limitsTable(limits, language);
      return renderLint(
        findings,
        {
          color: options.color && stdout2.color,
          width: Math.min(stdout2.columns(), 100),
          ...{ texts: textOf, limits, suppressed: suppressed.length }
        },
        language
      );
  }
}

// src/report/plan-text.ts
var SHOWN3 = 3;
var LISTED = 10;
function renderPlan(plan, width, language = ENGLISH) {
  const say2 = (text2) => said(text2, "plan", language);
  const rows = rowsOf(plan).map((row) => ({ ...row, value: say2(row.value) }));
  const names = Math.max(...rows.map(({ name }) => name.length));
  const values = Math.min(36, Math.max(...rows.map(({ value }) => columnsOf(value))));
  const table = rows.map(({ name, value, source }) => {
    const start = `${name.padEnd(names)}  ${padded(value, values)}`;
    return source ? `${start}  \u2190 ${say2(sourceInWords(source))}` : start.trimEnd();
  });
  const unused = plan.sources["proxy.conf"]?.unused ?? [];
  return withoutControls(
    [
      ...table,
      ...unused.length > 0 ? ["", say2("nginx configuration that no service of these compose files reads")] : [],
      ...unused.slice(0, LISTED).map((file) => `  ${file}`),
      ...unused.length > LISTED ? [say2(`  and ${unused.length - LISTED} more`)] : [],
      ...plan.missing.length > 0 ? ["", say2("Missing, and what would say it")] : [],
      ...plan.missing.flatMap(({ key, say: line, why }) => [
        say2(`  ${key}: write ${line}`),
        ...why === void 0 ? [] : wrap(say2(why), width, "    ")
      ]),
      ""
    ].join("\n")
  );
}
function rowsOf(plan) {
  const { compose, proxy, backend, health, upload, routes, auth, timeoutSeconds, sources } = plan;
  const row = (key, value) => ({
    name: key,
    value: value === null || value === void 0 ? "\u2014" : String(value),
    source: value === null || value === void 0 ? void 0 : sources[key]
  });
  const host = proxy?.hostPort == null ? "" : ` (on the host: ${proxy.hostPort})`;
  return [
    row("compose", some2(compose)),
    row("proxy.service", proxy?.service),
    row("proxy.port", proxy && `${proxy.port}${host}`),
    ...proxy?.scheme === "https" ? [row("proxy.scheme", proxy.scheme)] : [],
    ...proxy?.host ? [row("proxy.host", proxy.host)] : [],
    row("proxy.conf", proxy && some2(proxy.conf)),
    row("backend.service", backend?.service),
    row("backend.port", backend?.port),
    row("backend.protocol", backend?.protocol),
    row("health.direct", health.direct),
    row("health.proxied", health.proxied),
    row("upload.path", upload && `${upload.method} ${upload.path}`),
    ...upload ? [row("upload.field", upload.field)] : [],
    ...upload ? [contentRow(upload.content, row)] : [],
    ...upload ? [row("upload.upstreamUri", upload.upstreamUri)] : [],
    ...routes.length > 0 ? [row("routes", some2(routes.map((path2) => `GET ${path2}`)))] : [],
    ...auth ? [{ name: "auth", value: auth, source: authSource(auth, sources) }] : [],
    row("timeout", `${timeoutSeconds} s`)
  ];
}
function contentRow({ is, name, bytes }, row) {
  const [kilo, mega] = [1024, 1024 ** 2].map((unit) => bytes / unit);
  const size2 = Number.isInteger(mega) ? `${mega} MB` : Number.isInteger(kilo) ? `${kilo} KB` : `${bytes} bytes`;
  return is === "file" ? row("upload.file", name) : row("upload.size", size2);
}
function authSource(auth, sources) {
  const own = sources[`auth.${auth}`];
  if (own) return own;
  return Object.entries(sources).find(([key]) => key.startsWith("auth."))?.[1];
}
function some2(names) {
  const shown2 = names.slice(0, SHOWN3).join(", ");
  const more = names.length > SHOWN3 ? ` and ${names.length - SHOWN3} more` : "";
  return names.length === 0 ? null : `${shown2}${more}`;
}
function sourceInWords({ from, detail, sure }) {
  const by = from === "default" ? "default" : from === "discovered" ? "" : from;
  const text2 = [by, detail].filter(Boolean).join(": ");
  return sure ? text2 : `${text2} (a guess)`;
}

// src/verbs/plan-report.ts
function planReport(plan, found) {
  const { backend, health, missing, sources } = plan;
  return {
    compose: plan.compose.files.map((path2) => shown(plan, path2)),
    proxy: proxyIn(plan, found),
    backend: backend && {
      service: backend.service,
      port: backend.port,
      protocol: found.backendProtocol ?? "http"
    },
    health: { direct: health.direct, proxied: health.proxied },
    upload: uploadIn(plan, found),
    routes: plan.routes.map(({ path: path2 }) => path2),
    auth: plan.auth?.is ?? null,
    timeoutSeconds: plan.timeoutSeconds,
    sources,
    missing
  };
}
function proxyIn({ proxy }, { hostNginx }) {
  if (proxy) {
    const { service, port: port2, hostPort, scheme, host, conf: conf2 } = proxy;
    return { service, port: port2, hostPort, scheme, host, conf: conf2 };
  }
  if (!hostNginx) return null;
  const { port, conf } = hostNginx;
  return { service: null, port, hostPort: port, scheme: "http", host: null, conf: conf.files };
}
function uploadIn(plan, found) {
  const known = plan.upload ?? (found.upload && foundUploadPlan(found.upload.value));
  if (!known) return null;
  const { method, path: path2, field, content } = known;
  const name = content.is === "file" ? shown(plan, content.path) : content.name;
  return {
    ...{ method, path: path2, field, content: { is: content.is, name, bytes: content.bytes } },
    upstreamUri: found.upstreamUri?.value ?? null
  };
}

// src/verbs/cli/plan.ts
function addPlan(program2, { cwd, env, files: files2, stdout: stdout2, stderr: stderr2 }, finish) {
  const command = program2.command("plan").description("say what check would do, and where each value comes from; runs nothing").argument("[dir]", "folder of the stack", ".").option("--config <file>", "configuration (.github/bad-gateway.yml)").option("--json", "print the plan as JSON alone on standard output").option("--no-color", "no colours, as with NO_COLOR");
  withConfigOptions(command).action(
    async (dir, options) => {
      const given = configOptions({ ...options });
      const raw = { cwd, dir, config: options.config ?? null, out: null, options: given, env };
      const { plan, found } = await explainedPlan(raw, { files: files2, withoutCompose: true });
      const language = await loadLanguage(plan.lang);
      for (const warning2 of plan.warnings) {
        stderr2.write(`${withoutControls(warningInWords(warning2, language))}
`);
      }
      const report = planReport(plan, found);
      stdout2.write(
        options.json ? json(report) : renderPlan(report, Math.min(stdout2.columns(), 100), language)
      );
      finish(0);
    }
  );
}

// src/verbs/cli/spoken-help.ts
var NARROW = 40;
function withSpokenHelp(program2, language) {
  if (language === ENGLISH) return program2;
  const say2 = (text2) => said(text2, "commandLine", language);
  const eachWord = (text2) => text2.split(" ").map(say2).join(" ");
  const plain = new Help();
  return program2.configureHelp({
    commandUsage: (command) => eachWord(plain.commandUsage(command)),
    commandDescription: (command) => say2(plain.commandDescription(command)),
    subcommandTerm: (command) => eachWord(plain.subcommandTerm(command)),
    subcommandDescription: (command) => say2(plain.subcommandDescription(command)),
    optionDescription: (option) => say2(plain.optionDescription(option)),
    argumentDescription: (argument) => say2(plain.argumentDescription(argument)),
    // Commander puts a space behind the first title, and its full-width colon has one of its own.
    formatHelp: (command, helper) => Help.prototype.formatHelp.call(helper, command, helper).replace("\uFF1A ", "\uFF1A"),
    styleTitle: say2,
    displayWidth: columnsOf,
    boxWrap: (text2, width) => width < NARROW ? text2 : wrap(text2, width, "").join("\n")
  }).configureOutput({
    outputError: (text2, write2) => write2(`${say2(text2.trimEnd())}
`)
  });
}

// src/verbs/cli/run.ts
async function runCli(argv, world) {
  let code2 = 0;
  const asked = await loadLanguage(languageOfArguments(argv, world));
  const program2 = withSpokenHelp(new Command(TOOL.name), asked).description("Proves the path through nginx to the backend, and names what broke it.").version(TOOL.version, "--version", "print the version").exitOverride().showSuggestionAfterError().configureOutput({ writeOut: world.stdout.write, writeErr: world.stderr.write });
  const finish = (exitCode2) => {
    code2 = exitCode2;
  };
  addCheck(program2, world, finish);
  addPlan(program2, world, finish);
  addLint(program2, world, finish);
  addInit(program2, world, finish);
  addExplain(program2, world, finish);
  addCauses(program2, world, finish);
  try {
    await program2.parseAsync(argv, { from: "user" });
    return code2;
  } catch (error) {
    const its = error instanceof UsageError ? error.lang : null;
    const language = its === null ? asked : await loadLanguage(its);
    return failure(error, argv.includes("--verbose"), world, language);
  }
}
function failure(error, verbose, { stderr: stderr2 }, language) {
  const say2 = (text2) => stderr2.write(`${said(text2, "problems", language)}
`);
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
  if (error instanceof UsageError) {
    stderr2.write(
      error.problems.map((problem) => `${problemInWords(problem, language)}
`).join("")
    );
    return USAGE;
  }
  if (error instanceof Stopped) {
    say2(`${said(error.message, "reasons", language)}; everything was taken down`);
    return exitCodeOf(error.by);
  }
  const its = error instanceof Error ? error.message : String(error);
  say2(`bad-gateway ${TOOL.version} itself failed: ${its}`);
  if (verbose && error instanceof Error) stderr2.write(`${error.stack}
`);
  const more = verbose ? "" : " with what --verbose prints";
  say2(`Please report it at ${REPORT_FAULTS_TO}${more}`);
  return COULD_NOT_TELL;
}

// src/cli.ts
var code = await runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin,
  stdout,
  stderr,
  clock,
  files,
  // Looked for when somebody has to be asked: opening the input takes time.
  get person() {
    return personAtTerminal();
  }
});
await Promise.all([stdout.flushed(), stderr.flushed()]);
process.exit(code);
