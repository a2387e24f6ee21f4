import { withinLimits } from "../../deliver/annotations.ts";
import { actionProgress } from "../../deliver/progress-action.ts";
import { problemLine, UsageError } from "../../plan/usage-error.ts";
import type { Clock } from "../../ports/clock.ts";
import type { watchForEnding } from "../../ports/ending.ts";
import type { Files } from "../../ports/files.ts";
import type { Workflow } from "../../ports/workflow.ts";
import { keptCheck } from "../kept-check.ts";
import { Stopped, supervise } from "../supervise.ts";
import { REPORT_FAULTS_TO, TOOL } from "../tool.ts";
import { deliver } from "./deliver.ts";
import { outFolder, readInputs } from "./inputs.ts";
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
    if (error instanceof UsageError) sayUsage(error, workflow);
    else if (error instanceof Stopped) workflow.line(`${error.message}; everything was taken down`);
    else sayFault(error, workflow);
  }
}

async function run({ env, workflow, files, clock, watch }: ActionWorld): Promise<void> {
  for (const secret of secretInputs(workflow)) workflow.maskSecret(secret);
  const workspace = env["GITHUB_WORKSPACE"] || process.cwd();
  const place = { cwd: workspace, out: outFolder(env, workspace) };
  const { raw, failOn, annotations } = readInputs(workflow, env, place);
  // Before anything is created: this process may be killed at any time from here on.
  workflow.saveState(STARTED, "true");
  const progress = actionProgress(workflow, clock);
  const { result, early } = await supervise(watch, progress, (signal) =>
    keptCheck(raw, { signal, progress, files }),
  ).finally(() => progress.close());
  if (result) await deliver(result, { annotations, workspace }, { workflow, files });
  if (early) throw early;
  if (result && failOn.includes(result.report.verdict)) workflow.fail();
}

function sayUsage(error: UsageError, workflow: Workflow): void {
  for (const problem of error.problems) workflow.line(`error: ${problemLine(problem)}`);
  const annotations = error.problems.map(({ file, line, key, message }) => ({
    kind: "error" as const,
    title: "bad-gateway: wrong input",
    message: key === "" ? message : `${key}: ${message}`,
    file,
    line,
    endLine: line,
  }));
  for (const annotation of withinLimits(annotations)) workflow.annotate(annotation);
}

function sayFault(error: unknown, workflow: Workflow): void {
  const said = error instanceof Error ? error.message : String(error);
  const message = `bad-gateway ${TOOL.version} itself failed: ${said}. Please report it at ${REPORT_FAULTS_TO}.`;
  workflow.annotate({
    kind: "error",
    title: "bad-gateway: a fault of its own",
    message,
    file: null,
    line: null,
    endLine: null,
  });
  if (error instanceof Error) workflow.quote(error.stack ?? said);
}
