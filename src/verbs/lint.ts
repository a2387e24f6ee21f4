import type { CaseFile } from "../case/captures.ts";
import { type LanguageTag, languageNamed, languageOf } from "../case/language-tag.ts";
import type { LimitRow } from "../case/limit-row.ts";
import { seal } from "../case/seal.ts";
import { limitRows } from "../causes/ask/written/limits.ts";
import type { Cause } from "../causes/define.ts";
import { inOrder, inspectAll, type LintFinding } from "../diagnose/inspect.ts";
import { viewOf } from "../diagnose/judge.ts";
import { type Refusal, refusedFiles } from "../diagnose/refused-files.ts";
import { type Suppressed, suppress } from "../diagnose/suppressions.ts";
import { gatherStatic } from "../gather/static.ts";
import { shown } from "../plan/locate.ts";
import type { Plan } from "../plan/plan.ts";
import type { RawInput } from "../plan/raw-input.ts";
import { recordOf } from "../plan/record.ts";
import { resolvePlan } from "../plan/resolve.ts";
import { UsageError } from "../plan/usage-error.ts";
import type { Clock } from "../ports/clock.ts";
import type { Files } from "../ports/files.ts";
import { rememberedFiles } from "../ports/remembered-files.ts";
import type { Shell } from "../ports/shell.ts";
import type { ComposeProblem } from "../read/compose/resolve.ts";
import { readCase } from "../read/read-case.ts";
import { said } from "../report/language.ts";
import { modelOf } from "../stack/model.ts";
import { composeConfig } from "./compose-config.ts";
import { warningInWords } from "./problem-words.ts";
import { type Spoken, spoken } from "./speech.ts";
import { TOOL } from "./tool.ts";

export interface LintPorts {
  readonly files: Files;
  readonly shell: Shell;
  readonly clock: Clock;
}

export interface Lint extends Suppressed {
  /** Body sizes and times that one upload has to fit in, from nginx to the application. */
  readonly limits: readonly LimitRow[];
  /** Text of the files that were read, by path from the repository's root. */
  readonly texts: ReadonlyMap<string, string>;
  /** What works and is still unwise in our own configuration. */
  readonly warnings: readonly string[];
  readonly speech: Spoken;
}

/** The cause that stands for what compose refuses. */
function fileInvalid({ causes }: Spoken): Cause {
  const cause = causes.find(({ id }) => id === "compose-file-invalid");
  if (!cause) throw new Error("the catalogue has no compose-file-invalid");
  return cause;
}

/** What compose refuses, as findings in a language. */
function refusalsIn(speech: Spoken, refusals: readonly Refusal[]): readonly LintFinding[] {
  const { language } = speech;
  const told = refusals.map((refusal) => ({
    ...refusal,
    message: said(refusal.message, "problems", language),
  }));
  return refusedFiles(told, fileInvalid(speech), language.wording, language.report.stop);
}

/** Where no configuration says it. */
function askedLanguage({ options, env }: RawInput): LanguageTag {
  return languageNamed(options["lang"]) ?? languageOf(env);
}

/** Far beyond what reading some hundred files takes. */
const DEADLINE_MS = 60_000;

/**
 * The static contract: the same facts and causes as a run, without running. Rejects with
 * `UsageError` for arguments and configuration of ours; what compose would refuse is a finding.
 */
export async function lint(raw: RawInput, given: LintPorts): Promise<Lint> {
  const ports = { ...given, files: rememberedFiles(given.files) };
  const plan = await planned(raw, ports);
  if ("refused" in plan) {
    const speech = await spoken(plan.lang ?? askedLanguage(raw));
    const findings = refusalsIn(speech, plan.refused);
    return { findings, suppressed: [], limits: [], texts: new Map(), warnings: [], speech };
  }
  const { file, refusals } = await staticCase(plan, raw, ports);
  const table = readCase(file);
  const texts = new Map(
    file.captures.flatMap(({ kind, subject, body }) =>
      kind === "repo.file" && body !== null ? [[subject, body.text] as const] : [],
    ),
  );
  const speech = await spoken(plan.lang);
  const { causes, language } = speech;
  const textOf = (path: string) => texts.get(path) ?? null;
  const inspected = inspectAll(table, causes, textOf, language.wording);
  const found = inOrder([...refusalsIn(speech, refusals), ...inspected]);
  const ids = causes.map(({ id }) => id);
  const today = new Date(ports.clock.now()).toISOString().slice(0, 10);
  return {
    ...suppress(found, texts, ids, today, language.wording),
    limits: limitRows(viewOf(table)),
    texts,
    speech,
    warnings: plan.warnings.map((warning) => warningInWords(warning, language)),
  };
}

/** What compose refuses here, and may well take where the variables are set. */
const DEPENDS: ReadonlySet<ComposeProblem["code"]> = new Set(["variable-required", "remote-file"]);

/** Files of variables are made where the stack runs; few keep them in the repository. */
function isSecretFile({ message }: ComposeProblem): boolean {
  return /there is no (?:environment )?file \S*?\benvs?\b/.test(message);
}

function requiredIn({ code, message }: ComposeProblem): readonly string[] {
  const [, name] = /^the variable (\S+) is required/.exec(message) ?? [];
  return code === "variable-required" && name !== undefined ? [name] : [];
}

/** What stands in compose files is for us to find; what stands in our own configuration is not. */
async function planned(
  raw: RawInput,
  ports: LintPorts,
): Promise<Plan | { readonly refused: readonly Refusal[]; readonly lang: LanguageTag | null }> {
  try {
    return await resolvePlan(raw, ports);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const refused = error.problems.flatMap(({ file, ...problem }) =>
      file !== null && !/bad-gateway\.ya?ml$/.test(file) && file !== raw.config
        ? [{ ...problem, file, certain: true, unset: [], absent: false }]
        : [],
    );
    if (refused.length < error.problems.length) throw error;
    return { refused, lang: error.lang };
  }
}

async function staticCase(
  plan: Plan,
  raw: RawInput,
  ports: LintPorts,
): Promise<{ readonly file: CaseFile; readonly refusals: readonly Refusal[] }> {
  const { clock, files, shell } = ports;
  const startedAt = new Date(clock.now()).toISOString();
  const config = await composeConfig(plan, { files, env: raw.env }, startedAt);
  const record = recordOf(plan, false);
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const { included = [] } = plan.compose;
  const named = [...plan.compose.files, ...included, ...(plan.proxy?.conf ?? [])];
  const asker = { clock, signal, shell, files, root: plan.root, named, config: config.resolved };
  const captures = await gatherStatic(asker, config.capture, record);
  const about = { schema: 1, tool: TOOL, startedAt, ms: 0, commit: null, stopped: null } as const;
  const secrets = [...plan.secrets, ...modelOf(config.resolved).secrets];
  const refusals = config.problems.map((problem) => ({
    ...problem,
    file: shown(plan, problem.file),
    message: problem.message.replaceAll(`${plan.root}/`, ""),
    certain: !problem.unset && !DEPENDS.has(problem.code) && !isSecretFile(problem),
    unset: problem.unset ?? requiredIn(problem),
    absent: isSecretFile(problem),
  }));
  return { file: seal({ ...about, plan: record, captures }, secrets), refusals };
}
