import type { Capture, CaseFile } from "../case/captures.ts";
import { redactor } from "../case/redact.ts";
import { seal } from "../case/seal.ts";
import type { Plan } from "../plan/plan.ts";
import type { RawInput } from "../plan/raw-input.ts";
import { recordOf } from "../plan/record.ts";
import { resolvePlan } from "../plan/resolve.ts";
import { speaking } from "../plan/usage-error.ts";
import type { Progress } from "../ports/progress.ts";
import type { Language } from "../report/language.ts";
import type { Report } from "../report/report.ts";
import { collect } from "./checking/collect.ts";
import { discreet } from "./checking/discreet.ts";
import { reportOf } from "./judge-case.ts";
import type { CheckPorts } from "./ports.ts";
import { problemInWords } from "./problem-words.ts";
import { type Spoken, spoken } from "./speech.ts";
import { TOOL } from "./tool.ts";

export interface CheckRun {
  readonly report: Report;
  readonly file: CaseFile;
  /** Log text by service, redacted. */
  readonly logs: Readonly<Record<string, string>>;
  /** Folder to write to; absolute. */
  readonly out: string;
  readonly plan: Plan;
  readonly speech: Spoken;
  /** What was done to a system that others run, one line each; null: the stack was ours. */
  readonly audit: readonly string[] | null;
}

export interface CheckDeps {
  readonly signal: AbortSignal;
  readonly progress: Progress;
  readonly ports: CheckPorts;
  /** Gets the plan before anything is started; a rejection ends the run. */
  readonly onPlanned?: ((plan: Plan) => Promise<void>) | undefined;
  /** Told as soon as the configuration says it: what goes on is said in it from then on. */
  speak?: ((language: Language) => void) | undefined;
  /** What is known of the plan's repository apart from the stack. */
  readonly about?: ((plan: Plan) => Promise<readonly Capture[]>) | undefined;
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
  const speech = await spoken(plan.lang);
  run.speak?.(speech.language);
  await run.onPlanned?.(plan);
  for (const warning of plan.warnings) progress.warn(problemInWords(warning, speech.language));
  progress.end("plan", planInWords(plan));

  const [seen, commit, about = []] = await Promise.all([
    speaking(plan.lang, () =>
      collect(plan, {
        ...run,
        env: raw.env,
        progress: discreet(progress, redactor(plan.secrets)),
      }),
    ),
    commitOf(plan, ports),
    run.about?.(plan),
  ]);
  const secrets = [...plan.secrets, ...seen.secrets];
  const file = seal(
    {
      schema: 1,
      tool: TOOL,
      startedAt,
      ms: Math.round(clock.elapsed() - started),
      commit,
      plan: recordOf(seen.plan, seen.credentials),
      stopped: seen.stopped,
      captures: [...seen.captures, ...about],
    },
    secrets,
  );
  progress.begin("diagnose", "judging the evidence");
  const { report, logs } = reportOf(file, speech);
  progress.end("diagnose", report.verdict);
  const judged = {
    ...{ report, file, logs, speech },
    ...{ out: plan.out, plan: seen.plan, audit: seen.audit?.map(redactor(secrets)) ?? null },
  };
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
