import { inOrder, type LintFinding } from "./inspect.ts";
import { fill } from "./message.ts";
import { ENGLISH_WORDING, type Wording } from "./wording.ts";

/** The cause that a comment which no longer holds is reported as. */
export const SUPPRESSION = "lint-suppression";

/** A comment that silences a cause on its own line and the next one. */
interface Suppression {
  readonly file: string;
  readonly line: number;
  /** Cause ids, or `all`. */
  readonly cause: string;
  readonly reason: string;
  /** `2026-12-31`; null: for good. */
  readonly until: string | null;
}

const COMMENT =
  /#.*?\bbad-gateway-ignore[ \t]+(?<cause>[\w-]+)(?:[ \t]+until[ \t]+(?<until>\d{4}-\d{2}-\d{2}))?[ \t]*(?::[ \t]*(?<reason>.*))?$/;

/** Of `until` in the reason: people write it there as well. */
const UNTIL = /\(?\buntil[ \t]+(?<until>\d{4}-\d{2}-\d{2})\)?[ \t]*$/;

export interface Suppressed {
  readonly findings: readonly LintFinding[];
  readonly suppressed: readonly { readonly finding: LintFinding; readonly reason: string }[];
}

/**
 * Leaves out what a comment `bad-gateway-ignore CAUSE: reason` silences, on the line or the line
 * above; `until YYYY-MM-DD` ends it (the day itself still counts). A comment without a reason, past
 * its day, for an unknown cause, or for nothing at all, is itself a warning. `today` is such a day.
 */
export function suppress(
  findings: readonly LintFinding[],
  texts: ReadonlyMap<string, string>,
  known: readonly string[],
  today: string,
  wording: Wording = ENGLISH_WORDING,
): Suppressed {
  const comments = [...texts].flatMap(([file, text]) => commentsIn(file, text));
  const valid = comments.filter((one) => wrong(one, known, today) === null);
  const used = new Set<Suppression>();
  const suppressed: Suppressed["suppressed"][number][] = [];
  const left = findings.filter((finding) => {
    const by = valid.find((one) => covers(one, finding));
    if (!by) return true;
    used.add(by);
    suppressed.push({ finding, reason: by.reason });
    return false;
  });
  const complaints = comments.flatMap((one) => {
    const fault = wrong(one, known, today) ?? (used.has(one) ? null : "unused");
    return fault === null ? [] : [complaint(one, fault, wording)];
  });
  return { findings: inOrder([...left, ...complaints]), suppressed };
}

function commentsIn(file: string, text: string): readonly Suppression[] {
  if (!text.includes("bad-gateway-ignore")) return [];
  return text.split(/\r?\n/).flatMap((content, index) => {
    const { cause, until, reason = "" } = COMMENT.exec(content)?.groups ?? {};
    if (cause === undefined) return [];
    const inReason = UNTIL.exec(reason)?.groups?.["until"];
    return {
      ...{ file, line: index + 1, cause, until: until ?? inReason ?? null },
      reason: reason.replace(UNTIL, "").trim(),
    };
  });
}

/** A fault whose place spans lines is covered by a comment on or above its first line. */
function covers({ file, line, cause }: Suppression, finding: LintFinding): boolean {
  if (finding.cause !== cause) return false;
  return finding.places.some(
    (place) => place.file === file && (place.line === line || place.line === line + 1),
  );
}

type Fault = "unused" | "unknown" | "unreasoned" | "ended";

function wrong(
  { cause, reason, until }: Suppression,
  known: readonly string[],
  today: string,
): Fault | null {
  if (!known.includes(cause)) return "unknown";
  if (reason === "") return "unreasoned";
  return until !== null && until < today ? "ended" : null;
}

function complaint(
  { file, line, cause, until }: Suppression,
  fault: Fault,
  { suppressions: texts }: Wording,
): LintFinding {
  const why = fill(texts[fault], { cause, until: until ?? "" });
  return {
    cause: SUPPRESSION,
    severity: fault === "unused" ? "note" : "warning",
    subject: cause,
    places: [{ file, line }],
    summary: fill(texts.complaint, { cause, why }),
    fix: { say: texts[`fix-${fault}`], patch: null },
    evidence: [],
  };
}
