import { resolve } from "node:path";
import { type LanguageTag, languageNamed, languageOf } from "../../case/language-tag.ts";
import { withinLimits } from "../../deliver/annotations.ts";
import { actionProgress } from "../../deliver/progress-action.ts";
import { UsageError } from "../../plan/usage-error.ts";
import type { Clock } from "../../ports/clock.ts";
import type { watchForEnding } from "../../ports/ending.ts";
import type { Files } from "../../ports/files.ts";
import type { Workflow } from "../../ports/workflow.ts";
import { type Language, said } from "../../report/language.ts";
import { keptCheck } from "../kept-check.ts";
import { loadLanguage } from "../load-language.ts";
import { problemInWords } from "../problem-words.ts";
import { Stopped, supervise } from "../supervise.ts";
import { REPORT_FAULTS_TO, TOOL } from "../tool.ts";
import { deliver } from "./deliver.ts";
import { readEvent } from "./event.ts";
import { outFolder, readInputs } from "./inputs.ts";
import { askChange, commenting } from "./pull-request.ts";
import { secretInputs } from "./secret-inputs.ts";

export interface ActionWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workflow: Workflow;
  readonly files: Files;
  readonly clock: Clock;
  readonly watch: typeof watchForEnding;
}

/** Name under which the post step learns that something may have been created. */
export const STARTED = "started";

/** The main step. Never rejects: what goes wrong is said, and fails the step. */
export async function runAction(world: ActionWorld): Promise<void> {
  const { workflow } = world;
  try {
    await run(world);
  } catch (error) {
    workflow.fail();
    const asked = error instanceof UsageError ? error.lang : null;
    const language = await loadLanguage(asked ?? languageFor(world));
    if (error instanceof UsageError) sayUsage(error, workflow, language);
    else if (error instanceof Stopped) {
      const stopped = said(error.message, "reasons", language);
      workflow.line(said(`${stopped}; everything was taken down`, "problems", language));
    } else sayFault(error, workflow, language);
  }
}

async function run(world: ActionWorld): Promise<void> {
  const { env, workflow, files, clock, watch } = world;
  for (const secret of secretInputs(workflow)) workflow.maskSecret(secret);
  const workspace = env["GITHUB_WORKSPACE"] || process.cwd();
  const place = { cwd: workspace, out: outFolder(env, workspace) };
  const { raw, failOn, ...wanted } = readInputs(workflow, env, place);
  workflow.withholdInputs();
  const event = await readEvent(env, files);
  const pull = { event, token: wanted.token, workflow, files, clock };
  if (wanted.commentFrom !== null) {
    // Loads what reads schemas, which no check needs so early.
    const { relayComment } = await import("./relay-comment.ts");
    await relayComment(resolve(workspace, wanted.commentFrom), pull);
    return;
  }
  // Before anything is created: this process may be killed at any time from here on.
  workflow.saveState(STARTED, "true");
  const progress = actionProgress(workflow, clock, await loadLanguage(languageFor(world)));
  const { result, early } = await supervise(watch, progress, (signal) =>
    keptCheck(raw, {
      signal,
      progress,
      files,
      about: askChange(pull, signal),
      speak: progress.speak,
    }),
  ).finally(() => progress.close());
  const comment = commenting(pull, wanted.comment);
  const options = { annotations: wanted.annotations, workspace, comment };
  if (result) await deliver(result, options, { workflow, files });
  if (early) throw early;
  if (result && failOn.includes(result.report.verdict)) workflow.fail();
}

/** Of what is said before the configuration is read. */
function languageFor({ env, workflow }: ActionWorld): LanguageTag {
  return languageNamed(workflow.input("lang")) ?? languageOf(env);
}

function sayUsage(error: UsageError, workflow: Workflow, language: Language): void {
  for (const problem of error.problems) {
    workflow.line(`error: ${problemInWords(problem, language)}`);
  }
  const annotations = error.problems.map(({ file, line, key, message }) => ({
    kind: "error" as const,
    title: said("bad-gateway: wrong input", "problems", language),
    message: problemInWords({ file: null, line: null, key, message }, language),
    file,
    line,
    endLine: line,
  }));
  for (const annotation of withinLimits(annotations)) workflow.annotate(annotation);
}

function sayFault(error: unknown, workflow: Workflow, language: Language): void {
  const its = error instanceof Error ? error.message : String(error);
  const failed = said(`bad-gateway ${TOOL.version} itself failed: ${its}`, "problems", language);
  const report = said(`Please report it at ${REPORT_FAULTS_TO}`, "problems", language);
  workflow.annotate({
    kind: "error",
    title: said("bad-gateway: a fault of its own", "problems", language),
    message: `${failed}. ${report}`,
    file: null,
    line: null,
    endLine: null,
  });
  if (error instanceof Error) workflow.quote(error.stack ?? its);
}
