import { forMarkdown, inBlock, inCode } from "../escape/markdown.ts";
import type { Report, ReportCause } from "../report.ts";
import { clock, evidenceOf, headline, mark, outcome, placeInWords, seconds } from "../words.ts";
import { pathPicture } from "./path-picture.ts";

/** Logs to fold in below the diagnosis, per service, already redacted. */
export type Logs = Readonly<Record<string, string>>;

/** GitHub's limit for a step summary is 1 MiB; some is left for other steps' text. */
const LIMIT = 900_000;
const LOG_LINES = 60;

/** The job summary: what broke, why, and the fix; then what it was judged from. */
export function renderSummary(report: Report, logs: Logs): string {
  const parts = [
    title(report),
    ...report.diagnosis.root.map(rootBlock),
    picture(report),
    matrix(report),
    ...contributing(report),
    ...ruledOut(report),
    ...unanswered(report),
  ];
  const folded = Object.entries(logs).map(([service, text]) => logBlock(service, text));
  return withinLimit(parts, folded);
}

function title(report: Report): string {
  const icon = { healthy: "✅", broken: "❌", unknown: "❔" }[report.verdict];
  return `## ${icon} ${forMarkdown(headline(report))}`;
}

function rootBlock(cause: ReportCause): string {
  const places = cause.places.map((place) => inCode(placeInWords(place))).join(", ");
  return [
    `**Root cause:** ${inCode(cause.cause)} (${cause.confidence})${places ? ` at ${places}` : ""}`,
    "",
    "**Evidence**",
    "",
    "| source | time | what was seen |",
    "| --- | --- | --- |",
    ...evidenceOf(cause).map(
      ({ source, at, quote }) => `| ${cell(source)} | ${clock(at)} | ${quoteCell(quote)} |`,
    ),
    ...(cause.chain.length === 0
      ? []
      : [
          "",
          "**What follows from it**",
          "",
          ...cause.chain.map((link) => `1. ${forMarkdown(link)}`),
        ]),
    "",
    `**Fix:** ${forMarkdown(cause.fix.say)}`,
    ...(cause.fix.command ? ["", inBlock(cause.fix.command, "sh")] : []),
    ...(cause.fix.patch ? ["", inBlock(cause.fix.patch.trimEnd(), "diff")] : []),
  ].join("\n");
}

function picture(report: Report): string {
  const mermaid = pathPicture(report);
  return mermaid ? inBlock(mermaid, "mermaid") : "";
}

function matrix(report: Report): string {
  if (report.checks.length === 0) return "No check could be run.";
  return [
    "| | check | request | answer | took | |",
    "| --- | --- | --- | --- | --- | --- |",
    ...report.checks.map((check) => {
      const rate = check.burst
        ? ` (${check.burst.failed} of ${check.burst.of} attempts failed)`
        : "";
      const request = `${check.request.method} ${check.request.url}`;
      return `| ${mark(check.ok)} | ${cell(`${check.route} ${check.via}`)} | ${quoteCell(request)} | ${cell(outcome(check.outcome))} | ${seconds(check.ms)} | ${cell((check.why ?? "") + rate)} |`;
    }),
  ].join("\n");
}

function contributing(report: Report): readonly string[] {
  const { contributing: also } = report.diagnosis;
  if (also.length === 0) return [];
  const lines = also.map(
    (cause) => `- ${inCode(cause.cause)} (${cause.confidence}): ${forMarkdown(cause.summary)}`,
  );
  return [`**Also seen**\n\n${lines.join("\n")}`];
}

function ruledOut(report: Report): readonly string[] {
  const { ruledOut: list } = report.diagnosis;
  if (list.length === 0) return [];
  const lines = list.map(({ cause, because }) => `- ${inCode(cause)}: ${forMarkdown(because)}`);
  return [folded(`Ruled out (${list.length})`, lines.join("\n"))];
}

function unanswered(report: Report): readonly string[] {
  const { unanswered: list } = report.diagnosis;
  if (list.length === 0) return [];
  const lines = list.map(
    ({ question, why, causes }) =>
      `- ${forMarkdown(question)}: ${forMarkdown(why)}${causes.length > 0 ? ` Not excluded: ${causes.map(inCode).join(", ")}` : ""}`,
  );
  return [folded(`Not known (${list.length})`, lines.join("\n"))];
}

function logBlock(service: string, text: string): string {
  const lines = text.trimEnd().split("\n").slice(-LOG_LINES).join("\n");
  return folded(`Log of ${service} (last lines)`, inBlock(lines));
}

function folded(heading: string, body: string): string {
  return `<details><summary>${forMarkdown(heading)}</summary>\n\n${body}\n\n</details>`;
}

function cell(text: string): string {
  return forMarkdown(text);
}

/** Code in a table cell: a pipe would end the cell even inside code (GFM section 4.10). */
function quoteCell(text: string): string {
  return inCode(text.slice(0, 400)).replaceAll("|", "\\|");
}

/** Keeps the diagnosis whole and leaves out logs, the longest first, when the limit is near. */
function withinLimit(parts: readonly string[], logs: readonly string[]): string {
  const main = parts.filter(Boolean).join("\n\n");
  const kept = [...logs];
  const size = () => main.length + kept.reduce((sum, log) => sum + log.length + 2, 0);
  while (kept.length > 0 && size() > LIMIT) {
    kept.splice(kept.indexOf(kept.reduce((a, b) => (a.length >= b.length ? a : b))), 1);
  }
  const left = logs.length - kept.length;
  const note = left > 0 ? [`${left} logs were left out to keep within GitHub's limit.`] : [];
  return `${[main.slice(0, LIMIT), ...kept, ...note].join("\n\n")}\n`;
}
