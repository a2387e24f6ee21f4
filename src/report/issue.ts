import { inCode } from "./escape/code.ts";
import { ENGLISH, type Language } from "./language.ts";
import type { Report } from "./report.ts";
import { folded, type Logs } from "./summary/folded.ts";
import { renderSummary } from "./summary/summary.ts";

/** GitHub takes 65,536 characters of an issue; the rest of it is for what surrounds the evidence. */
const SUMMARY = { limit: 60_000, size: (text: string) => text.length };

/** The report for the text of an issue: what the summary says, and what it was seen with. */
export function renderIssue(report: Report, logs: Logs, language: Language = ENGLISH): string {
  const { html: texts } = language;
  const { tool, target, commit, startedAt, environment } = report;
  const about = {
    [tool.name]: tool.version,
    target: [target.kind, target.proxy, target.backend].filter(Boolean).join(", "),
    ...(commit === null ? {} : { [texts.commit]: commit }),
    [texts.started]: startedAt,
    ...environment,
  };
  const lines = Object.entries(about)
    .map(([name, value]) => `- ${inCode(name)}: ${inCode(value.slice(0, 200))}`)
    .slice(0, 20);
  const summary = renderSummary(report, logs, [], language, SUMMARY).trimEnd();
  return `${summary}\n\n${folded(texts.environment, lines.join("\n"))}\n`;
}
