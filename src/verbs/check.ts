import type { CaseFile } from "../case/captures.ts";
import { seal } from "../case/seal.ts";
import type { Plan } from "../plan/plan.ts";
import type { RawInput } from "../plan/raw-input.ts";
import { recordOf } from "../plan/record.ts";
import { resolvePlan } from "../plan/resolve.ts";
import { problemLine } from "../plan/usage-error.ts";
import type { Progress } from "../ports/progress.ts";
import type { Report } from "../report/report.ts";
import { collect } from "./checking/collect.ts";
import { reportOf } from "./judge-case.ts";
import type { CheckPorts } from "./ports.ts";
import { TOOL } from "./tool.ts";

export interface CheckRun {
  readonly report: Report;
  readonly file: CaseFile;
  /** Log text by service, redacted. */
  readonly logs: Readonly<Record<string, string>>;
  /** Folder to write to; absolute. */
  readonly out: string;
  readonly plan: Plan;
}

export interface CheckDeps {
  readonly signal: AbortSignal;
  readonly progress: Progress;
  readonly ports: CheckPorts;
  /** Gets the answer while the stack is still being taken down; a rejection comes out afterwards. */
  onJudged?(run: CheckRun): Promise<void>;
}

/**
 * The main job: plan, bring up, probe, gather, judge. A broken world is an answer; only wrong input
 * (`UsageError`) and the signal's reason are thrown. What was created is gone when this returns.
 */
export async function check(raw: RawInput, run: CheckDeps): Promise<CheckRun> {
  const { progress, ports } = run;
  const { clock } = ports;
  const started = clock.elapsed();
  const startedAt = new Date(clock.now()).toISOString();
  const plan = await resolvePlan(raw, ports);
  for (const warning of plan.warnings) progress.warn(problemLine(warning));
  progress.end("plan", planInWords(plan));

  const [seen, commit] = await Promise.all([collect(plan, run), commitOf(plan, ports)]);
  const file = seal(
    {
      schema: 1,
      tool: TOOL,
      startedAt,
      ms: Math.round(clock.elapsed() - started),
      commit,
      plan: recordOf(plan, seen.credentials),
      stopped: seen.stopped,
      captures: seen.captures,
    },
    [...plan.secrets, ...seen.secrets],
  );
  progress.begin("diagnose", "judging the evidence");
  const { report, logs } = reportOf(file);
  progress.end("diagnose", report.verdict);
  const judged = { report, file, logs, out: plan.out, plan };
  const [told] = await Promise.allSettled([run.onJudged?.(judged), seen.tornDown]);
  if (told.status === "rejected") throw told.reason;
  return judged;
}

function planInWords({ proxy, backend, upload }: Plan): string {
  const via = `${proxy?.service ?? "no proxy"} in front of ${backend?.service ?? "no known backend"}`;
  return upload ? `${via}, upload to ${upload.path}` : `${via}, no upload configured`;
}

/** The commit that is checked; null outside a repository. */
async function commitOf({ root }: Plan, { shell }: CheckPorts): Promise<string | null> {
  try {
    const { exitCode, stdout } = await shell.run("git", ["rev-parse", "HEAD"], { cwd: root });
    return exitCode === 0 ? stdout.trim() : null;
  } catch {
    return null; // No git here.
  }
}
