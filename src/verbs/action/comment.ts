import { type Sent, sendComment } from "../../deliver/pull-comment.ts";
import type { Github, Repo } from "../../ports/github.ts";
import { renderComment } from "../../report/comment/comment.ts";
import type { Report } from "../../report/report.ts";
import type { Logs } from "../../report/summary/folded.ts";
import { loadLanguage } from "../load-language.ts";

export interface Commented {
  readonly report: Report;
  readonly logs: Logs;
  readonly repo: Repo;
  readonly pull: number;
  /** The pull request's commit that was checked. */
  readonly sha: string;
  /** Address of the run that made the report. */
  readonly run: string | null;
  /** The report may have been written by the pull request's own code. */
  readonly isForeign: boolean;
}

/** GitHub's client; loading it takes longer than most runs need for their summary. */
export async function connectGithub(token: string, api: string): Promise<Github> {
  const { githubBy } = await import("../../ports/github/octokit.ts");
  return githubBy({ token, url: api });
}

/** Brings the pull request's comment up to date. Never rejects for what GitHub does. */
export async function commentOn(github: Github, about: Commented): Promise<Sent> {
  const { report, repo, pull, ...context } = about;
  const stack = report.target.stack ?? "";
  const language = await loadLanguage(report.lang);
  const text = (before: string | null) =>
    renderComment(report, { ...context, stack }, before, language);
  return sendComment(github, { repo, pull, stack, text });
}

/** What became of it, in one line; null where there was nothing to do. */
export function sentInWords(sent: Sent): string | null {
  if (sent.is === "nothing") return null;
  if (sent.is === "refused") return `no comment: ${sent.why}`;
  return `comment ${sent.is}: ${sent.url}`;
}
