import type { Log } from "sarif";
import { ENGLISH, type Language } from "../language.ts";
import type { Report, ReportCause, ReportPlace } from "../report.ts";
import { fixInWords, headline } from "../words.ts";
import { type SarifFinding, type SarifOptions, sarifLog } from "./log.ts";

/** What a run found, for code scanning: its root causes and what else is wrong. */
export function reportSarif(
  report: Report,
  { paths, ...options }: SarifOptions & { readonly paths: readonly string[] },
  language: Language = ENGLISH,
): Log {
  const { root, contributing } = report.diagnosis;
  const somewhere = fallback(report, paths);
  const named = [...root, ...contributing].map((cause) => findingOf(cause, somewhere, language));
  const isUnnamed = report.verdict === "broken" && root.length === 0;
  const unnamed: SarifFinding = {
    cause: "no-cause-named",
    severity: "error",
    places: [somewhere],
    text: headline(report, language),
  };
  const findings = isUnnamed ? [unnamed, ...named] : named;
  const failure = report.verdict === "unknown" ? headline(report, language) : null;
  return sarifLog({ job: "check", findings, failure }, options, { tag: report.lang, language });
}

function findingOf(cause: ReportCause, somewhere: ReportPlace, language: Language): SarifFinding {
  const { cause: id, severity, summary, fix, places } = cause;
  const [first = somewhere, ...others] = places.filter(({ file }) => file !== null);
  const remote = places.find(({ file }) => file === null)?.remote;
  const where = remote ? ` (${remote})` : "";
  const text = `${summary}${where}\n\n${fixInWords(fix.say, language)}`;
  return { cause: id, severity, places: [first, ...others], text };
}

/** A fault that stands in no file is shown where the stack is described. */
function fallback({ diagnosis }: Report, paths: readonly string[]): ReportPlace {
  const known = [...diagnosis.root, ...diagnosis.contributing].flatMap(({ places }) => places);
  const place = known.find(({ file }) => file !== null);
  const compose = paths.find((path) => /(^|\/)(docker-)?compose[^/]*\.ya?ml$/.test(path));
  return place ?? { file: compose ?? "docker-compose.yml", line: 1, endLine: 1, remote: null };
}
