import {
  UsageError
} from "./shared-plan-usage-error.mjs";
import {
  urgency
} from "./shared-report-settling.mjs";
import {
  isDockerIgnored
} from "./shared-read-docker-ignore.mjs";
import {
  at,
  record,
  string
} from "./shared-yaml.mjs";
import {
  writeOut
} from "./shared-deliver-write-out.mjs";
import {
  oneLine,
  renderSummary,
  withoutControls
} from "./shared-report-summary-summary.mjs";
import {
  changeOrWhy,
  clock,
  evidenceOf,
  fixInWords,
  headline,
  inOrder,
  inShort,
  isUndecided,
  mark,
  onePerCause,
  outcome,
  placeInWords,
  requestOf,
  seconds,
  unansweredInWords,
  viaInWords,
  whyOf
} from "./shared-diagnose-describe.mjs";
import {
  ENGLISH,
  fill,
  said
} from "./shared-causes-phrases.mjs";

// src/ports/terminal.ts
var COLUMNS_OF_A_FILE = 100;
var ROWS_OF_A_FILE = 24;
var stdout = terminal(process.stdout);
var stderr = terminal(process.stderr);
function terminal(stream) {
  stream.on("error", () => {
  });
  return {
    isTTY: stream.isTTY === true,
    color: wantsColor(stream),
    columns: () => stream.columns || COLUMNS_OF_A_FILE,
    rows: () => stream.rows || ROWS_OF_A_FILE,
    write: (text) => {
      stream.write(text);
    },
    flushed: () => new Promise((resolve2) => stream.write("", () => resolve2()))
  };
}
function wantsColor(stream) {
  if (process.env["NO_COLOR"]) return false;
  const forced = process.env["FORCE_COLOR"];
  if (forced) return forced !== "0" && forced !== "false";
  return stream.isTTY === true && stream.hasColors();
}

// src/verbs/keep.ts
import { join as join2, resolve } from "node:path";

// src/verbs/build-contexts.ts
import { isAbsolute, join, relative, sep } from "node:path";
async function swallowedBy(files, out, file) {
  const warnings = await Promise.all(
    [...contextsOf(file)].map(async ([context, service]) => {
      const inside = relative(context, join(out, "case.json")).split(sep).join("/");
      if (inside.startsWith("../") || isAbsolute(inside)) return [];
      const ignore = join(context, ".dockerignore");
      if (isDockerIgnored(await files.readText(ignore) ?? "", inside)) return [];
      const folder = inside.split("/").slice(0, -1).join("/") || "*.json";
      return [
        `${out} lies in the build context of ${service}, so each run would change its image: add ${folder} to ${ignore}`
      ];
    })
  );
  return warnings.flat();
}
function contextsOf(file) {
  const contexts = /* @__PURE__ */ new Map();
  for (const { kind, body } of file.captures) {
    if (kind !== "compose.config") continue;
    for (const [service, model] of Object.entries(record(at(body, "services")))) {
      const context = string(at(model, "build", "context"));
      if (context && isAbsolute(context) && !contexts.has(context)) contexts.set(context, service);
    }
  }
  return contexts;
}

// src/verbs/writing.ts
import { dirname } from "node:path";
var DENIED = "permission denied";
var NO_FOLDER = "a file is where a folder has to be";
var REFUSED = {
  ENOENT: "no folder can be made there",
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: "the disk is read-only",
  ENOTDIR: NO_FOLDER,
  EEXIST: NO_FOLDER,
  EISDIR: "a folder is where the file has to be",
  ENOSPC: "no space is left on the disk"
};
async function writing(key, write) {
  try {
    return await write();
  } catch (error) {
    const { code = "", path = "" } = error;
    const why = REFUSED[code];
    const at2 = path.endsWith(".tmp") ? dirname(path) : path;
    throw why === void 0 ? error : unwritable(key, at2, why);
  }
}
async function refuseUnwritable(files, key, folder) {
  const found = await files.stat(folder);
  if (found === null && dirname(folder) !== folder) {
    return refuseUnwritable(files, key, dirname(folder));
  }
  if (found?.kind !== "directory") throw unwritable(key, folder, NO_FOLDER);
  if (!await files.mayWrite(folder)) throw unwritable(key, folder, DENIED);
}
function unwritable(key, path, why) {
  const message = `${path} cannot be written: ${why}`;
  return new UsageError([{ file: null, line: null, key, message }]);
}

// src/verbs/keep.ts
var OWN_FOLDER = ".bad-gateway";
async function keep(files, run, speech = null, recognised = []) {
  const { report, file, logs, out, audit = null } = run;
  const { formsOf } = await import("./verbs-forms.mjs");
  const { IN_ENGLISH } = await import("./verbs-speech.mjs");
  const shown = report.verdict === "healthy" ? {} : logs;
  const markdown = renderSummary(report, shown, recognised, speech?.language);
  const ignored = out.endsWith(`/${OWN_FOLDER}`) || out.endsWith(`\\${OWN_FOLDER}`);
  const forms = formsOf(file, { report, logs, recognised }, speech ?? IN_ENGLISH);
  const all2 = { report, file, logs, audit, summary: markdown, forms, ignored };
  const written = await writing("out", () => writeOut(files, out, all2));
  return { ...written, markdown, warnings: await swallowedBy(files, out, file) };
}
async function refuseLinkedFolder(files, cwd, dir) {
  const parent = await files.realPath(resolve(cwd, dir ?? "."));
  if (parent === null) return;
  const expected = join2(parent, OWN_FOLDER);
  const real = await files.realPath(expected);
  if (real === null || real === expected) return;
  const message = `${expected} is a link to ${real}; remove it, or name a folder with --out`;
  throw new UsageError([{ file: null, line: null, key: "out", message }]);
}

// src/verbs/kept-check.ts
async function keptCheck(raw, run) {
  const { progress, files, ...rest } = run;
  progress.begin("plan", "reading configuration and compose files");
  const [{ check }, { realPorts }] = await Promise.all([
    import("./verbs-check.mjs"),
    import("./verbs-ports.mjs")
  ]);
  const { promise: kept, resolve: resolve2 } = Promise.withResolvers();
  const done = await check(raw, {
    ...{ ...rest, progress, ports: realPorts() },
    onPlanned: ({ out }) => refuseUnwritable(files, "out", out),
    onJudged: async (judged) => resolve2(await keep(files, judged, judged.speech))
  });
  return { ...done, kept: await kept };
}

// src/verbs/supervise.ts
var Stopped = class extends Error {
  name = "Stopped";
  by;
  constructor(by) {
    super(`stopped by ${by}`);
    this.by = by;
  }
};
async function supervise(watch, progress, work) {
  const ending = watch(
    (name, first) => progress.warn(first ? `${name}: taking everything down` : "already taking everything down")
  );
  try {
    return { result: await work(ending.signal), early: earlyEnd(ending.reason()) };
  } catch (error) {
    const early = earlyEnd(ending.reason());
    if (early === null) throw error;
    return { result: null, early };
  }
}
function earlyEnd(reason) {
  if (reason === null) return null;
  return reason.is === "signal" ? new Stopped(reason.name) : reason.error;
}

// built-in:node:util
var all = process.getBuiltinModule("node:util");
var styleText = /* @__PURE__ */ (() => all.styleText)();
var stripVTControlCharacters = /* @__PURE__ */ (() => all.stripVTControlCharacters)();

// src/report/wrap.ts
function wrap(text, width, indent) {
  const lines = [];
  for (const paragraph of withoutControls(text).split("\n")) {
    let line = "";
    let room = width - indent.length;
    for (const [index, word] of paragraph.split(" ").entries()) {
      for (const [part, piece] of piecesOf(word).entries()) {
        const space = index > 0 && part === 0 && line !== "" ? " " : "";
        const size = columnsOf(piece);
        if (line && room < space.length + size) {
          lines.push(indent + line);
          line = piece;
          room = width - indent.length - size;
        } else {
          line += space + piece;
          room -= space.length + size;
        }
      }
    }
    lines.push(indent + line);
  }
  return lines;
}
function columnsOf(text) {
  if (ASCII.test(text)) return text.length;
  return [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
}
var ASCII = /^[ -~]*$/;
function padded(text, columns) {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}
var WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
var CLOSING = /^[，。、：；！？）」』”’》】]/;
var OPENING = /[（「『“‘《【]$/;
function piecesOf(word) {
  if (!WIDE.test(word)) return [word];
  const pieces = [];
  for (const letter of word) {
    const before = pieces.at(-1);
    const joined = before !== void 0 && (CLOSING.test(letter) || OPENING.test(before) || !WIDE.test(letter) && !WIDE.test(before.slice(-1)));
    if (joined) pieces[pieces.length - 1] = before + letter;
    else pieces.push(letter);
  }
  return pieces;
}

// src/deliver/live-view.ts
var FRAMES = "\u280B\u2819\u2839\u2838\u283C\u2834\u2826\u2827\u2807\u280F";
var FRAME_MS = 100;
var TIME_WIDTH = 7;
var LEAD = 2 + 2 + 1 + TIME_WIDTH + 2;
function liveView(stages, options) {
  const { now, columns, color, names } = options;
  const width = Math.max(...Object.values(names).map(columnsOf));
  const paint = (format, text) => color ? styleText(format, text, { validateStream: false }) : text;
  return stages.map(({ stage, startedAt, endedAt, detail }) => {
    const frame = FRAMES[Math.floor(now / FRAME_MS) % FRAMES.length] ?? "";
    const mark2 = endedAt === null ? paint("cyan", frame) : paint("green", "\u2713");
    const took = shortTime((endedAt ?? now) - startedAt).padStart(TIME_WIDTH);
    const room = Math.max(0, columns - LEAD - width - 1);
    return `  ${mark2} ${padded(names[stage], width)} ${took}  ${paint("dim", cut(detail, room))}`;
  });
}
function shortTime(ms) {
  if (ms < 6e4) return ms < 1e3 ? `${Math.round(ms)} ms` : seconds(ms);
  const whole = Math.round(ms / 1e3);
  return `${Math.floor(whole / 60)}m ${String(whole % 60).padStart(2, "0")}s`;
}
function cut(text, room) {
  if (columnsOf(text) <= room) return text;
  const letters = [...text];
  let kept = "";
  for (const letter of letters) {
    if (columnsOf(kept + letter) > room - 1) break;
    kept += letter;
  }
  return `${kept}\u2026`;
}

// src/deliver/progress-words.ts
function told(text, language) {
  return said(said(text, "progress", language), "reasons", language);
}
function warned(text, language) {
  return said(`warning: ${told(text, language)}`, "problems", language);
}

// src/deliver/stage-list.ts
function begun(stages, stage, detail, at2) {
  const next = { stage, startedAt: at2, endedAt: null, detail: detailOf(detail) };
  return stages.some((shown) => shown.stage === stage) ? stages.map(
    (shown) => shown.stage === stage ? { ...next, startedAt: shown.startedAt } : shown
  ) : [...stages, next];
}
function noted(stages, detail) {
  const running = stages.findLastIndex(({ endedAt }) => endedAt === null);
  return stages.map(
    (shown, index) => index === running ? { ...shown, detail: detailOf(detail) } : shown
  );
}
function ended(stages, stage, detail, at2) {
  return stages.map(
    (shown) => shown.stage === stage ? { ...shown, endedAt: at2, detail: detailOf(detail) } : shown
  );
}
function detailOf(text) {
  return oneLine(text).trim();
}

// src/report/terminal/palette.ts
function palette(color) {
  const paint = (on, off) => color ? (text) => `\x1B[${on}m${text}\x1B[${off}m` : (text) => text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39)
  };
}

// src/report/terminal/candidates-block.ts
function candidatesBlock(root, p, { width }, { report: texts }) {
  const quotes = new Set(root.flatMap((cause) => evidenceOf(cause).map(({ quote }) => quote)));
  return [
    "",
    p.yellow(p.bold(fill(texts["fits-causes"], { count: root.length }))),
    ...[...quotes].slice(0, 3).flatMap((quote) => wrap(inShort(quote), width, "  ").map(p.dim)),
    ...root.flatMap(({ cause, summary, fix }) => [
      "",
      `  ${p.bold(cause)}`,
      ...wrap(summary, width, "    "),
      ...fix.command ? [`    $ ${withoutControls(fix.command)}`] : wrap(fix.say, width, "    ")
    ])
  ];
}

// src/report/terminal/cause-block.ts
var EVIDENCE_SHOWN = 5;
var LINES_OF_A_QUOTE = 3;
var LINES_OF_A_SUMMARY = 8;
var SUMMARY_LIMIT = 2e3;
var LINKS_SHOWN = 5;
var PLACES_SHOWN = 3;
function causeBlock(cause, p, options, isFirst) {
  const { width, verbose, language } = options;
  const texts = language.report;
  const confidence = language.scales.confidence[cause.confidence];
  const isWhole = isFirst || verbose;
  const links = isWhole ? cause.chain.slice(0, verbose ? void 0 : LINKS_SHOWN) : [];
  return [
    "",
    `${p.red(p.bold(texts["root-cause"]))}  ${p.bold(cause.cause)} ${p.dim(`(${confidence})`)}`,
    ...cut2(wrap(cause.summary.slice(0, SUMMARY_LIMIT), width, "  "), LINES_OF_A_SUMMARY),
    ...places(cause, p, width, texts),
    ...wrap(changeOrWhy(cause, language), width, "    ").filter((line) => line.trim() !== ""),
    ...isWhole ? ["", p.bold(texts.evidence), ...evidence(cause, p, options)] : [],
    ...links.length > 0 ? ["", p.bold(texts["follows-from-it"])] : [],
    ...links.flatMap((link) => listed("\u21B3 ", link, width)),
    ...isWhole ? more(cause.chain.length - links.length, p, texts) : [],
    ...isWhole ? ["", p.green(p.bold(texts.fix))] : [],
    ...wrap(isWhole ? cause.fix.say : fixInWords(cause.fix.say, language), width, "  "),
    ...cause.fix.command ? [`  $ ${withoutControls(cause.fix.command)}`] : [],
    ...isWhole ? diff(cause.fix.patch, p) : []
  ];
}
function more(left, p, texts) {
  return left > 0 ? [p.dim(`  ${fill(texts["more-in-report"], { count: left })}`)] : [];
}
function listed(bullet, text, width) {
  const indent = " ".repeat(2 + bullet.length);
  const [first = "", ...rest] = wrap(text, width, indent);
  return [`  ${bullet}${first.slice(indent.length)}`, ...rest];
}
function places(cause, p, width, texts) {
  const [first, ...others] = cause.places.slice(0, PLACES_SHOWN).map((place) => withoutControls(placeInWords(place)));
  if (first === void 0) return [];
  const seen = fill(texts["see-also"], { places: others.join(", ") });
  const also2 = others.length > 0 ? `   ${seen}` : "";
  const isShort = columnsOf(`  \u2192 ${first}${also2}`) <= width;
  const line = `  ${p.bold(`\u2192 ${first}`)}`;
  return isShort || also2 === "" ? [line + p.dim(also2)] : [line, p.dim(` ${also2}`)];
}
function evidence(cause, p, options) {
  const all2 = evidenceOf(cause);
  const shown = options.verbose ? all2 : all2.slice(0, EVIDENCE_SHOWN);
  const column = Math.max(0, ...shown.map(({ source }) => withoutControls(source).length));
  return [
    ...shown.flatMap(({ source, at: at2, quote }) => {
      const lead = `  ${withoutControls(source).padEnd(column)}  ${clock(at2).padEnd(8)}  `;
      const text = options.verbose ? quote : inShort(quote);
      const lines = wrap(text, Math.max(20, options.width - lead.length), "");
      const [first = "", ...rest] = options.verbose ? lines : cut2(lines, LINES_OF_A_QUOTE);
      return [`${p.dim(lead)}${first}`, ...rest.map((line) => " ".repeat(lead.length) + line)];
    }),
    ...more(all2.length - shown.length, p, options.language.report)
  ];
}
function cut2(lines, most) {
  return lines.length <= most ? lines : lines.slice(0, most).map((line, index) => index === most - 1 ? `${line} \u2026` : line);
}
function diff(patch, p) {
  if (patch === null) return [];
  const lines = patch.trimEnd().split("\n");
  const isChange = (line = "") => /^[+-]/.test(line);
  return lines.filter((line, index) => {
    if (line.startsWith("@@") || line.startsWith("--- ")) return false;
    return isChange(line) || isChange(lines[index - 1]) || isChange(lines[index + 1]);
  }).map((line) => {
    const text = `  ${withoutControls(line)}`;
    if (line.startsWith("+++ "))
      return p.dim(`  ${withoutControls(line.replace("+++ b/", ""))}:`);
    if (line.startsWith("+")) return p.green(text);
    return line.startsWith("-") ? p.red(text) : p.dim(text);
  });
}

// src/report/terminal/matrix.ts
var LEAD2 = 4;
var GAP = 2;
function matrix(checks, p, width, language) {
  const forms = DETAILS.map((detail) => rowsOf(checks, detail, language));
  const rows = forms.find((one) => fits(one, width)) ?? forms.at(-1) ?? [];
  const widths = widthsOf(rows);
  const said2 = /* @__PURE__ */ new Set();
  return rows.flatMap(({ check, cells }) => {
    const paint = check.ok === true ? p.green : check.ok === false ? p.red : p.yellow;
    const aligned = cells.map((cell, column) => padded(cell, widths[column] ?? 0));
    const line = `  ${paint(mark(check.ok))} ${aligned.join(" ".repeat(GAP))}`;
    const reason = whyOf(check, language);
    const why = reason === "" || said2.has(reason) ? [] : wrap(reason, width, "      ");
    said2.add(reason);
    return [line.trimEnd(), ...why.map(p.dim)];
  });
}
var DETAILS = [
  { where: "address and host", twice: true },
  { where: "address", twice: true },
  { where: "path", twice: true },
  { where: "path", twice: false }
];
function inAWord({ outcome: of }, { twice }, language) {
  if (of.is === "reset") return language.report["closed-early"];
  if (of.is === "timed-out" && !twice) return language.report[`no-${of.phase}`];
  return outcome(of, language).replace(/ ?[(（][A-Z]+[)）]$/, "");
}
function routeOf({ route }, { twice }) {
  return twice ? route : route.replace(/:.*/, "");
}
function tookOf({ ms }) {
  return ms === 0 ? "" : seconds(ms);
}
function rowsOf(checks, detail, language) {
  return inOrder(checks).map((check) => ({
    check,
    cells: [
      routeOf(check, detail),
      viaInWords(check.via, language),
      requestOf(check, detail.where, language),
      inAWord(check, detail, language),
      tookOf(check)
    ].map(withoutControls)
  }));
}
function fits(rows, width) {
  const widths = widthsOf(rows);
  const total = widths.reduce((sum, one) => sum + one, LEAD2 + GAP * (widths.length - 1));
  return total <= width;
}
function widthsOf(rows) {
  const columns = rows[0]?.cells.length ?? 0;
  return Array.from(
    { length: columns },
    (_, column) => Math.max(0, ...rows.map(({ cells }) => columnsOf(cells[column] ?? "")))
  );
}

// src/report/terminal/settling-block.ts
var SHOWN = 4;
function settlingBlock(report, p, { width, verbose }, { report: texts, wording: { lists } }) {
  const { root, unanswered: unanswered2 } = report.diagnosis;
  const byCommand = Map.groupBy(
    unanswered2.filter(({ command }) => command),
    ({ command }) => command ?? ""
  );
  const commands = [...byCommand].sort(
    ([one], [other]) => urgency(one, report.target) - urgency(other, report.target)
  );
  const isSure = root[0]?.confidence === "certain" || isUndecided(report);
  const shown = verbose ? commands : commands.slice(0, isSure ? 0 : SHOWN);
  const questions = unanswered2.map(({ question }) => question);
  if (questions.length === 0) return [];
  const all2 = [...new Set(questions)].join(lists.semicolon);
  const said2 = fill(texts["not-in-paste"], { questions: all2 });
  return [
    "",
    p.bold(texts["not-seen"]),
    ...wrap(said2, width, "  ").map(p.dim),
    ...shown.length > 0 ? ["", p.bold(root.length > 0 ? texts["to-be-surer"] : texts["to-find-out"])] : [],
    ...shown.flatMap(([command, open]) => [
      `  $ ${withoutControls(command)}`,
      ...wrap(open.map(({ question }) => question).join(lists.semicolon), width, "      ").map(
        p.dim
      )
    ])
  ];
}

// src/report/terminal.ts
var RULED_OUT_SHOWN = 3;
var UNANSWERED_SHOWN = 1;
function renderTerminal(report, options, language = ENGLISH) {
  const p = palette(options.color);
  const texts = language.report;
  const { root, contributing } = report.diagnosis;
  return [
    ...head(report, p, options.width, language),
    ...after("", matrix(report.checks, p, options.width, language)),
    ...isUndecided(report) ? candidatesBlock(root, p, options, language) : root.flatMap(
      (cause, index) => causeBlock(cause, p, { ...options, language }, index === 0)
    ),
    ...contributing.length > 0 ? [
      "",
      p.bold(texts["also-seen"]),
      ...contributing.map((cause) => also(cause, p, options.width, language))
    ] : [],
    ...ruledOut(report, p, options, language),
    ...isPasted(report) ? settlingBlock(report, p, options, language) : unanswered(report, p, options, language),
    ...options.out ? ["", p.dim(fill(texts["report-at"], { out: options.out }))] : [],
    ""
  ].join("\n");
}
function after(space, lines) {
  return lines.length > 0 ? [space, ...lines] : [];
}
function head(report, p, width, language) {
  const { verdict } = language.scales;
  const word = {
    healthy: p.green(`\u2713 ${verdict.healthy}`),
    broken: p.red(`\u2717 ${verdict.broken}`),
    unknown: p.yellow(`? ${verdict.unknown}`)
  };
  const time = fill(language.report.in, { time: seconds(report.ms) });
  const took = isPasted(report) ? "" : ` ${time}`;
  const start = `${p.bold(word[report.verdict])}${took && p.dim(took)}`;
  if (report.diagnosis.root.length > 0) return [start];
  const say = withoutControls(headline(report, language)).replaceAll("\n", " ");
  const taken = columnsOf(`\u2713 ${verdict[report.verdict]}${took}  ${say}`);
  return taken <= width ? [`${start}  ${say}`] : [start, ...wrap(say, width, "  ")];
}
function isPasted({ target }) {
  return target.kind === "pasted";
}
function also(cause, p, width, { report: texts, scales }) {
  const confidence = scales.confidence[cause.confidence];
  const params = { name: cause.cause, confidence, text: cause.summary };
  return wrap(fill(texts["named-sure"], params), width, "  ").map(p.dim).join("\n");
}
function ruledOut(report, p, options, { report: texts }) {
  const all2 = onePerCause(report.diagnosis.ruledOut);
  if (all2.length === 0) return [];
  const shown = options.verbose ? all2 : all2.slice(0, report.diagnosis.root.length > 1 ? 1 : RULED_OUT_SHOWN);
  return [
    "",
    p.bold(texts["ruled-out"]),
    ...shown.flatMap(
      ({ cause, because }) => wrap(fill(texts.named, { name: cause, text: because }), options.width, "  ").map(p.dim)
    ),
    ...more(all2.length - shown.length, p, texts)
  ];
}
function unanswered(report, p, { width, verbose }, language) {
  const notRun = language.questions["not-run"];
  const open = report.diagnosis.unanswered.filter(
    ({ question }) => report.verdict !== "unknown" || question !== notRun
  );
  if (open.length === 0) return [];
  const isCertain = report.diagnosis.root[0]?.confidence === "certain";
  const shown = isCertain && !verbose ? open.slice(0, UNANSWERED_SHOWN) : open;
  return [
    "",
    p.bold(language.report["not-known"]),
    ...shown.flatMap((one) => wrap(unansweredInWords(one, language), width, "  ").map(p.dim)),
    ...more(open.length - shown.length, p, language.report)
  ];
}

export {
  stdout,
  stderr,
  styleText,
  stripVTControlCharacters,
  wrap,
  columnsOf,
  padded,
  liveView,
  shortTime,
  told,
  warned,
  begun,
  noted,
  ended,
  detailOf,
  writing,
  OWN_FOLDER,
  keep,
  refuseLinkedFolder,
  keptCheck,
  Stopped,
  supervise,
  palette,
  renderTerminal
};
