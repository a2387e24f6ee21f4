import { relative, sep } from "node:path";
import { annotationsOf } from "../../deliver/annotations.ts";
import type { Files } from "../../ports/files.ts";
import type { Workflow } from "../../ports/workflow.ts";
import { withoutControls } from "../../report/escape/control.ts";
import { renderTerminal } from "../../report/terminal.ts";
import { headline } from "../../report/words.ts";
import type { KeptCheck } from "../kept-check.ts";

const LOG_WIDTH = 110;
/** Lines of each service's log that are folded in below the report. */
const LOG_LINES = 100;

/** What of a run is shown. */
export type Answer = Omit<KeptCheck, "plan" | "file"> & {
  readonly plan: Pick<KeptCheck["plan"], "root">;
};

export interface DeliverPorts {
  readonly workflow: Workflow;
  readonly files: Files;
}

/** Puts the answer where a person or a later step looks for it. */
export async function deliver(
  run: Answer,
  options: { readonly annotations: boolean; readonly workspace: string },
  { workflow, files }: DeliverPorts,
): Promise<void> {
  const { report, kept } = run;
  workflow.setOutput("verdict", report.verdict);
  workflow.setOutput("cause", report.diagnosis.root[0]?.cause ?? "");
  workflow.setOutput("summary", withoutControls(headline(report)).replaceAll("\n", " "));
  workflow.setOutput("report", kept.report);
  workflow.setOutput("case", kept.case);
  show(run, workflow);
  for (const warning of kept.warnings) workflow.line(`warning: ${withoutControls(warning)}`);
  if (options.annotations) {
    const folder = await folderInRepository(files, run, options.workspace);
    for (const annotation of annotationsOf(report, folder)) workflow.annotate(annotation);
  }
  try {
    await workflow.summarize(kept.markdown);
  } catch (error) {
    // The runner may not offer it; the same text lies in summary.md.
    const why = error instanceof Error ? error.message : String(error);
    workflow.line(`warning: no job summary: ${withoutControls(why)}`);
  }
}

function show({ report, logs, out }: Answer, workflow: Workflow): void {
  const text = renderTerminal(report, { color: true, width: LOG_WIDTH, verbose: false, out });
  workflow.quote(text);
  if (report.verdict === "healthy") return;
  for (const [service, log] of Object.entries(logs)) {
    const lines = withoutControls(log).trimEnd().split("\n").slice(-LOG_LINES);
    if (lines.join("") === "") continue;
    workflow.startGroup(`Log of ${withoutControls(service)} (last ${lines.length} lines)`);
    workflow.quote(lines.join("\n"));
    workflow.endGroup();
  }
}

/**
 * GitHub wants paths from the repository's root, which is what the report has; where the stack's
 * folder is no repository of its own, they start there, somewhere below the workspace.
 */
async function folderInRepository(
  files: Files,
  { plan }: Answer,
  workspace: string,
): Promise<string> {
  if ((await files.stat(`${plan.root}/.git`)) !== null) return "";
  const folder = relative((await files.realPath(workspace)) ?? workspace, plan.root);
  return folder.startsWith("..") ? "" : folder.split(sep).join("/");
}
