import { fill } from "../../diagnose/message.ts";
import { inCode } from "../escape/code.ts";
import { sentence } from "../escape/markdown.ts";
import { ENGLISH, type Language } from "../language.ts";
import { HOME } from "../project-home.ts";
import type { Report } from "../report.ts";
import { folded, type Logs } from "../summary/folded.ts";
import { renderSummary } from "../summary/summary.ts";
import { headline } from "../words.ts";
import {
  asEvidence,
  type CommentState,
  evidenceIn,
  hidden,
  markerOf,
  type Seen,
  stateIn,
} from "./state.ts";

type Texts = Language["comment"];

export interface CommentContext {
  /** Names the stack where a repository has several; "" for the one at its root. */
  readonly stack: string;
  /** The pull request's last commit, which was checked; null where that is not known. */
  readonly sha: string | null;
  /** Address of the run that made the report. */
  readonly run: string | null;
  /** Redacted log text by service. */
  readonly logs: Logs;
  /** The report may have been written by the pull request's own code. */
  readonly isForeign?: boolean;
}

/** GitHub takes 65,536 characters; the rest of it is for what stands around the evidence. */
const EVIDENCE_LIMIT = 62_000;
const REMEMBERED = 10;

/**
 * What the comment of the pull request has to say from now on, given what it says (`before`; null:
 * there is none). null: leave it as it is, which for a path that always worked is: say nothing.
 */
export function renderComment(
  report: Report,
  context: CommentContext,
  before: string | null,
  language: Language = ENGLISH,
): string | null {
  const texts = language.comment;
  const known = before === null ? null : (stateIn(before) ?? { verdict: "broken", broken: [] });
  if (report.verdict === "broken") {
    return broken(report, context, known?.broken ?? [], language);
  }
  if (before === null || known === null || known.verdict === "healthy") return null;
  const parts =
    report.verdict === "healthy" ? fixed(context, known, texts) : untold(report, context, language);
  const was = known.broken[0]?.sha;
  const old = evidenceIn(before);
  const kept = old === null || old.length > EVIDENCE_LIMIT ? [] : [asEvidence(old)];
  const heading = fill(texts[was ? "what-was-broken-at" : "what-was-broken"], {
    commit: short(was ?? ""),
  });
  return whole(texts, context, { ...known, verdict: report.verdict }, [
    ...parts,
    ...kept.map((evidence) => folded(heading, evidence)),
  ]);
}

function broken(
  report: Report,
  context: CommentContext,
  earlier: readonly Seen[],
  language: Language,
): string {
  const texts = language.comment;
  const cause = report.diagnosis.root[0]?.cause ?? null;
  const [last, ...others] = earlier;
  const seen = { cause, sha: context.sha };
  const all = last && last.cause === cause ? [last, ...others] : [seen, ...earlier];
  const state = { verdict: report.verdict, broken: all.slice(0, REMEMBERED) };
  const evidence = renderSummary(report, context.logs, [], language, CHARACTERS).trimEnd();
  const before = history(state.broken.slice(1), texts);
  return whole(texts, context, state, [asEvidence(evidence), ...before]);
}

const CHARACTERS = { limit: EVIDENCE_LIMIT, size: (text: string) => text.length };

function fixed(
  { sha }: CommentContext,
  { broken: [was] }: CommentState,
  texts: Texts,
): readonly string[] {
  const works = sha === null ? texts.works : fill(texts["works-fixed"], { commit: commit(sha) });
  const by = was?.cause ? fill(texts.by, { cause: inCode(was.cause) }) : "";
  const since = was?.sha ? fill(texts.since, { commit: commit(was.sha) }) : "";
  return [`## ✅ ${works}`, ...(was ? [fill(texts["was-broken"], { by, since })] : [])];
}

/** What was known last is still the best that is known. */
function untold(report: Report, { sha }: CommentContext, language: Language): readonly string[] {
  const texts = language.comment;
  const said =
    sha === null ? texts["not-known"] : fill(texts["not-known-at"], { commit: commit(sha) });
  return [`## ❔ ${said}`, sentence(headline(report, language))];
}

function history(earlier: readonly Seen[], texts: Texts): readonly string[] {
  if (earlier.length === 0) return [];
  const items = earlier.map(({ cause, sha }) => {
    const named = cause ? inCode(cause) : texts["no-cause"];
    return sha ? fill(texts["cause-at"], { cause: named, commit: commit(sha) }) : named;
  });
  return [fill(texts.before, { causes: items.join(", ") })];
}

function whole(
  texts: Texts,
  { stack, run, isForeign = false }: CommentContext,
  state: CommentState,
  parts: readonly string[],
): string {
  const link = fill(texts["run-has-all"], { run: `[${texts.run}](${run})` });
  const notes = [
    `[bad-gateway](${HOME})`,
    ...(run === null ? [] : [link]),
    texts["up-to-date"],
    ...(isForeign ? [texts.foreign] : []),
  ];
  const about = `<sub>${notes.join(" · ")}</sub>`;
  return [`${markerOf(stack)}\n${hidden(state)}`, ...parts, about, ""].join("\n\n");
}

/** GitHub makes a link of a whole commit id. */
function commit(sha: string): string {
  return /^[0-9a-f]{40}$/.test(sha) ? sha : inCode(sha);
}

function short(sha: string): string {
  return sha.slice(0, 7);
}
