import type { CaseFile } from "../case/captures.ts";
import { json } from "../deliver/write-out.ts";
import { type HtmlSources, renderHtml } from "../report/html/html.ts";
import { renderIssue } from "../report/issue.ts";
import { renderJunit } from "../report/junit/junit.ts";
import type { Report } from "../report/report.ts";
import { reportSarif } from "../report/sarif/report-sarif.ts";
import type { Spoken } from "./speech.ts";

/** The report in the forms that other programs and people without a terminal read, by file name. */
export function formsOf(
  file: CaseFile,
  { report, ...sources }: HtmlSources & { readonly report: Report },
  { language, causes }: Pick<Spoken, "language" | "causes">,
): Readonly<Record<string, string>> {
  const texts = new Map(
    file.captures.flatMap(({ kind, subject, body }) =>
      kind === "repo.file" && body !== null ? [[subject, body.text] as const] : [],
    ),
  );
  const textOf = (path: string) => texts.get(path) ?? null;
  const options = { tool: report.tool, causes, texts: textOf, paths: [...texts.keys()] };
  return {
    "report.html": renderHtml(report, sources, language),
    "issue.md": renderIssue(report, sources.logs, language),
    "report.sarif": json(reportSarif(report, options, language)),
    "junit.xml": renderJunit(report, language),
  };
}
