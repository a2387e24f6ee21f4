import type { Log } from "sarif";
import type { Place } from "../../case/place.ts";
import type { LintFinding } from "../../diagnose/inspect.ts";
import type { ReportPlace } from "../report.ts";
import { type SarifOptions, sarifLog } from "../sarif/log.ts";
import { IN_ENGLISH, type Speech } from "../speech.ts";
import { fixInWords } from "../words.ts";

/** What the files show, for code scanning. */
export function sarifOf(
  findings: readonly LintFinding[],
  options: SarifOptions,
  speech: Speech = IN_ENGLISH,
): Log {
  const asSarif = findings.map(({ cause, severity, places, summary, fix }) => {
    const [first, ...others] = places;
    return {
      ...{ cause, severity, text: `${summary}\n\n${fixInWords(fix.say, speech.language)}` },
      places: [whole(first), ...others.map(whole)] as const,
    };
  });
  return sarifLog({ job: "lint", findings: asSarif, failure: null }, options, speech);
}

function whole({ file, line, endLine, remote }: Place): ReportPlace {
  return { file, line, endLine: endLine ?? line, remote: remote ?? null };
}
