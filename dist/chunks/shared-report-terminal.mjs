import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  UsageError
} from "./shared-plan-options.mjs";
import {
  NOT_ASKED,
  at,
  isDockerIgnored,
  outcomeInWords,
  record,
  string
} from "./shared-diagnose-assess.mjs";

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

// src/report/escape/control.ts
var SEQUENCE = new RegExp(
  "ESC(?:\\[[0-?]*[ -/]*[@-~]|\\][^BELESC]*(?:BEL|ESC\\\\)?|[@-_])".replaceAll("ESC", String.raw`\u001b`).replaceAll("BEL", String.raw`\u0007`),
  "g"
);
function withoutControls(text) {
  return text.replace(SEQUENCE, "").replace(/\t/g, "  ").replace(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, "");
}

// src/report/words.ts
function placeInWords(place) {
  if (place.file === null) return place.remote ?? "";
  return place.line === null ? place.file : `${place.file}:${place.line}`;
}
function clock(at2) {
  return at2?.slice(11, 19) ?? "";
}
function seconds(ms) {
  return ms < 1e3 ? `${Math.round(ms)} ms` : `${(ms / 1e3).toFixed(1)} s`;
}
function outcome(of) {
  return outcomeInWords(of);
}
function headline(report) {
  const [root] = report.diagnosis.root;
  if (report.verdict === "healthy") {
    const only = report.checks.some(({ route }) => route === "upload");
    return only ? "The path through nginx works." : "The path through nginx works; no upload was checked.";
  }
  if (report.verdict === "unknown") {
    const why = report.diagnosis.unanswered.find(({ question }) => question === NOT_ASKED)?.why;
    return `It could not be told whether the path works${why ? `: ${why}` : "."}`;
  }
  return root ? root.summary : "The path is broken, and the evidence does not name the cause.";
}
var MARK = {
  true: "\u2713",
  false: "\u2717",
  null: "\xB7"
};
function mark(ok) {
  return MARK[`${ok}`];
}
function evidenceOf(cause) {
  const seen = /* @__PURE__ */ new Set();
  return cause.evidence.filter(({ source, quote }) => {
    const key = `${source} ${quote}`;
    return !seen.has(key) && seen.add(key);
  });
}

// src/deliver/stage-list.ts
var STAGE_NAMES = {
  plan: "Plan",
  build: "Build and create",
  start: "Start",
  ready: "Wait until ready",
  probe: "Probe",
  gather: "Gather evidence",
  diagnose: "Diagnose",
  teardown: "Take down"
};
function begun(stages, stage, detail, at2) {
  const next = { stage, startedAt: at2, endedAt: null, detail: oneLine(detail) };
  return stages.some((shown) => shown.stage === stage) ? stages.map(
    (shown) => shown.stage === stage ? { ...next, startedAt: shown.startedAt } : shown
  ) : [...stages, next];
}
function noted(stages, detail) {
  const running = stages.findLastIndex(({ endedAt }) => endedAt === null);
  return stages.map(
    (shown, index) => index === running ? { ...shown, detail: oneLine(detail) } : shown
  );
}
function ended(stages, stage, detail, at2) {
  return stages.map(
    (shown) => shown.stage === stage ? { ...shown, endedAt: at2, detail: oneLine(detail) } : shown
  );
}
function oneLine(text) {
  return withoutControls(text).replace(/\s*\n\s*/g, " ").trim();
}

// src/deliver/live-view.ts
import { styleText } from "node:util";
var FRAMES = "\u280B\u2819\u2839\u2838\u283C\u2834\u2826\u2827\u2807\u280F";
var FRAME_MS = 100;
var NAME_WIDTH = Math.max(...Object.values(STAGE_NAMES).map((name) => name.length));
var TIME_WIDTH = 7;
var LEAD = 2 + 2 + NAME_WIDTH + 1 + TIME_WIDTH + 2;
function liveView(stages, options) {
  const { now, columns, color } = options;
  const paint = (format, text) => color ? styleText(format, text, { validateStream: false }) : text;
  return stages.map(({ stage, startedAt, endedAt, detail }) => {
    const frame = FRAMES[Math.floor(now / FRAME_MS) % FRAMES.length] ?? "";
    const mark2 = endedAt === null ? paint("cyan", frame) : paint("green", "\u2713");
    const took = shortTime((endedAt ?? now) - startedAt).padStart(TIME_WIDTH);
    const room = Math.max(0, columns - LEAD - 1);
    return `  ${mark2} ${STAGE_NAMES[stage].padEnd(NAME_WIDTH)} ${took}  ${paint("dim", cut(detail, room))}`;
  });
}
function shortTime(ms) {
  if (ms < 6e4) return ms < 1e3 ? `${Math.round(ms)} ms` : seconds(ms);
  const whole = Math.round(ms / 1e3);
  return `${Math.floor(whole / 60)}m ${String(whole % 60).padStart(2, "0")}s`;
}
function cut(text, room) {
  const letters = [...text];
  return letters.length <= room ? text : `${letters.slice(0, Math.max(0, room - 1)).join("")}\u2026`;
}

// src/report/wrap.ts
function wrap(text, width, indent) {
  const lines = [];
  for (const paragraph of withoutControls(text).split("\n")) {
    let line = "";
    for (const word of paragraph.split(" ")) {
      if (line && indent.length + line.length + 1 + word.length > width) {
        lines.push(indent + line);
        line = word;
      } else line = line ? `${line} ${word}` : word;
    }
    lines.push(indent + line);
  }
  return lines;
}

// src/report/terminal.ts
var EVIDENCE_SHOWN = 5;
var RULED_OUT_SHOWN = 4;
function renderTerminal(report, options) {
  const p = palette(options.color);
  const { root, contributing: contributing2 } = report.diagnosis;
  return [
    head(report, p),
    "",
    ...matrix(report.checks, p, options.width),
    ...root.flatMap((cause) => causeBlock(cause, p, options)),
    ...contributing2.length > 0 ? ["", p.bold("Also seen"), ...contributing2.map((cause) => also(cause, p, options.width))] : [],
    ...ruledOut(report, p, options),
    ...unanswered(report, p, options),
    ...options.out ? ["", p.dim(`Report: ${options.out}`)] : [],
    ""
  ].join("\n");
}
function head(report, p) {
  const word = {
    healthy: p.green("\u2713 healthy"),
    broken: p.red("\u2717 broken"),
    unknown: p.yellow("? unknown")
  };
  const say = report.diagnosis.root.length > 0 ? "" : `  ${headline(report)}`;
  return `${p.bold(word[report.verdict])} ${p.dim(`in ${seconds(report.ms)}`)}${say}`;
}
function matrix(checks, p, width) {
  const rows = checks.map((check) => ({
    check,
    cells: [
      check.route,
      check.via,
      `${check.request.method} ${shortUrl(check.request.url)}`,
      outcome(check.outcome),
      seconds(check.ms)
    ].map(withoutControls)
  }));
  const widths = [0, 1, 2, 3, 4].map(
    (i) => Math.max(0, ...rows.map(({ cells }) => (cells[i] ?? "").length))
  );
  return rows.flatMap(({ check, cells }) => {
    const paint = check.ok === true ? p.green : check.ok === false ? p.red : p.yellow;
    const line = `  ${paint(mark(check.ok))} ${cells.map((cell2, i) => cell2.padEnd(widths[i] ?? 0)).join("  ")}`;
    const rate = check.burst ? ` (${check.burst.failed} of ${check.burst.of} attempts failed)` : "";
    const why = check.why ? wrap(`${check.why}${rate}`, width, "      ") : [];
    return [line.trimEnd(), ...why.map(p.dim)];
  });
}
function causeBlock(cause, p, options) {
  const evidence = evidenceOf(cause);
  const shown = options.verbose ? evidence : evidence.slice(0, EVIDENCE_SHOWN);
  const left = evidence.length - shown.length;
  return [
    "",
    `${p.red(p.bold("Root cause"))}  ${p.bold(cause.cause)} ${p.dim(`(${cause.confidence})`)}`,
    ...wrap(cause.summary, options.width, "  "),
    ...cause.places.slice(0, 3).map((place) => `  ${p.bold(`\u2192 ${withoutControls(placeInWords(place))}`)}`),
    "",
    p.bold("Evidence"),
    ...shown.flatMap(({ source, at: at2, quote }) => quoted(source, at2, quote, p, options)),
    ...left > 0 ? [p.dim(`  \u2026 and ${left} more in the report`)] : [],
    ...cause.chain.length > 0 ? [
      "",
      p.bold("What follows from it"),
      ...cause.chain.flatMap((link) => wrap(`\u21B3 ${link}`, options.width, "  "))
    ] : [],
    "",
    `${p.green(p.bold("Fix"))}`,
    ...wrap(cause.fix.say, options.width, "  "),
    ...cause.fix.command ? [`  $ ${withoutControls(cause.fix.command)}`] : [],
    ...diff(cause.fix.patch, p)
  ];
}
function quoted(source, at2, quote, p, options) {
  const lead = `  ${withoutControls(source)}${at2 ? ` ${clock(at2)}` : ""}  `;
  const [first = "", ...rest] = wrap(quote, options.width - lead.length, "");
  return [
    `${p.dim(lead)}${first}`,
    ...rest.slice(0, options.verbose ? 20 : 3).map((line) => `${" ".repeat(lead.length)}${line}`)
  ];
}
function diff(patch, p) {
  if (patch === null) return [];
  return patch.trimEnd().split("\n").map((line) => {
    const text = `  ${withoutControls(line)}`;
    if (line.startsWith("+")) return p.green(text);
    return line.startsWith("-") ? p.red(text) : p.dim(text);
  });
}
function also(cause, p, width) {
  return wrap(`${cause.cause} ${`(${cause.confidence})`}: ${cause.summary}`, width, "  ").map(p.dim).join("\n");
}
function ruledOut(report, p, options) {
  const all = report.diagnosis.ruledOut;
  if (all.length === 0) return [];
  const shown = options.verbose ? all : all.slice(0, RULED_OUT_SHOWN);
  const left = all.length - shown.length;
  return [
    "",
    p.bold("Ruled out"),
    ...shown.flatMap(
      ({ cause, because }) => wrap(`${cause}: ${because}`, options.width, "  ").map(p.dim)
    ),
    ...left > 0 ? [p.dim(`  \u2026 and ${left} more in the report`)] : []
  ];
}
function unanswered(report, p, options) {
  return report.diagnosis.unanswered.length === 0 ? [] : [
    "",
    p.bold("Not known"),
    ...report.diagnosis.unanswered.flatMap(
      ({ question, why, causes }) => wrap(`${question}: ${why}${notExcluded(causes)}`, options.width, "  ").map(p.dim)
    )
  ];
}
function notExcluded(causes) {
  if (causes.length === 0) return "";
  const left = causes.length - 4;
  const verb = left > 0 ? ` and ${left} more are` : causes.length > 1 ? " are" : " is";
  return `; so ${causes.slice(0, 4).join(", ")}${verb} not excluded`;
}
function shortUrl(url) {
  return url.replace(/^http:\/\//, "").replace(/[?&]bad-gateway=[\w-]+/, "");
}
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

// src/deliver/write-out.ts
import { join } from "node:path";
async function writeOut(files, out, run) {
  const written = {
    report: join(out, "report.json"),
    summary: join(out, "summary.md"),
    case: join(out, "case.json")
  };
  const texts = new Map([
    ...Object.entries(run.logs).map(([service, text]) => [logPath(out, service), text]),
    [written.summary, run.summary],
    [written.case, json(run.file)],
    [written.report, json(run.report)]
  ]);
  const earlier = await writtenBefore(files, out);
  if (run.ignored && await files.stat(join(out, ".gitignore")) === null) {
    await files.writeText(join(out, ".gitignore"), "*\n");
  }
  for (const [path, text] of texts) await files.writeText(path, text);
  await Promise.all(earlier.filter((path) => !texts.has(path)).map((path) => files.remove(path)));
  return written;
}
function json(value) {
  return `${JSON.stringify(value, null, 2)}
`;
}
async function writtenBefore(files, out) {
  const before = parsed(await files.readText(join(out, "case.json")));
  if (before?.tool?.name !== "bad-gateway") return [];
  const captures = Array.isArray(before.captures) ? before.captures : [];
  const services = captures.flatMap(
    ({ kind, subject }) => kind === "docker.logs" && typeof subject === "string" ? [logPath(out, subject)] : []
  );
  return services;
}
function parsed(text) {
  try {
    const value = JSON.parse(text ?? "null");
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}
function logPath(out, service) {
  return join(out, "logs", `${service.replace(/[^\w.-]/g, "_")}.log`);
}

// src/verbs/keep.ts
import { join as join3, resolve } from "node:path";

// src/report/escape/markdown.ts
function forMarkdown(text) {
  return oneLine2(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_{}[\]()#+!|~$-]/g, "\\$&").replace(/@/g, "@\u200B").replace(/(https?|ftp):/gi, "$1\u200B:").replace(/\bwww\./gi, "www\u200B.");
}
function inCode(text) {
  const inner = oneLine2(text);
  const longest = Math.max(0, ...[...inner.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = inner.startsWith("`") || inner.endsWith("`") || inner === "" ? " " : "";
  return `${fence}${pad}${inner}${pad}${fence}`;
}
function inBlock(text, language = "") {
  const clean = withoutControls(text.replace(/\r\n?/g, "\n"));
  const longest = Math.max(2, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}
${clean}
${fence}`;
}
function oneLine2(text) {
  return withoutControls(text).replace(/\s*\n\s*/g, " ");
}

// src/report/summary/path-picture.ts
function pathPicture(report) {
  const { proxy, backend } = report.target;
  if (!proxy || !backend) return null;
  const proxied = worst(report.checks, "proxied");
  const direct = worst(report.checks, "direct");
  const broken = brokenHop(report, proxied, direct);
  const hops = [
    { from: "client", to: "proxy", label: proxied ? labelOf(proxied) : "not asked" },
    { from: "proxy", to: "backend", label: broken === 1 ? "broken" : "" },
    { from: "client", to: "backend", label: direct ? `direct: ${labelOf(direct)}` : "not asked" }
  ];
  const lines = hops.map(({ from, to, label }, index) => {
    const arrow = index === 2 ? "-.->" : "-->";
    return `  ${from} ${arrow}${label ? `|"${safe(label)}"|` : ""} ${to}`;
  });
  return [
    "flowchart LR",
    '  client(["client"])',
    `  proxy["nginx: ${safe(proxy)}"]`,
    `  backend["${safe(backend)}"]`,
    ...lines,
    ...broken === null ? [] : [`  linkStyle ${broken} stroke:#cf222e,stroke-width:3px,color:#cf222e`],
    ...culprit(report)
  ].join("\n");
}
function brokenHop(report, proxied, direct) {
  if (report.verdict !== "broken") return null;
  if (direct?.ok === false) return proxied?.ok === false ? 1 : 2;
  if (proxied?.ok !== false) return null;
  return proxied.outcome.is === "answered" ? 1 : 0;
}
function culprit(report) {
  const subject = report.diagnosis.root[0]?.subject;
  const node = subject === report.target.proxy ? "proxy" : subject === report.target.backend ? "backend" : null;
  return node ? [`  style ${node} stroke:#cf222e,stroke-width:3px`] : [];
}
function worst(checks, via) {
  const asked = checks.filter((check) => check.via === via);
  return asked.find(({ ok }) => ok === false) ?? asked.find(({ route }) => route === "upload") ?? asked[0] ?? null;
}
function labelOf(check) {
  return `${check.request.method} ${check.route}: ${outcome(check.outcome)}`;
}
function safe(text) {
  return text.replace(/[^\p{L}\p{N} .:/_()-]/gu, "").slice(0, 60);
}

// src/report/summary/summary.ts
var LIMIT = 9e5;
var LOG_LINES = 60;
function renderSummary(report, logs) {
  const parts = [
    title(report),
    ...report.diagnosis.root.map(rootBlock),
    picture(report),
    matrix2(report),
    ...contributing(report),
    ...ruledOut2(report),
    ...unanswered2(report)
  ];
  const folded2 = Object.entries(logs).map(([service, text]) => logBlock(service, text));
  return withinLimit(parts, folded2);
}
function title(report) {
  const icon = { healthy: "\u2705", broken: "\u274C", unknown: "\u2754" }[report.verdict];
  return `## ${icon} ${forMarkdown(headline(report))}`;
}
function rootBlock(cause) {
  const places = cause.places.map((place) => inCode(placeInWords(place))).join(", ");
  return [
    `**Root cause:** ${inCode(cause.cause)} (${cause.confidence})${places ? ` at ${places}` : ""}`,
    "",
    "**Evidence**",
    "",
    "| source | time | what was seen |",
    "| --- | --- | --- |",
    ...evidenceOf(cause).map(
      ({ source, at: at2, quote }) => `| ${cell(source)} | ${clock(at2)} | ${quoteCell(quote)} |`
    ),
    ...cause.chain.length === 0 ? [] : [
      "",
      "**What follows from it**",
      "",
      ...cause.chain.map((link) => `1. ${forMarkdown(link)}`)
    ],
    "",
    `**Fix:** ${forMarkdown(cause.fix.say)}`,
    ...cause.fix.command ? ["", inBlock(cause.fix.command, "sh")] : [],
    ...cause.fix.patch ? ["", inBlock(cause.fix.patch.trimEnd(), "diff")] : []
  ].join("\n");
}
function picture(report) {
  const mermaid = pathPicture(report);
  return mermaid ? inBlock(mermaid, "mermaid") : "";
}
function matrix2(report) {
  if (report.checks.length === 0) return "No check could be run.";
  return [
    "| | check | request | answer | took | |",
    "| --- | --- | --- | --- | --- | --- |",
    ...report.checks.map((check) => {
      const rate = check.burst ? ` (${check.burst.failed} of ${check.burst.of} attempts failed)` : "";
      const request = `${check.request.method} ${check.request.url}`;
      return `| ${mark(check.ok)} | ${cell(`${check.route} ${check.via}`)} | ${quoteCell(request)} | ${cell(outcome(check.outcome))} | ${seconds(check.ms)} | ${cell((check.why ?? "") + rate)} |`;
    })
  ].join("\n");
}
function contributing(report) {
  const { contributing: also2 } = report.diagnosis;
  if (also2.length === 0) return [];
  const lines = also2.map(
    (cause) => `- ${inCode(cause.cause)} (${cause.confidence}): ${forMarkdown(cause.summary)}`
  );
  return [`**Also seen**

${lines.join("\n")}`];
}
function ruledOut2(report) {
  const { ruledOut: list } = report.diagnosis;
  if (list.length === 0) return [];
  const lines = list.map(({ cause, because }) => `- ${inCode(cause)}: ${forMarkdown(because)}`);
  return [folded(`Ruled out (${list.length})`, lines.join("\n"))];
}
function unanswered2(report) {
  const { unanswered: list } = report.diagnosis;
  if (list.length === 0) return [];
  const lines = list.map(
    ({ question, why, causes }) => `- ${forMarkdown(question)}: ${forMarkdown(why)}${causes.length > 0 ? ` Not excluded: ${causes.map(inCode).join(", ")}` : ""}`
  );
  return [folded(`Not known (${list.length})`, lines.join("\n"))];
}
function logBlock(service, text) {
  const lines = text.trimEnd().split("\n").slice(-LOG_LINES).join("\n");
  return folded(`Log of ${service} (last lines)`, inBlock(lines));
}
function folded(heading, body) {
  return `<details><summary>${forMarkdown(heading)}</summary>

${body}

</details>`;
}
function cell(text) {
  return forMarkdown(text);
}
function quoteCell(text) {
  return inCode(text.slice(0, 400)).replaceAll("|", "\\|");
}
function withinLimit(parts, logs) {
  const main = parts.filter(Boolean).join("\n\n");
  const kept = [...logs];
  const size = () => main.length + kept.reduce((sum, log) => sum + log.length + 2, 0);
  while (kept.length > 0 && size() > LIMIT) {
    kept.splice(kept.indexOf(kept.reduce((a, b) => a.length >= b.length ? a : b)), 1);
  }
  const left = logs.length - kept.length;
  const note = left > 0 ? [`${left} logs were left out to keep within GitHub's limit.`] : [];
  return `${[main.slice(0, LIMIT), ...kept, ...note].join("\n\n")}
`;
}

// src/verbs/build-contexts.ts
import { isAbsolute, join as join2, relative, sep } from "node:path";
async function swallowedBy(files, out, file) {
  const warnings = await Promise.all(
    [...contextsOf(file)].map(async ([context, service]) => {
      const inside = relative(context, join2(out, "case.json")).split(sep).join("/");
      if (inside.startsWith("../") || isAbsolute(inside)) return [];
      const ignore = join2(context, ".dockerignore");
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

// src/verbs/keep.ts
var OWN_FOLDER = ".bad-gateway";
async function keep(files, { report, file, logs, out }) {
  const markdown = renderSummary(report, report.verdict === "healthy" ? {} : logs);
  const ignored = out.endsWith(`/${OWN_FOLDER}`) || out.endsWith(`\\${OWN_FOLDER}`);
  const written = await writeOut(files, out, { report, file, logs, summary: markdown, ignored });
  return { ...written, markdown, warnings: await swallowedBy(files, out, file) };
}
async function refuseLinkedFolder(files, cwd, dir) {
  const parent = await files.realPath(resolve(cwd, dir ?? "."));
  if (parent === null) return;
  const expected = join3(parent, OWN_FOLDER);
  const real = await files.realPath(expected);
  if (real === null || real === expected) return;
  const message = `${expected} is a link to ${real}; remove it, or name a folder with --out`;
  throw new UsageError([{ file: null, line: null, key: "out", message }]);
}

export {
  stdout,
  stderr,
  withoutControls,
  headline,
  STAGE_NAMES,
  begun,
  noted,
  ended,
  oneLine,
  liveView,
  shortTime,
  Stopped,
  supervise,
  wrap,
  renderTerminal,
  json,
  OWN_FOLDER,
  keep,
  refuseLinkedFolder
};
