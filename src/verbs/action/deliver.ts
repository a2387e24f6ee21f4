import { relative, sep } from "node:path";
import { annotationsOf } from "../../deliver/annotations.ts";
import { warned } from "../../deliver/progress-words.ts";
import type { Sent } from "../../deliver/pull-comment.ts";
import { fill } from "../../diagnose/message.ts";
import type { Files } from "../../ports/files.ts";
import type { Workflow } from "../../ports/workflow.ts";
import { withoutControls } from "../../report/escape/control.ts";
import { sentence } from "../../report/escape/markdown.ts";
import { HOME } from "../../report/project-home.ts";
import { renderTerminal } from "../../report/terminal.ts";
import { headline } from "../../report/words.ts";
import type { KeptCheck } from "../kept-check.ts";
import { sentInWords } from "./comment.ts";

const LOG_WIDTH = 110;
/** Lines of each service's log that are folded in below the report. */
const LOG_LINES = 100;

/** What of a run is shown. */
export type Answer = Omit<KeptCheck, "plan" | "file"> & {
  readonly plan: Pick<KeptCheck["plan"], "root">;
};

export interface DeliverOptions {
  readonly annotations: boolean;
  readonly workspace: string;
  /** Brings the pull request's comment up to date; null: none is wanted, or there is no pull request. */
  readonly comment: ((run: Answer) => Promise<Sent>) | null;
}

export interface DeliverPorts {
  readonly workflow: Workflow;
  readonly files: Files;
}

/** Puts the answer where a person or a later step looks for it. */
export async function deliver(
  run: Answer,
  options: DeliverOptions,
  { workflow, files }: DeliverPorts,
): Promise<void> {
  const { report, kept } = run;
  const { language } = run.speech;
  workflow.setOutput("verdict", report.verdict);
  workflow.setOutput("cause", report.diagnosis.root[0]?.cause ?? "");
  workflow.setOutput("summary", withoutControls(headline(report, language)).replaceAll("\n", " "));
  workflow.setOutput("report", kept.report);
  workflow.setOutput("case", kept.case);
  workflow.setOutput("folder", run.out);
  show(run, workflow);
  for (const warning of kept.warnings) workflow.line(withoutControls(warned(warning, language)));
  if (options.annotations) {
    const folder = await folderInRepository(files, run, options.workspace);
    for (const annotation of annotationsOf(report, folder, language)) workflow.annotate(annotation);
  }
  await summarize(kept.markdown, workflow);
  if (options.comment) await tellComment(await options.comment(run), workflow);
}

async function summarize(markdown: string, workflow: Workflow): Promise<void> {
  try {
    await workflow.summarize(markdown);
  } catch (error) {
    // The runner may not offer it; the same text lies in summary.md.
    const why = error instanceof Error ? error.message : String(error);
    workflow.line(`warning: no job summary: ${withoutControls(why)}`);
  }
}

/** That there is no comment fails nothing: all it would say stands above. */
async function tellComment(sent: Sent, workflow: Workflow): Promise<void> {
  workflow.setOutput("comment", sent.is === "created" || sent.is === "updated" ? sent.url : "");
  const said = sentInWords(sent);
  if (said === null) return;
  workflow.line(withoutControls(said));
  if (sent.is !== "refused") return;
  const more = `[How pull requests from forks get one](${HOME}/blob/v1/docs/comments.md)`;
  await summarize(`**No comment was written:** ${sentence(sent.why)}. ${more}.`, workflow);
}

function show({ report, logs, out, speech }: Answer, workflow: Workflow): void {
  const { language } = speech;
  const text = renderTerminal(
    report,
    { color: true, width: LOG_WIDTH, verbose: false, out },
    language,
  );
  workflow.quote(text);
  if (report.verdict === "healthy") return;
  for (const [service, log] of Object.entries(logs)) {
    const lines = withoutControls(log).trimEnd().split("\n").slice(-LOG_LINES);
    if (lines.join("") === "") continue;
    const params = { service: withoutControls(service), count: lines.length };
    workflow.startGroup(fill(language.report["log-of"], params));
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
