import { forMarkdown, inBlock, inCode, sentence } from "../escape/markdown.ts";
import type { Report, ReportCause } from "../report.ts";
import {
  clock,
  evidenceOf,
  headline,
  inOrder,
  inShort,
  outcome,
  placeInWords,
  requestOf,
  seconds,
  whyOf,
} from "../words.ts";
import { folded, type Logs, logBlock } from "./folded.ts";
import { pathPicture } from "./path-picture.ts";
import { withinLimit } from "./within-limit.ts";

/** A longer patch is a rewrite, and better read in the report. */
const PATCH_LIMIT = 20_000;
const ICONS = { healthy: "✅", broken: "❌", unknown: "❔" } as const;
const MARKS = { true: "✅", false: "❌", null: "⚪" } as const;

/** The job summary: what broke, what mends it, and what both are judged from. */
export function renderSummary(report: Report, logs: Logs): string {
  const [root, ...rivals] = report.diagnosis.root;
  const parts = [
    title(report),
    root ? rootBlock(root) : "",
    picture(report),
    root ? proof(root) : "",
    ...rivals.flatMap((cause) => [`### Or else: ${inCode(cause.cause)}`, sentence(cause.summary)]),
    ...rivals.map((cause) => `${rootBlock(cause)}\n\n${proof(cause)}`),
    matrix(report),
    contributing(report),
    ruledOut(report),
    unanswered(report),
  ];
  const folded = Object.entries(logs).map(([service, text]) => logBlock(service, text));
  return withinLimit(parts.filter(Boolean), folded);
}

/** One sentence as the heading; what else the summary says follows as text. */
function title(report: Report): string {
  const text = headline(report);
  const end = /[.!?] (?=[A-Z`])/.exec(text)?.index;
  const [first, rest] =
    end === undefined ? [text, ""] : [text.slice(0, end + 1), text.slice(end + 2)];
  const heading = `## ${ICONS[report.verdict]} ${sentence(first.replace(/\.$/, ""))}`;
  return rest === "" ? heading : `${heading}\n\n${sentence(rest)}`;
}

function rootBlock(cause: ReportCause): string {
  const [first, ...others] = cause.places.map((place) => inCode(placeInWords(place)));
  const also = others.length > 0 ? ` (see also ${others.join(", ")})` : "";
  const { say, command, patch } = cause.fix;
  return [
    `**Root cause:** ${inCode(cause.cause)}, ${cause.confidence}${first ? `, at ${first}${also}` : ""}`,
    `**Fix:** ${sentence(say)}`,
    ...(command ? [inBlock(command, "sh")] : []),
    ...(patch && patch.length <= PATCH_LIMIT ? [inBlock(patch.trimEnd(), "diff")] : []),
  ].join("\n\n");
}

function proof(cause: ReportCause): string {
  const rows = evidenceOf(cause).map(
    ({ source, at, quote }) =>
      `| ${forMarkdown(source)} | ${clock(at)} | ${quoteCell(inShort(quote))} |`,
  );
  const links = cause.chain.map((link) => `- ${sentence(link)}`);
  return [
    "**Evidence**",
    ["| from | at (UTC) | what was seen |", "| --- | --- | --- |", ...rows].join("\n"),
    ...(links.length > 0 ? ["**What follows from it**", links.join("\n")] : []),
  ].join("\n\n");
}

function picture(report: Report): string {
  const mermaid = pathPicture(report);
  return mermaid ? inBlock(mermaid, "mermaid") : "";
}

function matrix(report: Report): string {
  if (report.checks.length === 0) return "No check could be run.";
  const rows = inOrder(report.checks).map((check) => {
    const cells = [
      MARKS[`${check.ok}`],
      forMarkdown(`${check.route} ${check.via}`),
      quoteCell(requestOf(check, true)),
      forMarkdown(outcome(check.outcome)),
      seconds(check.ms),
      forMarkdown(whyOf(check)),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const head = [
    "| | check | request | answer | took | why |",
    "| --- | --- | --- | --- | --- | --- |",
  ];
  return ["**Checks**", [...head, ...rows].join("\n")].join("\n\n");
}

function contributing(report: Report): string {
  const lines = report.diagnosis.contributing.map(
    (cause) => `- ${inCode(cause.cause)} (${cause.confidence}): ${sentence(cause.summary)}`,
  );
  return lines.length > 0 ? `**Also seen**\n\n${lines.join("\n")}` : "";
}

function ruledOut(report: Report): string {
  const lines = report.diagnosis.ruledOut.map(
    ({ cause, because }) => `- ${inCode(cause)}: ${sentence(because)}`,
  );
  return lines.length > 0 ? folded(`Ruled out (${lines.length})`, lines.join("\n")) : "";
}

function unanswered(report: Report): string {
  const lines = report.diagnosis.unanswered.map(({ question, why, causes }) => {
    const open = causes.length > 0 ? `; not excluded: ${causes.map(inCode).join(", ")}` : "";
    return `- ${sentence(`${question}: ${why}`)}${open}`;
  });
  return lines.length > 0 ? folded(`Not known (${lines.length})`, lines.join("\n")) : "";
}

/** Code in a table cell: a pipe would end the cell even inside code (GFM section 4.10). */
function quoteCell(text: string): string {
  return inCode(text.slice(0, 400)).replaceAll("|", "\\|");
}
