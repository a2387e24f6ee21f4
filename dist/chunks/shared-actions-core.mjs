import {
  commentOn,
  connectGithub,
  sentInWords
} from "./shared-report-comment-comment.mjs";
import {
  Unavailable,
  take
} from "./shared-gather-capture.mjs";
import {
  Stopped,
  detailOf,
  keptCheck,
  renderTerminal,
  shortTime,
  supervise,
  told,
  warned
} from "./shared-report-terminal-cause-block.mjs";
import {
  OPTIONS,
  isCredential,
  problemInWords
} from "./shared-plan-options.mjs";
import {
  UsageError
} from "./shared-plan-usage-error.mjs";
import {
  REPORT_FAULTS_TO,
  TOOL
} from "./shared-package.mjs";
import {
  at,
  number,
  parse,
  record,
  string
} from "./shared-yaml.mjs";
import {
  sentence,
  withoutControls
} from "./shared-report-summary-summary.mjs";
import {
  HOME
} from "./shared-report-project-home.mjs";
import {
  changeInWords,
  fixInWords,
  headline
} from "./shared-diagnose-describe.mjs";
import {
  loadLanguage
} from "./shared-verbs-load-language.mjs";
import {
  ENGLISH,
  fill,
  said
} from "./shared-causes-phrases.mjs";
import {
  languageNamed,
  languageOf
} from "./shared-case-language-tag.mjs";
import {
  __commonJS,
  __toESM
} from "./shared-runtime.mjs";

// refused:@actions/http-client
var require_http_client = __commonJS({
  "refused:@actions/http-client"(exports, module) {
    var refuse = () => {
      throw new Error("bad-gateway does not carry @actions/http-client");
    };
    module.exports = new Proxy(function() {
    }, {
      get: (_, name) => name === "__esModule" || typeof name === "symbol" ? void 0 : module.exports,
      apply: refuse,
      construct: refuse
    });
  }
});

// refused:@actions/http-client/lib/auth
var require_auth = __commonJS({
  "refused:@actions/http-client/lib/auth"(exports, module) {
    var refuse = () => {
      throw new Error("bad-gateway does not carry @actions/http-client/lib/auth");
    };
    module.exports = new Proxy(function() {
    }, {
      get: (_, name) => name === "__esModule" || typeof name === "symbol" ? void 0 : module.exports,
      apply: refuse,
      construct: refuse
    });
  }
});

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto2 from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto2.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/core/lib/oidc-utils.js
var import_http_client = __toESM(require_http_client(), 1);
var import_auth = __toESM(require_auth(), 1);

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}

// src/ports/workflow.ts
var OURS_ALONE = /^(?:INPUT_.*|ACTIONS_(?:RUNTIME|ID_TOKEN_REQUEST)_TOKEN)$/;
var ANNOTATE = { error, warning, notice };
var workflow = {
  input: (name) => getInput(name, { trimWhitespace: false }),
  withholdInputs() {
    for (const name of Object.keys(process.env))
      if (OURS_ALONE.test(name)) delete process.env[name];
  },
  maskSecret: setSecret,
  // `##[command]` is obeyed anywhere in a line, `::command::` only at its start.
  line: (text) => info(text.replace(/[\r\n]+/g, " ").replaceAll("##[", "# #[")),
  quote(text) {
    const token = crypto.randomUUID();
    info(`::stop-commands::${token}
${text}
::${token}::`);
  },
  startGroup,
  endGroup,
  annotate({ kind, title, message, file, line, endLine }) {
    ANNOTATE[kind](message, {
      title,
      ...file === null ? {} : { file },
      ...file === null || line === null ? {} : { startLine: line, endLine: endLine ?? line }
    });
  },
  setOutput,
  saveState,
  state: getState,
  async summarize(markdown) {
    await summary.addRaw(markdown, true).write();
  },
  fail() {
    process.exitCode = ExitCode.Failure;
  }
};

// src/verbs/action/run.ts
import { resolve } from "node:path";

// src/deliver/annotations.ts
var PER_KIND = 10;
var NOWHERE = { file: null, line: null, endLine: null };
var MESSAGE_LIMIT = 4e3;
function annotationsOf(report, folder = "", language = ENGLISH) {
  if (report.verdict === "healthy") return [];
  const { root, contributing } = report.diagnosis;
  const [first, ...rivals] = root;
  const all = [
    headlineOf(report, first, folder, language),
    ...rivals.map((cause) => causeAnnotation(cause, "warning", folder, language)),
    ...contributing.map(
      (cause) => causeAnnotation(cause, cause.severity === "note" ? "notice" : "warning", folder, language)
    )
  ];
  return withinLimits(all);
}
function withinLimits(annotations) {
  const counts = { error: 0, warning: 0, notice: 0 };
  return annotations.filter(({ kind }) => ++counts[kind] <= PER_KIND);
}
function headlineOf(report, root, folder, language) {
  const kind = report.verdict === "broken" ? "error" : "warning";
  if (root) return causeAnnotation(root, kind, folder, language);
  return {
    kind,
    title: `bad-gateway: ${language.scales.verdict[report.verdict]}`,
    message: headline(report, language),
    ...NOWHERE
  };
}
function causeAnnotation(cause, kind, folder, language) {
  const place = cause.places.find(({ file }) => file !== null) ?? null;
  const remote = place === null ? cause.places[0]?.remote ?? null : null;
  const message = [
    cause.summary + (remote === null ? "" : ` (${remote})`),
    ...[changeInWords(cause, language)].filter(Boolean),
    fixInWords(cause.fix.say, language)
  ].join("\n\n");
  return {
    kind,
    title: `bad-gateway: ${cause.cause}`,
    message: withoutControls(message).slice(0, MESSAGE_LIMIT),
    ...spot(place, folder)
  };
}
function spot(place, folder) {
  if (place === null || place.file === null) return NOWHERE;
  const file = [folder, place.file].filter(Boolean).join("/").replace(/^(\.\/)+/, "");
  return { file, line: place.line, endLine: place.endLine };
}

// src/deliver/progress-action.ts
function actionProgress(workflow2, clock, first = ENGLISH) {
  let language = first;
  const say = (text) => detailOf(told(text, language));
  let open2 = null;
  const held = [];
  const behind = /* @__PURE__ */ new Map();
  const endOf = (stage, since, text) => {
    const took = shortTime(clock.elapsed() - since);
    return `${language.stages[stage]}: ${took}${text === "" ? "" : `, ${text}`}`;
  };
  const show2 = (line) => {
    if (open2 === null) workflow2.line(line);
    else held.push(line);
  };
  const fold = () => {
    open2 = null;
    workflow2.endGroup();
    for (const line of held.splice(0)) workflow2.line(line);
  };
  const close = (text) => {
    if (open2 === null) return;
    held.unshift(endOf(open2.stage, open2.since, text));
    fold();
  };
  return {
    begin(stage, text) {
      if (open2?.stage === stage) return;
      if (open2 !== null) {
        behind.set(open2.stage, open2.since);
        fold();
      }
      open2 = { stage, since: clock.elapsed() };
      workflow2.startGroup([language.stages[stage], say(text)].filter(Boolean).join(": "));
    },
    note(text) {
      workflow2.line(`| ${say(text)}`);
    },
    end(stage, text) {
      if (open2?.stage === stage) return close(say(text));
      const since = behind.get(stage);
      if (since === void 0) return;
      behind.delete(stage);
      show2(endOf(stage, since, say(text)));
    },
    warn(text) {
      const line = detailOf(warned(text, language)).replace(/^\S+?[:：]/, "\x1B[33m$&\x1B[39m");
      show2(line);
    },
    speak(other) {
      language = other;
    },
    close: () => close("")
  };
}

// src/verbs/action/deliver.ts
import { relative, sep } from "node:path";
var LOG_WIDTH = 110;
var LOG_LINES = 100;
async function deliver(run2, options, { workflow: workflow2, files }) {
  const { report, kept } = run2;
  const { language } = run2.speech;
  workflow2.setOutput("verdict", report.verdict);
  workflow2.setOutput("cause", report.diagnosis.root[0]?.cause ?? "");
  workflow2.setOutput("summary", withoutControls(headline(report, language)).replaceAll("\n", " "));
  workflow2.setOutput("report", kept.report);
  workflow2.setOutput("case", kept.case);
  workflow2.setOutput("folder", run2.out);
  show(run2, workflow2);
  for (const warning2 of kept.warnings) workflow2.line(withoutControls(warned(warning2, language)));
  if (options.annotations) {
    const folder = await folderInRepository(files, run2, options.workspace);
    for (const annotation of annotationsOf(report, folder, language)) workflow2.annotate(annotation);
  }
  await summarize(kept.markdown, workflow2);
  if (options.comment) await tellComment(await options.comment(run2), workflow2);
}
async function summarize(markdown, workflow2) {
  try {
    await workflow2.summarize(markdown);
  } catch (error2) {
    const why = error2 instanceof Error ? error2.message : String(error2);
    workflow2.line(`warning: no job summary: ${withoutControls(why)}`);
  }
}
async function tellComment(sent, workflow2) {
  workflow2.setOutput("comment", sent.is === "created" || sent.is === "updated" ? sent.url : "");
  const said2 = sentInWords(sent);
  if (said2 === null) return;
  workflow2.line(withoutControls(said2));
  if (sent.is !== "refused") return;
  const more = `[How pull requests from forks get one](${HOME}/blob/v1/docs/comments.md)`;
  await summarize(`**No comment was written:** ${sentence(sent.why)}. ${more}.`, workflow2);
}
function show({ report, logs, out, speech }, workflow2) {
  const { language } = speech;
  const text = renderTerminal(
    report,
    { color: true, width: LOG_WIDTH, verbose: false, out },
    language
  );
  workflow2.quote(text);
  if (report.verdict === "healthy") return;
  for (const [service, log] of Object.entries(logs)) {
    const lines = withoutControls(log).trimEnd().split("\n").slice(-LOG_LINES);
    if (lines.join("") === "") continue;
    const params = { service: withoutControls(service), count: lines.length };
    workflow2.startGroup(fill(language.report["log-of"], params));
    workflow2.quote(lines.join("\n"));
    workflow2.endGroup();
  }
}
async function folderInRepository(files, { plan }, workspace) {
  if (await files.stat(`${plan.root}/.git`) !== null) return "";
  const folder = relative(await files.realPath(workspace) ?? workspace, plan.root);
  return folder.startsWith("..") ? "" : folder.split(sep).join("/");
}

// src/verbs/action/event.ts
var SHA = /^[0-9a-f]{40,64}$/;
var NAME = /^[\w.-]+$/;
async function readEvent(env, files) {
  const path = env["GITHUB_EVENT_PATH"] ?? "";
  const event = record(parsed(path === "" ? null : await files.readText(path)));
  const repo = repoOf(env["GITHUB_REPOSITORY"] ?? "");
  const { GITHUB_SERVER_URL: server = "https://github.com", GITHUB_RUN_ID: id } = env;
  return {
    repo,
    pull: pullOf(event["pull_request"]),
    run: runOf(event["workflow_run"]),
    address: repo && id ? `${server}/${repo.owner}/${repo.repo}/actions/runs/${id}` : null,
    api: env["GITHUB_API_URL"] || "https://api.github.com"
  };
}
function repoOf(text) {
  const [owner = "", repo = "", ...rest] = text.split("/");
  return NAME.test(owner) && NAME.test(repo) && rest.length === 0 ? { owner, repo } : null;
}
function pullOf(value) {
  const found = number(at(value, "number"));
  const base = sha(at(value, "base", "sha"));
  const head = sha(at(value, "head", "sha"));
  return found === null || base === null || head === null ? null : { number: found, base, head };
}
function runOf(value) {
  const commit = sha(at(value, "head_sha"));
  const branch = string(at(value, "head_branch"));
  const owner = string(at(value, "head_repository", "owner", "login"));
  const url = string(at(value, "html_url"));
  if (commit === null || branch === null || owner === null || url === null) return null;
  return { head: `${owner}:${branch}`, sha: commit, url };
}
function sha(value) {
  const text = string(value) ?? "";
  return SHA.test(text) ? text : null;
}
function parsed(text) {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

// src/verbs/action/inputs.ts
import { join } from "node:path";
var FAIL_ON = ["broken", "unknown"];
function readInputs(workflow2, env, place) {
  const problems = [];
  const wrong = (key, message) => problems.push({ file: null, line: null, key, message });
  const given = (name) => workflow2.input(name).trim();
  const failOn = given("fail-on").split(/[\s,]+/).filter(Boolean);
  for (const word of failOn) {
    if (!isFailure(word)) wrong("fail-on", `"${word}" should be broken or unknown`);
  }
  const flag = (name, otherwise) => {
    const word = given(name) || otherwise;
    if (!/^(true|false)$/i.test(word)) wrong(name, `"${word}" should be true or false`);
    return word.toLowerCase() === "true";
  };
  const annotations = flag("annotations", "true");
  const comment = flag("comment", "false");
  const token = given("token");
  const commentFrom = given("comment-from") || null;
  if (token === "" && (comment || commentFrom !== null)) {
    wrong("token", "is empty, and comments need one: leave it out for the job's own");
  }
  if (problems.length > 0) throw new UsageError(problems);
  return {
    raw: {
      ...place,
      dir: given("dir") || null,
      config: given("config") || null,
      options: optionInputs(workflow2),
      isOfPullRequest: env["GITHUB_EVENT_NAME"]?.startsWith("pull_request") === true,
      env: Object.fromEntries(Object.entries(env).filter(([name]) => !OURS_ALONE.test(name)))
    },
    failOn: failOn.filter(isFailure),
    ...{ annotations, comment, commentFrom, token }
  };
}
function optionInputs(workflow2) {
  return Object.fromEntries(
    OPTIONS.flatMap(({ name, takes }) => {
      const text = workflow2.input(name);
      if (text.trim() === "") return [];
      return [[name, takes === "yaml" ? text : text.trim()]];
    })
  );
}
function isFailure(word) {
  return FAIL_ON.some((verdict) => verdict === word);
}
function outFolder(env, cwd) {
  const temporary = env["RUNNER_TEMP"] || cwd;
  return join(temporary, "bad-gateway", crypto.randomUUID().slice(0, 8));
}

// src/gather/change.ts
import { join as join2 } from "node:path";

// src/read/changed-lines.ts
function changedBlocks(patch) {
  return hunksIn(patch.split("\n")).blocks;
}
function changedFiles(diff) {
  const files = /* @__PURE__ */ new Map();
  let lines = diff.split("\n");
  for (; ; ) {
    const start = lines.findIndex((line) => line.startsWith("+++ b/"));
    if (start < 0) return files;
    const { blocks, read } = hunksIn(lines.slice(start + 1));
    const path = (lines[start] ?? "").slice("+++ b/".length).replace(/\t$/, "");
    files.set(path, blocks);
    lines = lines.slice(start + 1 + read);
  }
}
var HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function hunksIn(lines) {
  const blocks = [];
  let read = 0;
  for (; ; ) {
    const [, before = "1", from, after = "1"] = HUNK.exec(lines[read] ?? "") ?? [];
    if (from === void 0) return { blocks, read };
    const body = bodyOf(lines.slice(read + 1), Number(before), Number(after));
    blocks.push(...blocksIn(body, Number(from) + (after === "0" ? 1 : 0)));
    read += 1 + body.length;
  }
}
function bodyOf(lines, before, after) {
  const left = { before, after };
  const end = lines.findIndex((line) => {
    if (line.startsWith("\\")) return false;
    if (left.before <= 0 && left.after <= 0) return true;
    if (!line.startsWith("+")) left.before -= 1;
    if (!line.startsWith("-")) left.after -= 1;
    return false;
  });
  return end < 0 ? lines : lines.slice(0, end);
}
function blocksIn(body, from) {
  const blocks = [];
  let line = from;
  let added = null;
  const close = () => {
    if (added) blocks.push(blockBefore(line, added));
    added = null;
  };
  for (const text of body) {
    const [mark] = text;
    if (mark === "\\") continue;
    if (mark === "-" || mark === "+") added ??= [];
    else close();
    if (mark === "+") added?.push(text.slice(1));
    if (mark !== "-") line += 1;
  }
  close();
  return blocks;
}
function blockBefore(next, added) {
  if (added.length > 0) return { from: next - added.length, to: next - 1, added };
  return { from: Math.max(1, next - 1), to: next, added };
}

// src/gather/change.ts
function gatherChange(asker, pull) {
  const about = { kind: "repo.change", subject: "", how: "git diff" };
  return take(asker, about, async () => await fromGit(asker, pull) ?? fromGithub(asker, pull));
}
async function fromGit(asker, pull) {
  const base = await baseOf(asker, pull);
  if (base === null) return null;
  const plain = ["--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", "--unified=0"];
  const args = ["diff", ...plain, "--src-prefix=a/", "--dst-prefix=b/", base, "HEAD", "--"];
  const diff = await git(asker, ["-c", "core.quotePath=false", ...args]);
  if (diff === null) return null;
  const files = [...changedFiles(diff)].map(([path, blocks]) => ({
    path,
    lines: rangesOf(blocks)
  }));
  const isWhole = !/^\+\+\+ "/m.test(diff);
  return { body: { base, head: pull.head, files, isWhole }, how: `git diff ${base} HEAD` };
}
async function baseOf(asker, { base, head }) {
  const merged = await git(asker, ["rev-parse", "--verify", "--quiet", "HEAD^2"]);
  const from = merged?.trim() === head ? ["rev-parse", "HEAD^1"] : ["merge-base", base, "HEAD"];
  const commit = (await git(asker, from))?.trim();
  return commit && /^[0-9a-f]{40,64}$/.test(commit) ? commit : null;
}
async function git({ shell, root, signal }, args) {
  try {
    const { exitCode, stdout } = await shell.run("git", ["-C", root, ...args], { signal });
    return exitCode === 0 ? stdout : null;
  } catch {
    return null;
  }
}
async function fromGithub(asker, { repo, base, head }) {
  const { github } = asker;
  if (github === null) {
    throw new Unavailable("the checkout has no history, and there is no token to ask GitHub with");
  }
  const { files, isWhole } = await github.compare(repo, base, head);
  const body = {
    ...{ base, head, isWhole },
    files: await Promise.all(files.map((file) => located(asker, file)))
  };
  return { body, how: `GET /repos/${repo.owner}/${repo.repo}/compare/${base}...${head}` };
}
async function located({ files, root }, { path, patch, changes }) {
  if (patch === null) return { path, lines: changes === 0 ? [] : null };
  const blocks = changedBlocks(patch);
  const there = (await files.readText(join2(root, path)))?.split("\n") ?? null;
  const isHere = blocks.every(
    ({ from, added }) => added.every((text, index) => there?.[from - 1 + index] === text)
  );
  return { path, lines: there !== null && isHere ? rangesOf(blocks) : null };
}
function rangesOf(blocks) {
  return blocks.map(({ from, to }) => [from, to]);
}

// src/verbs/action/pull-request.ts
var PATIENCE_MS = 2e4;
function askChange(deps, signal) {
  const { event, token, files, clock } = deps;
  const { repo, pull, api } = event;
  if (repo === null || pull === null) return void 0;
  return async ({ root }) => {
    const [{ shell }, github] = await Promise.all([
      import("./ports-shell.mjs"),
      token === "" ? null : connectGithub(token, api)
    ]);
    const asker = {
      ...{ shell, files, clock, root, github },
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)])
    };
    return [await gatherChange(asker, { repo, ...pull })];
  };
}
function commenting(deps, wanted) {
  const { event, token, workflow: workflow2 } = deps;
  const { repo, pull, api, address } = event;
  if (!wanted) return null;
  if (repo === null || pull === null) {
    workflow2.line("no comment: this run is for no pull request");
    return null;
  }
  return async ({ report, logs }) => {
    const about = { repo, pull: pull.number, sha: pull.head, run: address };
    try {
      const github = await connectGithub(token, api);
      return await commentOn(github, { ...about, report, logs, isForeign: false });
    } catch (error2) {
      return { is: "refused", why: error2 instanceof Error ? error2.message : String(error2) };
    }
  };
}

// src/verbs/action/secret-inputs.ts
var SHORTEST = 4;
function secretInputs(workflow2) {
  const values = OPTIONS.flatMap(({ name, key, takes }) => {
    const text = workflow2.input(name).trim();
    if (text === "") return [];
    return secretsIn(takes === "yaml" ? parsed2(text) : text, key);
  });
  return [...new Set(values)].filter((value) => value.length >= SHORTEST);
}
function secretsIn(value, path) {
  if (Array.isArray(value)) return value.flatMap((item, at2) => secretsIn(item, [...path, `${at2}`]));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, item]) => secretsIn(item, [...path, name]));
  }
  if (typeof value !== "string" && typeof value !== "number") return [];
  const text = String(value);
  if (text.includes("${") || !isCredential(path, text)) return [];
  const [, credential] = /^[A-Za-z]+ +(\S+)$/.exec(text) ?? [];
  return credential === void 0 ? [text] : [text, credential];
}
function parsed2(text) {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

// src/verbs/action/run.ts
var STARTED = "started";
async function runAction(world) {
  const { workflow: workflow2 } = world;
  try {
    await run(world);
  } catch (error2) {
    workflow2.fail();
    const asked = error2 instanceof UsageError ? error2.lang : null;
    const language = await loadLanguage(asked ?? languageFor(world));
    if (error2 instanceof UsageError) sayUsage(error2, workflow2, language);
    else if (error2 instanceof Stopped) {
      const stopped = said(error2.message, "reasons", language);
      workflow2.line(said(`${stopped}; everything was taken down`, "problems", language));
    } else sayFault(error2, workflow2, language);
  }
}
async function run(world) {
  const { env, workflow: workflow2, files, clock, watch } = world;
  for (const secret of secretInputs(workflow2)) workflow2.maskSecret(secret);
  const workspace = env["GITHUB_WORKSPACE"] || process.cwd();
  const place = { cwd: workspace, out: outFolder(env, workspace) };
  const { raw, failOn, ...wanted } = readInputs(workflow2, env, place);
  workflow2.withholdInputs();
  const event = await readEvent(env, files);
  const pull = { event, token: wanted.token, workflow: workflow2, files, clock };
  if (wanted.commentFrom !== null) {
    const { relayComment } = await import("./verbs-action-relay-comment.mjs");
    await relayComment(resolve(workspace, wanted.commentFrom), pull);
    return;
  }
  workflow2.saveState(STARTED, "true");
  const progress = actionProgress(workflow2, clock, await loadLanguage(languageFor(world)));
  const { result, early } = await supervise(
    watch,
    progress,
    (signal) => keptCheck(raw, {
      signal,
      progress,
      files,
      about: askChange(pull, signal),
      speak: progress.speak
    })
  ).finally(() => progress.close());
  const comment = commenting(pull, wanted.comment);
  const options = { annotations: wanted.annotations, workspace, comment };
  if (result) await deliver(result, options, { workflow: workflow2, files });
  if (early) throw early;
  if (result && failOn.includes(result.report.verdict)) workflow2.fail();
}
function languageFor({ env, workflow: workflow2 }) {
  return languageNamed(workflow2.input("lang")) ?? languageOf(env);
}
function sayUsage(error2, workflow2, language) {
  for (const problem of error2.problems) {
    workflow2.line(`error: ${problemInWords(problem, language)}`);
  }
  const annotations = error2.problems.map(({ file, line, key, message }) => ({
    kind: "error",
    title: said("bad-gateway: wrong input", "problems", language),
    message: problemInWords({ file: null, line: null, key, message }, language),
    file,
    line,
    endLine: line
  }));
  for (const annotation of withinLimits(annotations)) workflow2.annotate(annotation);
}
function sayFault(error2, workflow2, language) {
  const its = error2 instanceof Error ? error2.message : String(error2);
  const failed = said(`bad-gateway ${TOOL.version} itself failed: ${its}`, "problems", language);
  const report = said(`Please report it at ${REPORT_FAULTS_TO}`, "problems", language);
  workflow2.annotate({
    kind: "error",
    title: said("bad-gateway: a fault of its own", "problems", language),
    message: `${failed}. ${report}`,
    file: null,
    line: null,
    endLine: null
  });
  if (error2 instanceof Error) workflow2.quote(error2.stack ?? its);
}

export {
  workflow,
  STARTED,
  runAction
};
