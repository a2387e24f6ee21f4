import { gatherChange } from "../../gather/change.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Files } from "../../ports/files.ts";
import type { Workflow } from "../../ports/workflow.ts";
import type { CheckDeps } from "../check.ts";
import { commentOn, connectGithub } from "./comment.ts";
import type { DeliverOptions } from "./deliver.ts";
import type { JobEvent } from "./event.ts";

export interface PullRequestDeps {
  readonly event: JobEvent;
  /** "": there is none. */
  readonly token: string;
  readonly workflow: Workflow;
  readonly files: Files;
  readonly clock: Clock;
}

/** The stack comes up meanwhile; a slow answer is not worth waiting for. */
const PATIENCE_MS = 20_000;

/** Finds out what the pull request changes; undefined where the run is for none. */
export function askChange(deps: PullRequestDeps, signal: AbortSignal): CheckDeps["about"] {
  const { event, token, files, clock } = deps;
  const { repo, pull, api } = event;
  if (repo === null || pull === null) return undefined;
  return async ({ root }) => {
    const [{ shell }, github] = await Promise.all([
      import("../../ports/shell.ts"),
      token === "" ? null : connectGithub(token, api),
    ]);
    const asker = {
      ...{ shell, files, clock, root, github },
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    };
    return [await gatherChange(asker, { repo, ...pull })];
  };
}

/** Writes the comment; null where none is wanted, or the run is for no pull request. */
export function commenting(deps: PullRequestDeps, wanted: boolean): DeliverOptions["comment"] {
  const { event, token, workflow } = deps;
  const { repo, pull, api, address } = event;
  if (!wanted) return null;
  if (repo === null || pull === null) {
    workflow.line("no comment: this run is for no pull request");
    return null;
  }
  return async ({ report, logs }) => {
    const about = { repo, pull: pull.number, sha: pull.head, run: address };
    try {
      const github = await connectGithub(token, api);
      return await commentOn(github, { ...about, report, logs, isForeign: false });
    } catch (error) {
      // A fault of ours in the comment does not change the verdict.
      return { is: "refused", why: error instanceof Error ? error.message : String(error) };
    }
  };
}
