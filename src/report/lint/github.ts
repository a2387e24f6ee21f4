import type { LintFinding } from "../../diagnose/inspect.ts";
import { fill } from "../../diagnose/message.ts";
import { withoutControls } from "../escape/control.ts";
import { ENGLISH, type Language } from "../language.ts";
import { fixInWords } from "../words.ts";

/** GitHub shows so many of each kind per step, and drops the rest in silence. */
const PER_KIND = 10;
/** Longer messages are cut in the diff view. */
const MESSAGE_LIMIT = 4000;

const KINDS = { error: "error", warning: "warning", note: "notice" } as const;

/** Findings as workflow commands, the gravest first; the last line says what did not fit. */
export function renderGithub(
  findings: readonly LintFinding[],
  language: Language = ENGLISH,
): string {
  const counts = { error: 0, warning: 0, notice: 0 };
  const shown = findings.filter(({ severity }) => ++counts[KINDS[severity]] <= PER_KIND);
  const left = findings.length - shown.length;
  const lines = shown.map((finding) => commandOf(finding, language));
  if (left > 0) lines.push(fill(language.lint["not-annotated"], { count: left }));
  return lines.map((line) => `${line}\n`).join("");
}

function commandOf(
  { cause, severity, places, summary, fix }: LintFinding,
  language: Language,
): string {
  const { file, line, endLine = line } = places[0];
  const spot = [
    ...(file === null ? [] : [`file=${property(file)}`]),
    ...(line === null ? [] : [`line=${line}`, `endLine=${endLine}`]),
  ];
  const said = `${summary}\n\n${fixInWords(fix.say, language)}`;
  const message = data(withoutControls(said).slice(0, MESSAGE_LIMIT));
  const title = property(`bad-gateway: ${cause}`);
  return `::${KINDS[severity]} ${[...spot, `title=${title}`].join(",")}::${message}`;
}

/** As the runner reads it back (actions/toolkit, command.ts). */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
