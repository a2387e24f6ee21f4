import { fill, listed } from "../../diagnose/message.ts";
import { inBlock, inCode } from "../escape/code.ts";
import { forMarkdown, sentence } from "../escape/markdown.ts";
import { firstSentence } from "../first-sentence.ts";
import { ENGLISH, type Language } from "../language.ts";
import { inOneLine, type Recognised } from "../recognised.ts";
import type { Report, ReportCause } from "../report.ts";
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
  whyOf,
} from "../words.ts";
import { folded, type Logs, logBlock } from "./folded.ts";
import { pathPicture } from "./path-picture.ts";
import { type Budget, SUMMARY_BUDGET, withinLimit } from "./within-limit.ts";

/** A longer patch is a rewrite, and better read in the report. */
const PATCH_LIMIT = 20_000;
const ICONS = { healthy: "✅", broken: "❌", unknown: "❔" } as const;
const MARKS = { true: "✅", false: "❌", null: "⚪" } as const;

/** The job summary, or a comment with less room: what broke, what mends it, and what both are judged from. */
export function renderSummary(
  report: Report,
  logs: Logs,
  recognised: readonly Recognised[] = [],
  language: Language = ENGLISH,
  budget: Budget = SUMMARY_BUDGET,
): string {
  const [root, ...rivals] = report.diagnosis.root;
  const open = isUndecided(report);
  const parts = [
    title(report, language),
    ...(open ? [candidates(report)] : []),
    root && !open ? rootBlock(root, language) : "",
    picture(report, language),
    root ? proof(root, language) : "",
    ...(open ? [] : rivals.flatMap((cause) => rival(cause, language))),
    matrix(report, language),
    contributing(report, language),
    ruledOut(report, language),
    unanswered(report, language),
    recognisedIn(recognised, language),
  ];
  const folded = Object.entries(logs).map(([service, text]) => logBlock(service, text, language));
  return withinLimit(parts.filter(Boolean), folded, budget, language);
}

/** One sentence as the heading; what else the summary says follows as text. */
function title(report: Report, language: Language): string {
  const text = headline(report, language);
  const [first, rest] = firstSentence(text);
  const heading = `## ${ICONS[report.verdict]} ${sentence(first.replace(/[.。]$/, ""))}`;
  return rest === "" ? heading : `${heading}\n\n${sentence(rest)}`;
}

function rival(cause: ReportCause, language: Language): readonly string[] {
  const heading = `### ${fill(language.report["or-else"], { cause: inCode(cause.cause) })}`;
  const about = `${rootBlock(cause, language)}\n\n${proof(cause, language)}`;
  return [heading, sentence(cause.summary), about];
}

/** What a paste fits, each with the command that would tell. */
function candidates(report: Report): string {
  const lines = report.diagnosis.root.map(({ cause, summary, fix }) => {
    const look = fix.command ? `\n\n  ${inCode(fix.command)}` : "";
    return `- **${inCode(cause)}**: ${sentence(summary)}${look}`;
  });
  return lines.join("\n");
}

function rootBlock(cause: ReportCause, language: Language): string {
  const { report: texts, scales } = language;
  const [place, ...others] = cause.places.map((each) => inCode(placeInWords(each)));
  const at = others.length > 0 ? "root-line-also" : "root-line-at";
  const { say, command, patch } = cause.fix;
  return [
    fill(texts[place === undefined ? "root-line" : at], {
      cause: inCode(cause.cause),
      confidence: scales.confidence[cause.confidence],
      place: place ?? "",
      places: others.join(", "),
    }),
    ...(cause.change?.is === "unknown" ? [sentence(changeOrWhy(cause, language))] : []),
    fill(texts["fix-line"], { say: sentence(say) }),
    ...(command ? [inBlock(command, "sh")] : []),
    ...(patch && patch.length <= PATCH_LIMIT ? [inBlock(patch.trimEnd(), "diff")] : []),
  ].join("\n\n");
}

function proof(cause: ReportCause, { report: texts }: Language): string {
  const rows = evidenceOf(cause).map(
    ({ source, at, quote }) =>
      `| ${forMarkdown(source)} | ${clock(at)} | ${quoteCell(inShort(quote))} |`,
  );
  const links = cause.chain.map((link) => `- ${sentence(link)}`);
  return [
    `**${texts.evidence}**`,
    [texts["evidence-head"], "| --- | --- | --- |", ...rows].join("\n"),
    ...(links.length > 0 ? [`**${texts["follows-from-it"]}**`, links.join("\n")] : []),
  ].join("\n\n");
}

function picture(report: Report, language: Language): string {
  const mermaid = pathPicture(report, language);
  return mermaid ? inBlock(mermaid, "mermaid") : "";
}

function matrix(report: Report, language: Language): string {
  const texts = language.report;
  if (report.checks.length === 0) return texts["no-check"];
  const rows = inOrder(report.checks).map((check) => {
    const cells = [
      MARKS[`${check.ok}`],
      forMarkdown(`${check.route} ${viaInWords(check.via, language)}`),
      quoteCell(requestOf(check, "address and host", language)),
      forMarkdown(outcome(check.outcome, language)),
      // Of nobody who could be asked, and of a paste, there is no time. A number is not parted from its unit.
      check.ms === 0 ? "" : seconds(check.ms).replace(" ", "\u00a0"),
      forMarkdown(whyOf(check, language)),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const head = [texts["checks-head"], "| --- | --- | --- | --- | --- | --- |"];
  return [`**${texts.checks}**`, [...head, ...rows].join("\n")].join("\n\n");
}

function contributing(report: Report, { report: texts, scales }: Language): string {
  const lines = report.diagnosis.contributing.map((cause) => {
    const confidence = scales.confidence[cause.confidence];
    const params = { name: inCode(cause.cause), confidence, text: sentence(cause.summary) };
    return `- ${fill(texts["named-sure"], params)}`;
  });
  return lines.length > 0 ? `**${texts["also-seen"]}**\n\n${lines.join("\n")}` : "";
}

function ruledOut(report: Report, { report: texts }: Language): string {
  const lines = report.diagnosis.ruledOut.map(
    ({ cause, because }) =>
      `- ${fill(texts.named, { name: inCode(cause), text: sentence(because) })}`,
  );
  return foldedList(texts["ruled-out-count"], lines);
}

/** More than these are a catalogue; report.json has all. */
const NAMED = 6;

function unanswered(report: Report, { report: texts, wording }: Language): string {
  const lines = report.diagnosis.unanswered.map(({ question, why, causes, command }) => {
    const left = causes.length - NAMED;
    const more = left > 0 ? [fill(texts.more, { count: left })] : [];
    const shown = [...causes.slice(0, NAMED).map(inCode), ...more];
    const names = listed(shown, wording.lists.and, wording);
    const open = causes.length > 0 ? fill(texts["not-excluded"], { causes: names }) : "";
    const settled =
      command === undefined ? "" : fill(texts["shows-it"], { command: inCode(command) });
    return `- ${sentence(fill(texts.named, { name: question, text: why }))}${settled}${open}`;
  });
  return foldedList(texts["not-known-count"], lines);
}

function recognisedIn(recognised: readonly Recognised[], language: Language): string {
  const lines = recognised.map((one) => `- ${sentence(inOneLine(one, language))}`);
  return foldedList(language.report["recognised-count"], lines);
}

function foldedList(heading: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  return folded(fill(heading, { count: lines.length }), lines.join("\n"));
}

/** Code in a table cell: a pipe would end the cell even inside code (GFM section 4.10). */
function quoteCell(text: string): string {
  return inCode(text.slice(0, 400)).replaceAll("|", "\\|");
}
