import {
  changeOrWhy,
  clock,
  evidenceOf,
  headline,
  inOrder,
  inShort,
  isUndecided,
  outcome,
  placeInWords,
  requestOf,
  seconds,
  viaInWords,
  whyOf
} from "./shared-diagnose-describe.mjs";
import {
  ENGLISH,
  PASTE_TEXTS,
  fill,
  listed
} from "./shared-causes-phrases.mjs";

// src/report/escape/control.ts
var SEQUENCE = new RegExp(
  "ESC(?:\\[[0-?]*[ -/]*[@-~]|\\][^BELESC]*(?:BEL|ESC\\\\)?|[@-_])".replaceAll("ESC", String.raw`\u001b`).replaceAll("BEL", String.raw`\u0007`),
  "g"
);
function withoutControls(text) {
  return text.toWellFormed().replace(SEQUENCE, "").replace(/\t/g, "  ").replace(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, "");
}

// src/report/escape/code.ts
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
  const [first = "", ...rest] = withoutControls(text).split("\n");
  const others = rest.map((line) => line.trim()).filter((line) => line !== "");
  return rest.length === 0 ? first : [first.trimEnd(), ...others].join(" ");
}

// src/report/first-sentence.ts
function firstSentence(text) {
  const end = /[.!?](?= [A-Z`])|[。！？](?=.)/.exec(text)?.index;
  if (end === void 0) return [text, ""];
  return [text.slice(0, end + 1), text.slice(end + 1).trimStart()];
}

// src/report/recognised.ts
function inOneLine({ where, what, source, understood, noise }, language = ENGLISH) {
  const { paste: texts, report } = language;
  const named = (text2) => fill(report.named, { name: placed(where, language), text: text2 });
  const kind = inWords(what, language);
  if (what === PASTE_TEXTS["not-understood"]) return named(kind);
  const of = source === null || what.includes(source) ? kind : fill(texts["of-source"], { what: kind, source });
  const text = texts[noise === 0 ? "understood-count" : "understood-and-noise"];
  return named(fill(text, { what: of, count: understood, noise }));
}
var LOG_OF = "log of ";
function inWords(what, { paste: texts }) {
  if (what.startsWith(LOG_OF)) return fill(texts["log-of"], { names: what.slice(LOG_OF.length) });
  const key = KINDS.find((one) => PASTE_TEXTS[one] === what);
  return key === void 0 ? what : texts[key];
}
var KINDS = [
  ...["not-understood", "nginx-error-log", "access-log", "nginx-configuration"],
  ...["container-log", "exit-codes", "list-of-containers", "list-of-sockets"],
  ...["compose-file", "docker-and-compose", "kernel-log", "unit-status", "pm2-list"]
];
function placed(where, { paste: texts }) {
  const at = where.lastIndexOf("line");
  const [word, lines = ""] = where.slice(Math.max(at, 0)).split(" ");
  const text = word === "line" ? texts["line-at"] : texts["lines-at"];
  if (at < 0 || word !== "line" && word !== "lines") return where;
  return `${where.slice(0, at)}${fill(text, word === "line" ? { line: lines } : { lines })}`;
}

// src/report/escape/markdown.ts
function forMarkdown(text) {
  return oneLine(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_{}[\]()#+!|~$-]/g, "\\$&").replace(/@/g, "@\u200B").replace(/#(?=\d)|\bGH(?=\\-\d)/gi, "$&\u200B").replace(/(https?|ftp):/gi, "$1\u200B:").replace(/www\./gi, "www\u200B.");
}
function sentence(text) {
  return oneLine(text.slice(0, SENTENCE_LIMIT)).split(/(?<!`)`([^`]+)`(?!`)/).map((part, index) => index % 2 === 1 ? inCode(part) : forMarkdown(part)).join("");
}
var SENTENCE_LIMIT = 2e3;
function forHtml(text) {
  return oneLine(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[@#]/g, "$&\u200B").replace(/(https?|ftp):/gi, "$1\u200B:").replace(/\bwww\./gi, "www\u200B.");
}

// src/report/summary/folded.ts
var LOG_LINES = 60;
var LINE_LIMIT = 500;
var LONGEST = 1e4;
function folded(heading, body) {
  return `<details><summary>${forHtml(heading)}</summary>

${body}

</details>`;
}
function logBlock(service, text, { report: texts }) {
  const end = text.slice(-LOG_LINES * LONGEST).trimEnd();
  const lines = end.split("\n").slice(-LOG_LINES).map(shortLine);
  return folded(fill(texts["log-of"], { service, count: LOG_LINES }), inBlock(lines.join("\n")));
}
function shortLine(line) {
  const text = line.replace(/^\d{4}-\d\d-\d\dT(\d\d:\d\d:\d\d)(?:\.\d+)?Z(?: |$)/, "$1 ");
  return text.length > LINE_LIMIT ? `${text.slice(0, LINE_LIMIT)} \u2026` : text;
}

// src/report/path/hop-words.ts
function askedInWords({ asked, failed }, { html: texts }) {
  if (asked === 0) return texts["not-asked"];
  const requests = asked === 1 ? texts["one-request"] : fill(texts.requests, { count: asked });
  return failed === 0 ? requests : `${requests} \xB7 ${fill(texts.failed, { count: failed })}`;
}
var KINDS_SHOWN = 3;
function answersInWords({ checks }, language) {
  const texts = language.html;
  if (checks.length === 0) return "";
  const sorted = checks.toSorted((a, b) => Number(a.ok !== false) - Number(b.ok !== false));
  const groups = Map.groupBy(sorted, (check) => outcome(check.outcome, language));
  const answers = [...groups].map(
    ([answer, { length }]) => length === 1 ? answer : fill(texts.times, { count: length, answer })
  );
  const slowest = Math.max(...checks.map(({ ms }) => ms));
  return [
    ...answers.slice(0, KINDS_SHOWN),
    ...answers.length > KINDS_SHOWN ? ["\u2026"] : [],
    ...slowest > 0 ? [fill(texts["up-to"], { time: seconds(slowest) })] : []
  ].join(" \xB7 ");
}

// src/report/path/path.ts
var NO_USABLE_ANSWER = /* @__PURE__ */ new Set([502, 503, 504]);
function pathOf(report) {
  const { proxy, backend } = report.target;
  if (!proxy || !backend) return null;
  const { checks } = report;
  const backends = [
    .../* @__PURE__ */ new Set([backend, ...checks.flatMap((check) => check.backend ?? [])])
  ].filter((name) => name !== proxy);
  const proxied = checks.filter(({ via }) => via === "proxied");
  const hops = [
    hopOf("proxied", null, proxied, (check) => !isAnswered(check)),
    ...backends.map((name, index) => {
      const onward = proxied.filter(
        (check) => isAnswered(check) && (check.backend ?? backend) === name
      );
      return hopOf("onward", index, onward, isUnanswered);
    }),
    ...backends.map((name, index) => {
      const past = (check) => check.via === "direct" || check.via === "inside";
      const direct = checks.filter((check) => past(check) && (check.backend ?? backend) === name);
      return hopOf("direct", index, direct, () => true);
    })
  ];
  return { proxy, backends, hops, culprit: culpritOf(report, proxy, backends, proxied) };
}
function hopOf(way, backend, checks, isFault) {
  const failed = checks.filter((check) => check.ok === false && isFault(check)).length;
  return { way, backend, asked: checks.length, failed, checks, isBroken: failed > 0 };
}
function isAnswered({ outcome: outcome2 }) {
  return outcome2.is === "answered";
}
function isUnanswered({ outcome: outcome2 }) {
  return outcome2.is === "answered" && NO_USABLE_ANSWER.has(outcome2.status);
}
function culpritOf(report, proxy, backends, proxied) {
  if (report.verdict !== "broken") return null;
  const subject = report.diagnosis.root[0]?.subject;
  if (subject === proxy) return "proxy";
  const named = backends.indexOf(subject ?? "");
  if (named >= 0) return named;
  const refused = proxied.find(
    (check) => check.ok === false && check.outcome.is === "answered" && !isUnanswered(check)
  );
  if (!refused || subject !== void 0) return null;
  const own = report.checks.some(
    ({ route, via, ok }) => route === refused.route && via === "direct" && ok === false
  );
  return own ? Math.max(0, backends.indexOf(refused.backend ?? "")) : "proxy";
}

// src/report/summary/path-picture.ts
var BACKENDS = 6;
var RED = "stroke:#cf222e,stroke-width:3px";
function pathPicture(report, language = ENGLISH) {
  const path = pathOf(report);
  if (path === null) return null;
  const hops = path.hops.filter(({ backend }) => (backend ?? 0) < BACKENDS);
  return [
    "flowchart LR",
    `  client(["${safe(language.report["picture-client"])}"])`,
    `  proxy["nginx: ${safe(path.proxy)}"]`,
    ...path.backends.slice(0, BACKENDS).map((name, at) => `  ${nodeOf(at)}["${safe(name)}"]`),
    ...hops.map((hop) => arrowOf(hop, language)),
    ...hops.flatMap((hop, at) => hop.isBroken ? [`  linkStyle ${at} ${RED},color:#cf222e`] : []),
    ...culprit(path)
  ].join("\n");
}
function arrowOf(hop, language) {
  const { way, backend } = hop;
  const text = safe(labelOf(hop, language), LABEL_LIMIT);
  const label = text === "" ? "" : `|"${text}"|`;
  if (way === "proxied") return `  client -->${label} proxy`;
  const from = way === "onward" ? "proxy -->" : "client -.->";
  return `  ${from}${label} ${nodeOf(backend ?? 0)}`;
}
function labelOf(hop, language) {
  const { report: texts, html } = language;
  if (hop.way === "onward") {
    const { failed, asked } = hop;
    return hop.isBroken ? fill(html["no-usable-answer"], { failed, asked }) : "";
  }
  const said = [askedInWords(hop, language), answersInWords(hop, language)];
  const what = said.filter(Boolean).join(" \xB7 ");
  return hop.way === "direct" ? fill(texts["picture-direct"], { what }) : what;
}
function culprit({ culprit: node }) {
  if (node === null || node !== "proxy" && node >= BACKENDS) return [];
  return [`  style ${node === "proxy" ? "proxy" : nodeOf(node)} ${RED}`];
}
function nodeOf(backend) {
  return backend === 0 ? "backend" : `backend${backend + 1}`;
}
var NAME_LIMIT = 60;
var LABEL_LIMIT = 120;
function safe(text, limit = NAME_LIMIT) {
  return text.replace(/[^\p{L}\p{N} .:/_()（）：，·×…-]/gu, "").slice(0, limit);
}

// src/report/summary/shortened.ts
var ROW = /^\| (?!---)/;
var ITEM = /^- /;
function shortened(part, fits, { report: texts }) {
  if (part.includes("```")) return null;
  const lines = part.split("\n");
  const isTable = lines.some((line) => line.startsWith("| ---"));
  const found = lines.flatMap((line, at) => (isTable ? ROW : ITEM).test(line) ? [at] : []);
  const own = isTable ? found.slice(1) : found;
  let [low, high] = [0, own.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(withRows(lines, own, middle, texts))) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? null : withRows(lines, own, low, texts);
}
function withRows(lines, rows, count, texts) {
  const last = rows[count - 1] ?? 0;
  const left = new Set(rows.slice(count));
  const note = fill(texts["more-in-report"], { count: left.size });
  return lines.flatMap((line, at) => left.has(at) ? [] : at === last ? [line, "", note] : [line]).join("\n");
}

// src/report/summary/within-limit.ts
var encoder = new TextEncoder();
var SUMMARY_BUDGET = {
  limit: 9e5,
  size: (text) => encoder.encode(text).length
};
function withinLimit(parts, logs, { limit, size }, language) {
  const { report: texts } = language;
  let room = limit;
  const fits = (text) => size(text) + 2 <= room;
  const fitsHalf = (text) => size(text) + 2 <= room / 2;
  const kept = [...parts, ...logs].flatMap((part) => {
    const text = fits(part) ? part : shortened(part, fitsHalf, language);
    if (text === null) return [];
    room -= size(text) + 2;
    return [text];
  });
  const left = parts.length + logs.length - kept.length;
  const note = fill(texts[left === 1 ? "one-left-out" : "many-left-out"], { count: left });
  return `${[...kept, ...left > 0 ? [note] : []].join("\n\n")}
`;
}

// src/report/summary/summary.ts
var PATCH_LIMIT = 2e4;
var ICONS = { healthy: "\u2705", broken: "\u274C", unknown: "\u2754" };
var MARKS = { true: "\u2705", false: "\u274C", null: "\u26AA" };
function renderSummary(report, logs, recognised = [], language = ENGLISH, budget = SUMMARY_BUDGET) {
  const [root, ...rivals] = report.diagnosis.root;
  const open = isUndecided(report);
  const parts = [
    title(report, language),
    ...open ? [candidates(report)] : [],
    root && !open ? rootBlock(root, language) : "",
    picture(report, language),
    root ? proof(root, language) : "",
    ...open ? [] : rivals.flatMap((cause) => rival(cause, language)),
    matrix(report, language),
    contributing(report, language),
    ruledOut(report, language),
    unanswered(report, language),
    recognisedIn(recognised, language)
  ];
  const folded2 = Object.entries(logs).map(([service, text]) => logBlock(service, text, language));
  return withinLimit(parts.filter(Boolean), folded2, budget, language);
}
function title(report, language) {
  const text = headline(report, language);
  const [first, rest] = firstSentence(text);
  const heading = `## ${ICONS[report.verdict]} ${sentence(first.replace(/[.。]$/, ""))}`;
  return rest === "" ? heading : `${heading}

${sentence(rest)}`;
}
function rival(cause, language) {
  const heading = `### ${fill(language.report["or-else"], { cause: inCode(cause.cause) })}`;
  const about = `${rootBlock(cause, language)}

${proof(cause, language)}`;
  return [heading, sentence(cause.summary), about];
}
function candidates(report) {
  const lines = report.diagnosis.root.map(({ cause, summary, fix }) => {
    const look = fix.command ? `

  ${inCode(fix.command)}` : "";
    return `- **${inCode(cause)}**: ${sentence(summary)}${look}`;
  });
  return lines.join("\n");
}
function rootBlock(cause, language) {
  const { report: texts, scales } = language;
  const [place, ...others] = cause.places.map((each) => inCode(placeInWords(each)));
  const at = others.length > 0 ? "root-line-also" : "root-line-at";
  const { say, command, patch } = cause.fix;
  return [
    fill(texts[place === void 0 ? "root-line" : at], {
      cause: inCode(cause.cause),
      confidence: scales.confidence[cause.confidence],
      place: place ?? "",
      places: others.join(", ")
    }),
    ...cause.change?.is === "unknown" ? [sentence(changeOrWhy(cause, language))] : [],
    fill(texts["fix-line"], { say: sentence(say) }),
    ...command ? [inBlock(command, "sh")] : [],
    ...patch && patch.length <= PATCH_LIMIT ? [inBlock(patch.trimEnd(), "diff")] : []
  ].join("\n\n");
}
function proof(cause, { report: texts }) {
  const rows = evidenceOf(cause).map(
    ({ source, at, quote }) => `| ${forMarkdown(source)} | ${clock(at)} | ${quoteCell(inShort(quote))} |`
  );
  const links = cause.chain.map((link) => `- ${sentence(link)}`);
  return [
    `**${texts.evidence}**`,
    [texts["evidence-head"], "| --- | --- | --- |", ...rows].join("\n"),
    ...links.length > 0 ? [`**${texts["follows-from-it"]}**`, links.join("\n")] : []
  ].join("\n\n");
}
function picture(report, language) {
  const mermaid = pathPicture(report, language);
  return mermaid ? inBlock(mermaid, "mermaid") : "";
}
function matrix(report, language) {
  const texts = language.report;
  if (report.checks.length === 0) return texts["no-check"];
  const rows = inOrder(report.checks).map((check) => {
    const cells = [
      MARKS[`${check.ok}`],
      forMarkdown(`${check.route} ${viaInWords(check.via, language)}`),
      quoteCell(requestOf(check, "address and host", language)),
      forMarkdown(outcome(check.outcome, language)),
      // Of nobody who could be asked, and of a paste, there is no time. A number is not parted from its unit.
      check.ms === 0 ? "" : seconds(check.ms).replace(" ", "\xA0"),
      forMarkdown(whyOf(check, language))
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const head = [texts["checks-head"], "| --- | --- | --- | --- | --- | --- |"];
  return [`**${texts.checks}**`, [...head, ...rows].join("\n")].join("\n\n");
}
function contributing(report, { report: texts, scales }) {
  const lines = report.diagnosis.contributing.map((cause) => {
    const confidence = scales.confidence[cause.confidence];
    const params = { name: inCode(cause.cause), confidence, text: sentence(cause.summary) };
    return `- ${fill(texts["named-sure"], params)}`;
  });
  return lines.length > 0 ? `**${texts["also-seen"]}**

${lines.join("\n")}` : "";
}
function ruledOut(report, { report: texts }) {
  const lines = report.diagnosis.ruledOut.map(
    ({ cause, because }) => `- ${fill(texts.named, { name: inCode(cause), text: sentence(because) })}`
  );
  return foldedList(texts["ruled-out-count"], lines);
}
var NAMED = 6;
function unanswered(report, { report: texts, wording }) {
  const lines = report.diagnosis.unanswered.map(({ question, why, causes, command }) => {
    const left = causes.length - NAMED;
    const more = left > 0 ? [fill(texts.more, { count: left })] : [];
    const shown = [...causes.slice(0, NAMED).map(inCode), ...more];
    const names = listed(shown, wording.lists.and, wording);
    const open = causes.length > 0 ? fill(texts["not-excluded"], { causes: names }) : "";
    const settled = command === void 0 ? "" : fill(texts["shows-it"], { command: inCode(command) });
    return `- ${sentence(fill(texts.named, { name: question, text: why }))}${settled}${open}`;
  });
  return foldedList(texts["not-known-count"], lines);
}
function recognisedIn(recognised, language) {
  const lines = recognised.map((one) => `- ${sentence(inOneLine(one, language))}`);
  return foldedList(language.report["recognised-count"], lines);
}
function foldedList(heading, lines) {
  if (lines.length === 0) return "";
  return folded(fill(heading, { count: lines.length }), lines.join("\n"));
}
function quoteCell(text) {
  return inCode(text.slice(0, 400)).replaceAll("|", "\\|");
}

export {
  withoutControls,
  inCode,
  oneLine,
  sentence,
  firstSentence,
  inOneLine,
  folded,
  askedInWords,
  answersInWords,
  pathOf,
  renderSummary
};
