import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  UsageError
} from "./shared-plan-options.mjs";
import {
  NOT_ASKED,
  NO_ADDRESS,
  outcomeInWords
} from "./shared-diagnose-assess.mjs";
import {
  at,
  isDockerIgnored,
  record,
  string
} from "./shared-diagnose-patch.mjs";

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
import { join as join3, resolve } from "node:path";

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

// src/report/escape/control.ts
var SEQUENCE = new RegExp(
  "ESC(?:\\[[0-?]*[ -/]*[@-~]|\\][^BELESC]*(?:BEL|ESC\\\\)?|[@-_])".replaceAll("ESC", String.raw`\u001b`).replaceAll("BEL", String.raw`\u0007`),
  "g"
);
function withoutControls(text) {
  return text.replace(SEQUENCE, "").replace(/\t/g, "  ").replace(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, "");
}

// src/report/escape/markdown.ts
function forMarkdown(text) {
  return oneLine(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_{}[\]()#+!|~$-]/g, "\\$&").replace(/@/g, "@\u200B").replace(/(https?|ftp):/gi, "$1\u200B:").replace(/\bwww\./gi, "www\u200B.");
}
function sentence(text) {
  return oneLine(text).slice(0, SENTENCE_LIMIT).split(/(?<!`)`([^`]+)`(?!`)/).map((part, index) => index % 2 === 1 ? inCode(part) : forMarkdown(part)).join("");
}
var SENTENCE_LIMIT = 2e3;
function forHtml(text) {
  return oneLine(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[@#]/g, "$&\u200B").replace(/(https?|ftp):/gi, "$1\u200B:");
}
function inCode(text) {
  const inner = oneLine(text);
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
function oneLine(text) {
  return withoutControls(text).replace(/\s*\n\s*/g, " ");
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
var WAYS = ["direct", "inside", "published", "proxied"];
function inOrder(checks) {
  const routes = [...new Set(checks.map(({ route }) => route))];
  return routes.flatMap(
    (route) => checks.filter((check) => check.route === route).sort((a, b) => WAYS.indexOf(a.via) - WAYS.indexOf(b.via))
  );
}
function requestOf({ request, outcome: of }, host) {
  const [, authority = "", path = ""] = /^\w+:\/\/([^/]*)(.*)$/s.exec(request.url) ?? [];
  const isAsked = of.is !== "refused" || of.code !== NO_ADDRESS;
  const plain = path.replace(/[?&]bad-gateway=[\w-]+/, "");
  return `${request.method} ${host && isAsked ? authority : ""}${plain}`;
}
function whyOf({ why, burst }) {
  const rate = burst ? `${burst.failed} of ${burst.of} attempts failed` : "";
  return [why ?? "", rate].filter(Boolean).join("; ");
}
function inShort(quote) {
  return quote.slice(0, QUOTE_LIMIT).replace(OWN_TIME, "").replace(/^(\[\w+\]) \d+#\d+: (?:\*\d+ )?/, "$1 ").replace(/, client: [^,]+(?:, server: [^,]*)?/, "").replace(/, host: "[^"]*"/, "").replace(/[?&]bad-gateway=[\w-]+/g, "");
}
var QUOTE_LIMIT = 1e3;
var OWN_TIME = /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?: ?(?:UTC|Z|[+-]\d\d:?\d\d))?\]? +/;
var NAMED = 3;
function unansweredInWords({
  question,
  why,
  causes
}) {
  const asked = `${question}: ${why}`;
  if (causes.length === 0) return asked;
  const left = causes.length - NAMED;
  const names = left > 0 ? [...causes.slice(0, NAMED), `${left} more`] : causes;
  const last = names.at(-1) ?? "";
  const list = names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last}` : last;
  return `${asked}. So ${list} ${causes.length > 1 ? "are" : "is"} not excluded.`;
}
function onePerCause(list) {
  return list.filter(
    ({ cause }, index) => list.findIndex((other) => other.cause === cause) === index
  );
}

// src/report/summary/folded.ts
var LOG_LINES = 60;
var LINE_LIMIT = 500;
function folded(heading, body) {
  return `<details><summary>${forHtml(heading)}</summary>

${body}

</details>`;
}
function logBlock(service, text) {
  const lines = text.trimEnd().split("\n").slice(-LOG_LINES).map(shortLine);
  return folded(`Log of ${service} (last ${LOG_LINES} lines)`, inBlock(lines.join("\n")));
}
function shortLine(line) {
  const text = line.replace(/^\d{4}-\d\d-\d\dT(\d\d:\d\d:\d\d)(?:\.\d+)?Z /, "$1 ");
  return text.length > LINE_LIMIT ? `${text.slice(0, LINE_LIMIT)} \u2026` : text;
}

// src/report/summary/path-picture.ts
function pathPicture(report) {
  const { proxy, backend } = report.target;
  if (!proxy || !backend) return null;
  const proxied = worst(report.checks, "proxied");
  const direct = worst(report.checks, "direct");
  const broken = report.verdict === "broken" ? brokenHops(proxied, direct) : [];
  const hops = [
    { from: "client", arrow: "-->", to: "proxy", label: labelOf(proxied) },
    { from: "proxy", arrow: "-->", to: "backend", label: broken.includes(1) ? "broken" : "" },
    { from: "client", arrow: "-.->", to: "backend", label: `direct: ${labelOf(direct)}` }
  ];
  return [
    "flowchart LR",
    '  client(["client"])',
    `  proxy["nginx: ${safe(proxy)}"]`,
    `  backend["${safe(backend)}"]`,
    ...hops.map(({ from, arrow, to, label }) => {
      return `  ${from} ${arrow}${label ? `|"${safe(label)}"|` : ""} ${to}`;
    }),
    ...broken.map((hop) => `  linkStyle ${hop} stroke:#cf222e,stroke-width:3px,color:#cf222e`),
    ...culprit(report)
  ].join("\n");
}
function brokenHops(proxied, direct) {
  const way = proxied?.outcome.is === "answered" ? 1 : 0;
  return [...proxied?.ok === false ? [way] : [], ...direct?.ok === false ? [2] : []];
}
function culprit(report) {
  const subject = report.diagnosis.root[0]?.subject;
  const node = subject === report.target.proxy ? "proxy" : subject === report.target.backend ? "backend" : null;
  return node ? [`  style ${node} stroke:#cf222e,stroke-width:3px`] : [];
}
function worst(checks, via) {
  const asked = checks.filter((check) => check.via === via);
  const isUpload = ({ route }) => route === "upload";
  return asked.find((check) => check.ok === false && isUpload(check)) ?? asked.find(({ ok }) => ok === false) ?? asked.find(isUpload) ?? asked[0] ?? null;
}
function labelOf(check) {
  if (check === null) return "not asked";
  return `${check.request.method} ${check.route}: ${outcome(check.outcome)}`;
}
function safe(text) {
  return text.replace(/[^\p{L}\p{N} .:/_()-]/gu, "").slice(0, 60);
}

// src/report/summary/within-limit.ts
var LIMIT = 9e5;
var encoder = new TextEncoder();
function withinLimit(parts, logs) {
  let room = LIMIT;
  const kept = [...parts, ...logs].filter((part) => {
    const size = encoder.encode(part).length + 2;
    if (size > room) return false;
    room -= size;
    return true;
  });
  const left = parts.length + logs.length - kept.length;
  const note = `${left === 1 ? "One part was" : `${left} parts were`} left out to keep within GitHub's limit.`;
  return `${[...kept, ...left > 0 ? [note] : []].join("\n\n")}
`;
}

// src/report/summary/summary.ts
var PATCH_LIMIT = 2e4;
var ICONS = { healthy: "\u2705", broken: "\u274C", unknown: "\u2754" };
var MARKS = { true: "\u2705", false: "\u274C", null: "\u26AA" };
function renderSummary(report, logs) {
  const [root, ...rivals] = report.diagnosis.root;
  const parts = [
    title(report),
    root ? rootBlock(root) : "",
    picture(report),
    root ? proof(root) : "",
    ...rivals.flatMap((cause) => [`### Or else: ${inCode(cause.cause)}`, sentence(cause.summary)]),
    ...rivals.map((cause) => `${rootBlock(cause)}

${proof(cause)}`),
    matrix(report),
    contributing(report),
    ruledOut(report),
    unanswered(report)
  ];
  const folded2 = Object.entries(logs).map(([service, text]) => logBlock(service, text));
  return withinLimit(parts.filter(Boolean), folded2);
}
function title(report) {
  const text = headline(report);
  const end = /[.!?] (?=[A-Z`])/.exec(text)?.index;
  const [first, rest] = end === void 0 ? [text, ""] : [text.slice(0, end + 1), text.slice(end + 2)];
  const heading = `## ${ICONS[report.verdict]} ${sentence(first.replace(/\.$/, ""))}`;
  return rest === "" ? heading : `${heading}

${sentence(rest)}`;
}
function rootBlock(cause) {
  const [first, ...others] = cause.places.map((place) => inCode(placeInWords(place)));
  const also2 = others.length > 0 ? ` (see also ${others.join(", ")})` : "";
  const { say, command, patch } = cause.fix;
  return [
    `**Root cause:** ${inCode(cause.cause)}, ${cause.confidence}${first ? `, at ${first}${also2}` : ""}`,
    `**Fix:** ${sentence(say)}`,
    ...command ? [inBlock(command, "sh")] : [],
    ...patch && patch.length <= PATCH_LIMIT ? [inBlock(patch.trimEnd(), "diff")] : []
  ].join("\n\n");
}
function proof(cause) {
  const rows = evidenceOf(cause).map(
    ({ source, at: at2, quote }) => `| ${forMarkdown(source)} | ${clock(at2)} | ${quoteCell(inShort(quote))} |`
  );
  const links = cause.chain.map((link) => `- ${sentence(link)}`);
  return [
    "**Evidence**",
    ["| from | at (UTC) | what was seen |", "| --- | --- | --- |", ...rows].join("\n"),
    ...links.length > 0 ? ["**What follows from it**", links.join("\n")] : []
  ].join("\n\n");
}
function picture(report) {
  const mermaid = pathPicture(report);
  return mermaid ? inBlock(mermaid, "mermaid") : "";
}
function matrix(report) {
  if (report.checks.length === 0) return "No check could be run.";
  const rows = inOrder(report.checks).map((check) => {
    const cells = [
      MARKS[`${check.ok}`],
      forMarkdown(`${check.route} ${check.via}`),
      quoteCell(requestOf(check, true)),
      forMarkdown(outcome(check.outcome)),
      seconds(check.ms),
      forMarkdown(whyOf(check))
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const head2 = [
    "| | check | request | answer | took | why |",
    "| --- | --- | --- | --- | --- | --- |"
  ];
  return ["**Checks**", [...head2, ...rows].join("\n")].join("\n\n");
}
function contributing(report) {
  const lines = report.diagnosis.contributing.map(
    (cause) => `- ${inCode(cause.cause)} (${cause.confidence}): ${sentence(cause.summary)}`
  );
  return lines.length > 0 ? `**Also seen**

${lines.join("\n")}` : "";
}
function ruledOut(report) {
  const lines = report.diagnosis.ruledOut.map(
    ({ cause, because }) => `- ${inCode(cause)}: ${sentence(because)}`
  );
  return lines.length > 0 ? folded(`Ruled out (${lines.length})`, lines.join("\n")) : "";
}
function unanswered(report) {
  const lines = report.diagnosis.unanswered.map(({ question, why, causes }) => {
    const open = causes.length > 0 ? `; not excluded: ${causes.map(inCode).join(", ")}` : "";
    return `- ${sentence(`${question}: ${why}`)}${open}`;
  });
  return lines.length > 0 ? folded(`Not known (${lines.length})`, lines.join("\n")) : "";
}
function quoteCell(text) {
  return inCode(text.slice(0, 400)).replaceAll("|", "\\|");
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

// src/verbs/kept-check.ts
async function keptCheck(raw, run) {
  const { signal, progress, files } = run;
  progress.begin("plan", "reading configuration and compose files");
  const [{ check }, { realPorts }] = await Promise.all([
    import("./verbs-check.mjs"),
    import("./verbs-ports.mjs")
  ]);
  const { promise: kept, resolve: resolve2 } = Promise.withResolvers();
  const done = await check(raw, {
    ...{ signal, progress, ports: realPorts() },
    onJudged: async (judged) => resolve2(await keep(files, judged))
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
  const next = { stage, startedAt: at2, endedAt: null, detail: oneLine2(detail) };
  return stages.some((shown) => shown.stage === stage) ? stages.map(
    (shown) => shown.stage === stage ? { ...next, startedAt: shown.startedAt } : shown
  ) : [...stages, next];
}
function noted(stages, detail) {
  const running = stages.findLastIndex(({ endedAt }) => endedAt === null);
  return stages.map(
    (shown, index) => index === running ? { ...shown, detail: oneLine2(detail) } : shown
  );
}
function ended(stages, stage, detail, at2) {
  return stages.map(
    (shown) => shown.stage === stage ? { ...shown, endedAt: at2, detail: oneLine2(detail) } : shown
  );
}
function oneLine2(text) {
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

// src/report/terminal/cause-block.ts
var EVIDENCE_SHOWN = 5;
var LINES_OF_A_QUOTE = 3;
var LINES_OF_A_SUMMARY = 8;
var SUMMARY_LIMIT = 2e3;
var LINKS_SHOWN = 5;
var PLACES_SHOWN = 3;
function causeBlock(cause, p, options) {
  const { width, verbose } = options;
  const links = cause.chain.slice(0, verbose ? void 0 : LINKS_SHOWN);
  return [
    "",
    `${p.red(p.bold("Root cause"))}  ${p.bold(cause.cause)} ${p.dim(`(${cause.confidence})`)}`,
    ...cut2(wrap(cause.summary.slice(0, SUMMARY_LIMIT), width, "  "), LINES_OF_A_SUMMARY),
    ...places(cause, p, width),
    "",
    p.bold("Evidence"),
    ...evidence(cause, p, options),
    ...links.length > 0 ? ["", p.bold("What follows from it")] : [],
    ...links.flatMap((link) => listed("\u21B3 ", link, width)),
    ...more(cause.chain.length - links.length, p),
    "",
    p.green(p.bold("Fix")),
    ...wrap(cause.fix.say, width, "  "),
    ...cause.fix.command ? [`  $ ${withoutControls(cause.fix.command)}`] : [],
    ...diff(cause.fix.patch, p)
  ];
}
function more(left, p) {
  return left > 0 ? [p.dim(`  \u2026 and ${left} more in the report`)] : [];
}
function listed(bullet, text, width) {
  const indent = " ".repeat(2 + bullet.length);
  const [first = "", ...rest] = wrap(text, width, indent);
  return [`  ${bullet}${first.slice(indent.length)}`, ...rest];
}
function places(cause, p, width) {
  const [first, ...others] = cause.places.slice(0, PLACES_SHOWN).map((place) => withoutControls(placeInWords(place)));
  if (first === void 0) return [];
  const also2 = others.length > 0 ? `   see also ${others.join(", ")}` : "";
  const isShort = `  \u2192 ${first}${also2}`.length <= width;
  const line = `  ${p.bold(`\u2192 ${first}`)}`;
  return isShort || also2 === "" ? [line + p.dim(also2)] : [line, p.dim(` ${also2}`)];
}
function evidence(cause, p, options) {
  const all = evidenceOf(cause);
  const shown = options.verbose ? all : all.slice(0, EVIDENCE_SHOWN);
  const column = Math.max(0, ...shown.map(({ source }) => withoutControls(source).length));
  return [
    ...shown.flatMap(({ source, at: at2, quote }) => {
      const lead = `  ${withoutControls(source).padEnd(column)}  ${clock(at2).padEnd(8)}  `;
      const text = options.verbose ? quote : inShort(quote);
      const lines = wrap(text, Math.max(20, options.width - lead.length), "");
      const [first = "", ...rest] = options.verbose ? lines : cut2(lines, LINES_OF_A_QUOTE);
      return [`${p.dim(lead)}${first}`, ...rest.map((line) => " ".repeat(lead.length) + line)];
    }),
    ...more(all.length - shown.length, p)
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
function matrix2(checks, p, width) {
  const full = rowsOf(checks, true);
  const rows = fits(full, width) ? full : rowsOf(checks, false);
  const widths = widthsOf(rows);
  const said = /* @__PURE__ */ new Set();
  return rows.flatMap(({ check, cells }) => {
    const paint = check.ok === true ? p.green : check.ok === false ? p.red : p.yellow;
    const padded = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    const line = `  ${paint(mark(check.ok))} ${padded.join(" ".repeat(GAP))}`;
    const reason = whyOf(check);
    const why = reason === "" || said.has(reason) ? [] : wrap(reason, width, "      ");
    said.add(reason);
    return [line.trimEnd(), ...why.map(p.dim)];
  });
}
function inAWord({ outcome: of }) {
  return of.is === "reset" ? "closed early" : outcome(of).replace(/ \([A-Z]+\)$/, "");
}
function rowsOf(checks, hosts) {
  return inOrder(checks).map((check) => ({
    check,
    cells: [check.route, check.via, requestOf(check, hosts), inAWord(check), seconds(check.ms)].map(
      withoutControls
    )
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
    (_, column) => Math.max(0, ...rows.map(({ cells }) => (cells[column] ?? "").length))
  );
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

// src/report/terminal.ts
var RULED_OUT_SHOWN = 3;
function renderTerminal(report, options) {
  const p = palette(options.color);
  const { root, contributing: contributing2 } = report.diagnosis;
  return [
    head(report, p),
    "",
    ...matrix2(report.checks, p, options.width),
    ...root.flatMap((cause) => causeBlock(cause, p, options)),
    ...contributing2.length > 0 ? ["", p.bold("Also seen"), ...contributing2.map((cause) => also(cause, p, options.width))] : [],
    ...ruledOut2(report, p, options),
    ...unanswered2(report, p, options),
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
function also(cause, p, width) {
  return wrap(`${cause.cause} (${cause.confidence}): ${cause.summary}`, width, "  ").map(p.dim).join("\n");
}
function ruledOut2(report, p, options) {
  const all = onePerCause(report.diagnosis.ruledOut);
  if (all.length === 0) return [];
  const shown = options.verbose ? all : all.slice(0, RULED_OUT_SHOWN);
  return [
    "",
    p.bold("Ruled out"),
    ...shown.flatMap(
      ({ cause, because }) => wrap(`${cause}: ${because}`, options.width, "  ").map(p.dim)
    ),
    ...more(all.length - shown.length, p)
  ];
}
function unanswered2(report, p, { width }) {
  const open = report.diagnosis.unanswered;
  if (open.length === 0) return [];
  return [
    "",
    p.bold("Not known"),
    ...open.flatMap((one) => wrap(unansweredInWords(one), width, "  ").map(p.dim))
  ];
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
  oneLine2 as oneLine,
  liveView,
  shortTime,
  json,
  OWN_FOLDER,
  keep,
  refuseLinkedFolder,
  keptCheck,
  Stopped,
  supervise,
  wrap,
  palette,
  renderTerminal
};
