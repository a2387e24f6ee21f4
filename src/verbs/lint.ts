import type { CaseFile } from "../case/captures.ts";
import type { LimitRow } from "../case/limit-row.ts";
import { seal } from "../case/seal.ts";
import { limitRows } from "../causes/ask/written/limits.ts";
import { causes } from "../causes/registry.ts";
import { inspectAll } from "../diagnose/inspect.ts";
import { viewOf } from "../diagnose/judge.ts";
import { type Suppressed, suppress } from "../diagnose/suppressions.ts";
import { gatherStatic } from "../gather/static.ts";
import type { Plan } from "../plan/plan.ts";
import type { RawInput } from "../plan/raw-input.ts";
import { recordOf } from "../plan/record.ts";
import { resolvePlan } from "../plan/resolve.ts";
import { problemLine } from "../plan/usage-error.ts";
import type { Clock } from "../ports/clock.ts";
import type { Files } from "../ports/files.ts";
import type { Shell } from "../ports/shell.ts";
import { readCase } from "../read/read-case.ts";
import { modelOf } from "../stack/model.ts";
import { composeConfig } from "./linting/compose-config.ts";
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
  readonly root: string;
}

/** Far beyond what reading some hundred files takes. */
const DEADLINE_MS = 60_000;

/** The static contract: the same facts and causes as a run, without running. Rejects with `UsageError`. */
export async function lint(raw: RawInput, ports: LintPorts): Promise<Lint> {
  const plan = await resolvePlan(raw, ports);
  const file = await staticCase(plan, raw, ports);
  const table = readCase(file);
  const texts = new Map(
    file.captures.flatMap(({ kind, subject, body }) =>
      kind === "repo.file" && body !== null ? [[subject, body.text] as const] : [],
    ),
  );
  const found = inspectAll(table, causes, (path) => texts.get(path) ?? null);
  const ids = causes.map(({ id }) => id);
  const today = new Date(ports.clock.now()).toISOString().slice(0, 10);
  return {
    ...suppress(found, texts, ids, today),
    limits: limitRows(viewOf(table)),
    texts,
    warnings: plan.warnings.map(problemLine),
    root: plan.root,
  };
}

async function staticCase(plan: Plan, raw: RawInput, ports: LintPorts): Promise<CaseFile> {
  const { clock, files, shell } = ports;
  const startedAt = new Date(clock.now()).toISOString();
  const { resolved, capture } = await composeConfig(plan, { ...ports, env: raw.env }, startedAt);
  const record = recordOf(plan, false);
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const named = [...plan.compose.files, ...(plan.proxy?.conf ?? [])];
  const asker = { clock, signal, shell, files, root: plan.root, named, config: resolved };
  const captures = await gatherStatic(asker, capture, record);
  const about = { schema: 1, tool: TOOL, startedAt, ms: 0, commit: null, stopped: null } as const;
  return seal({ ...about, plan: record, captures }, [
    ...plan.secrets,
    ...modelOf(resolved).secrets,
  ]);
}
