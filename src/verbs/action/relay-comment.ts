import { basename, join } from "node:path";
import { UsageError } from "../../plan/usage-error.ts";
import type { Files } from "../../ports/files.ts";
import { type Github, GithubRefusal, type Repo } from "../../ports/github.ts";
import type { Workflow } from "../../ports/workflow.ts";
import { withoutControls } from "../../report/escape/control.ts";
import type { Report } from "../../report/report.ts";
import { commentOn, connectGithub, sentInWords } from "./comment.ts";
import type { JobEvent } from "./event.ts";
import { reportIn } from "./foreign-report.ts";

export interface RelayDeps {
  readonly event: JobEvent;
  readonly token: string;
  readonly workflow: Workflow;
  readonly files: Files;
}

/** Several stacks may have been checked in one run, each in a folder of its own. */
const REPORTS = 10;

/**
 * Comments for a run that was not allowed to: one of a pull request from a fork. Of what that run
 * left, only the data of its reports is used; which pull request it was for is asked of GitHub.
 */
export async function relayComment(folder: string, deps: RelayDeps): Promise<void> {
  const { event, token, workflow, files } = deps;
  const { repo, run, api } = event;
  if (repo === null || run === null) {
    const message =
      "works in a workflow that is started by `workflow_run` only; see docs/comments.md";
    throw new UsageError([{ file: null, line: null, key: "comment-from", message }]);
  }
  const reports = await reportsBelow(folder, files, workflow);
  if (reports.length === 0) {
    workflow.line(`no comment: there is no report.json in ${withoutControls(folder)}`);
    return;
  }
  const github = await connectGithub(token, api);
  const pull = await onlyPull(github, repo, run);
  if (typeof pull === "string") {
    workflow.line(`no comment: ${withoutControls(pull)}`);
    return;
  }
  for (const report of reports) {
    const about = { repo, pull, sha: run.sha, run: run.url, logs: {}, isForeign: true };
    const said = sentInWords(await commentOn(github, { ...about, report }));
    if (said !== null) workflow.line(withoutControls(said));
  }
}

/** The run's pull request, or why there is no telling which it is. */
async function onlyPull(
  github: Github,
  repo: Repo,
  { head, sha }: NonNullable<JobEvent["run"]>,
): Promise<number | string> {
  try {
    const [pull, ...others] = await github.pullsOf(repo, head, sha);
    if (pull !== undefined && others.length === 0) return pull;
    const found = pull === undefined ? "no open pull request ends" : "several pull requests end";
    return `${found} with ${sha} of ${head}`;
  } catch (error) {
    if (error instanceof GithubRefusal)
      return `GitHub does not tell the pull request: ${error.message}`;
    throw error;
  }
}

/** In the folder itself, or one below it. */
async function reportsBelow(
  folder: string,
  files: Files,
  workflow: Workflow,
): Promise<readonly Report[]> {
  const below = (await files.list(folder)).filter(({ kind }) => kind === "directory");
  const folders = [folder, ...below.map(({ name }) => join(folder, name))];
  const reports: Report[] = [];
  for (const each of folders.slice(0, REPORTS)) {
    const found = await reportIn(each, files);
    if (found === null) continue;
    if ("report" in found) reports.push(found.report);
    else workflow.line(`warning: ${withoutControls(basename(each))}/report.json ${found.wrong}`);
  }
  return reports;
}
