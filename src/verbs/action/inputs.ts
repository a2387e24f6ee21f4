import { join } from "node:path";
import type { Verdict } from "../../diagnose/diagnosis.ts";
import { OPTIONS } from "../../plan/options.ts";
import type { RawInput } from "../../plan/raw-input.ts";
import { type Problem, UsageError } from "../../plan/usage-error.ts";
import { OURS_ALONE, type Workflow } from "../../ports/workflow.ts";

/** What the action was asked to do, apart from the plan of the check itself. */
export interface ActionInputs {
  readonly raw: RawInput;
  readonly failOn: readonly Verdict[];
  readonly annotations: boolean;
  /** Whether the pull request gets a comment. */
  readonly comment: boolean;
  /** Folder with reports of another run, to comment on and do nothing else; null: check. */
  readonly commentFrom: string | null;
  /** To ask GitHub with; "": none. */
  readonly token: string;
}

const FAIL_ON: readonly Verdict[] = ["broken", "unknown"];

/** Throws a usage error with everything that is wrong with the action's own inputs. */
export function readInputs(
  workflow: Workflow,
  env: Readonly<Record<string, string | undefined>>,
  place: { readonly cwd: string; readonly out: string },
): ActionInputs {
  const problems: Problem[] = [];
  const wrong = (key: string, message: string) =>
    problems.push({ file: null, line: null, key, message });
  const given = (name: string) => workflow.input(name).trim();

  const failOn = given("fail-on")
    .split(/[\s,]+/)
    .filter(Boolean);
  for (const word of failOn) {
    if (!isFailure(word)) wrong("fail-on", `"${word}" should be broken or unknown`);
  }
  const flag = (name: string, otherwise: string) => {
    const word = given(name) || otherwise;
    if (!/^(true|false)$/i.test(word)) wrong(name, `"${word}" should be true or false`);
    return word.toLowerCase() === "true";
  };
  const annotations = flag("annotations", "true");
  const comment = flag("comment", "false");
  const token = given("token");
  const commentFrom = given("comment-from") || null;
  if (token === "" && (comment || commentFrom !== null)) {
    wrong("token", "is empty, and comments need one: leave it out for the job's own");
  }
  if (problems.length > 0) throw new UsageError(problems);
  return {
    raw: {
      ...place,
      dir: given("dir") || null,
      config: given("config") || null,
      options: optionInputs(workflow),
      isOfPullRequest: env["GITHUB_EVENT_NAME"]?.startsWith("pull_request") === true,
      env: Object.fromEntries(Object.entries(env).filter(([name]) => !OURS_ALONE.test(name))),
    },
    failOn: failOn.filter(isFailure),
    ...{ annotations, comment, commentFrom, token },
  };
}

/** Leading spaces are part of a YAML value's structure; elsewhere they are slips. */
function optionInputs(workflow: Workflow): Readonly<Record<string, string>> {
  return Object.fromEntries(
    OPTIONS.flatMap(({ name, takes }) => {
      const text = workflow.input(name);
      if (text.trim() === "") return [];
      return [[name, takes === "yaml" ? text : text.trim()]];
    }),
  );
}

function isFailure(word: string): word is Verdict {
  return FAIL_ON.some((verdict) => verdict === word);
}

/** A folder of its own below the runner's temporary one, which the runner empties after the job. */
export function outFolder(env: Readonly<Record<string, string | undefined>>, cwd: string): string {
  const temporary = env["RUNNER_TEMP"] || cwd;
  return join(temporary, "bad-gateway", crypto.randomUUID().slice(0, 8));
}
