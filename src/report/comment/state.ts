import type { Verdict } from "../../diagnose/diagnosis.ts";

/** One state of the path that the pull request has shown. */
export interface Seen {
  /** Id of the root cause; null where none was named. */
  readonly cause: string | null;
  /** Commit at which it was first seen; null where that is not known. */
  readonly sha: string | null;
}

/** What a comment tells the next run, hidden from people. */
export interface CommentState {
  readonly verdict: Verdict;
  /** What was broken, the newest first. */
  readonly broken: readonly Seen[];
}

const BEGIN = "<!-- bad-gateway evidence -->";
const END = "<!-- bad-gateway end of evidence -->";
const STATE = /^<!-- bad-gateway state (\S+) -->$/m;

/** First line of a comment, by which the comment of one stack is found again. */
export function markerOf(stack: string): string {
  return `<!-- bad-gateway comment ${encodeURIComponent(stack.toWellFormed())} -->`;
}

export function isMarkedBy(body: string, marker: string): boolean {
  return body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`);
}

/** Nothing that would end an HTML comment is left unescaped. */
export function hidden(state: CommentState): string {
  return `<!-- bad-gateway state ${encodeURIComponent(JSON.stringify(state))} -->`;
}

/** null where the comment holds none: somebody has edited it, or another version wrote it. */
export function stateIn(body: string): CommentState | null {
  try {
    const state: unknown = JSON.parse(decodeURIComponent(STATE.exec(body)?.[1] ?? ""));
    return isState(state) ? state : null;
  } catch {
    return null;
  }
}

export function asEvidence(markdown: string): string {
  return `${BEGIN}\n${markdown}\n${END}`;
}

export function evidenceIn(body: string): string | null {
  const from = body.indexOf(BEGIN);
  const to = body.lastIndexOf(END);
  return from < 0 || to < from ? null : body.slice(from + BEGIN.length, to).trim();
}

function isState(value: unknown): value is CommentState {
  if (typeof value !== "object" || value === null) return false;
  const { verdict, broken } = value as Partial<Record<keyof CommentState, unknown>>;
  const isVerdict = verdict === "healthy" || verdict === "broken" || verdict === "unknown";
  return isVerdict && Array.isArray(broken) && broken.every(isSeen);
}

function isSeen(value: unknown): value is Seen {
  if (typeof value !== "object" || value === null) return false;
  const { cause, sha } = value as Partial<Record<keyof Seen, unknown>>;
  const isWord = (word: unknown) => word === null || (typeof word === "string" && !/\s/.test(word));
  return isWord(cause) && isWord(sha);
}
