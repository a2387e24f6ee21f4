import { inOrder, type LintFinding } from "./inspect.ts";

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
    const why = wrong(one, known, today) ?? (used.has(one) ? null : UNUSED);
    return why === null ? [] : [complaint(one, why)];
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

const UNUSED = {
  severity: "note",
  say: "it silences nothing: there is no such finding here",
  fix: "Remove the comment.",
} as const;

function wrong({ cause, reason, until }: Suppression, known: readonly string[], today: string) {
  const severity = "warning" as const;
  if (!known.includes(cause)) {
    const fix = "Name a cause as the findings do; `bad-gateway causes` lists them.";
    return { severity, say: `there is no cause "${cause}"`, fix };
  }
  if (reason === "") {
    const fix = "Write why after a colon, for those who come later.";
    return { severity, say: "it gives no reason, so it does not count", fix };
  }
  if (until !== null && until < today) {
    const fix = "Mend what it silences, or set a later date.";
    return { severity, say: `it ended on ${until}`, fix };
  }
  return null;
}

function complaint(
  { file, line, cause }: Suppression,
  { severity, say, fix }: { severity: "warning" | "note"; say: string; fix: string },
): LintFinding {
  return {
    cause: SUPPRESSION,
    severity,
    subject: cause,
    places: [{ file, line }],
    summary: `This comment is to silence ${cause}, but ${say}.`,
    fix: { say: fix, patch: null },
    evidence: [],
  };
}
