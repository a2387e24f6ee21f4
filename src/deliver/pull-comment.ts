import { type Github, GithubRefusal, type PullComment, type Repo } from "../ports/github.ts";
import { isMarkedBy, markerOf } from "../report/comment/state.ts";

export interface CommentTask {
  readonly repo: Repo;
  readonly pull: number;
  /** Names the stack that the comment is about. */
  readonly stack: string;
  /** The new text, given the old; null: there is nothing to say. */
  text(before: string | null): string | null;
}

/** `nothing`: none was there and none is needed, or it says the same already. */
export type Sent =
  | { readonly is: "created" | "updated"; readonly url: string }
  | { readonly is: "nothing" }
  | { readonly is: "refused"; readonly why: string };

/** The comment may have been removed, or written by another job, between looking and writing. */
const ROUNDS = 2;

/** Writes the one comment of this stack, or changes it where it stands. Never rejects. */
export async function sendComment(github: Github, task: CommentTask): Promise<Sent> {
  for (let round = 1; ; round++) {
    try {
      return await send(github, task);
    } catch (error) {
      if (!(error instanceof GithubRefusal)) throw error;
      const mayPass = error.is === "missing" || error.is === "away";
      if (!mayPass || round === ROUNDS) return { is: "refused", why: inWords(error) };
    }
  }
}

async function send(github: Github, { repo, pull, stack, text }: CommentTask): Promise<Sent> {
  const found = await findComment(github, repo, pull, markerOf(stack));
  const body = text(found?.body ?? null);
  if (body === null || body === found?.body) return { is: "nothing" };
  const { url } = found
    ? await github.updateComment(repo, found.id, body)
    : await github.createComment(repo, pull, body);
  return { is: found ? "updated" : "created", url };
}

/**
 * Anybody may write a comment that begins with the marker: only one of our own account counts.
 * Whose account that is, is asked only where it matters.
 */
async function findComment(
  github: Github,
  repo: Repo,
  pull: number,
  marker: string,
): Promise<PullComment | null> {
  let own: string | undefined;
  for await (const comment of github.comments(repo, pull)) {
    if (!isMarkedBy(comment.body, marker)) continue;
    own ??= await ownLogin(github);
    if (comment.author === own) return comment;
  }
  return null;
}

/** The account that a job's own token acts as, https://docs.github.com/actions/concepts/security/github_token */
const ACTIONS = "github-actions[bot]";

async function ownLogin(github: Github): Promise<string> {
  try {
    return (await github.login()) ?? ACTIONS;
  } catch (error) {
    if (error instanceof GithubRefusal) return ACTIONS;
    throw error;
  }
}

function inWords({ is, message }: GithubRefusal): string {
  const means = {
    forbidden:
      "the token may not write comments: pull requests from forks get one that only reads; else the job needs `permissions: pull-requests: write`",
    missing: "GitHub knows no such pull request, or hides it from this token",
    limited: "GitHub asks to wait longer than a comment is worth",
    rejected: "GitHub did not take it",
    away: "GitHub did not answer",
  }[is];
  return `${means} (${message})`;
}
