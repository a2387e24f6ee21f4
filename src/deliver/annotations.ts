import type { Annotation } from "../ports/workflow.ts";
import { withoutControls } from "../report/escape/control.ts";
import { ENGLISH, type Language } from "../report/language.ts";
import type { Report, ReportCause, ReportPlace } from "../report/report.ts";
import { changeInWords, fixInWords, headline } from "../report/words.ts";

/** GitHub shows ten of each kind per step, and drops the rest in silence. */
const PER_KIND = 10;
const NOWHERE = { file: null, line: null, endLine: null };
/** Longer messages are cut in the diff view; the summary has it all. */
const MESSAGE_LIMIT = 4000;

/**
 * One error at the root cause; everything else that was found below that. `folder` is where the
 * report's paths start from, relative to the repository: "" for its root.
 */
export function annotationsOf(
  report: Report,
  folder = "",
  language: Language = ENGLISH,
): readonly Annotation[] {
  if (report.verdict === "healthy") return [];
  const { root, contributing } = report.diagnosis;
  const [first, ...rivals] = root;
  const all = [
    headlineOf(report, first, folder, language),
    ...rivals.map((cause) => causeAnnotation(cause, "warning", folder, language)),
    ...contributing.map((cause) =>
      causeAnnotation(cause, cause.severity === "note" ? "notice" : "warning", folder, language),
    ),
  ];
  return withinLimits(all);
}

/** GitHub's limits, for annotations of any origin; the first ones are kept. */
export function withinLimits(annotations: readonly Annotation[]): readonly Annotation[] {
  const counts = { error: 0, warning: 0, notice: 0 };
  return annotations.filter(({ kind }) => ++counts[kind] <= PER_KIND);
}

function headlineOf(
  report: Report,
  root: ReportCause | undefined,
  folder: string,
  language: Language,
): Annotation {
  const kind = report.verdict === "broken" ? "error" : "warning";
  if (root) return causeAnnotation(root, kind, folder, language);
  return {
    kind,
    title: `bad-gateway: ${language.scales.verdict[report.verdict]}`,
    message: headline(report, language),
    ...NOWHERE,
  };
}

function causeAnnotation(
  cause: ReportCause,
  kind: Annotation["kind"],
  folder: string,
  language: Language,
): Annotation {
  const place = cause.places.find(({ file }) => file !== null) ?? null;
  const remote = place === null ? (cause.places[0]?.remote ?? null) : null;
  const message = [
    cause.summary + (remote === null ? "" : ` (${remote})`),
    ...[changeInWords(cause, language)].filter(Boolean),
    fixInWords(cause.fix.say, language),
  ].join("\n\n");
  return {
    kind,
    title: `bad-gateway: ${cause.cause}`,
    message: withoutControls(message).slice(0, MESSAGE_LIMIT),
    ...spot(place, folder),
  };
}

function spot(
  place: ReportPlace | null,
  folder: string,
): Pick<Annotation, "file" | "line" | "endLine"> {
  if (place === null || place.file === null) return NOWHERE;
  const file = [folder, place.file]
    .filter(Boolean)
    .join("/")
    .replace(/^(\.\/)+/, "");
  return { file, line: place.line, endLine: place.endLine };
}
