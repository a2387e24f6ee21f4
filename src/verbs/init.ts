import { dirname, join } from "node:path";
import { CONFIG, findConfig, type Locations, locate, shown } from "../plan/locate.ts";
import type { Plan } from "../plan/plan.ts";
import type { RawInput } from "../plan/raw-input.ts";
import { explainedPlan } from "../plan/resolve.ts";
import { UsageError } from "../plan/usage-error.ts";
import type { Files } from "../ports/files.ts";
import { configText } from "../report/init/config-text.ts";
import { WORKFLOWS, type WorkflowName } from "../report/init/workflows.ts";
import { ENGLISH, type Language } from "../report/language.ts";
import { configLines } from "./initializing/config-lines.ts";
import { ACTION, CONFIG_SCHEMA } from "./tool.ts";

/** A file that `init` has a text for. */
export interface IntendedFile {
  /** Absolute. */
  readonly path: string;
  /** As a person knows it: relative to the repository. */
  readonly name: string;
  /** null: there is none yet. */
  readonly before: string | null;
  readonly after: string;
}

export interface Init {
  readonly files: readonly IntendedFile[];
  /** What was found, without any config. */
  readonly plan: Plan;
}

/**
 * The config that the repository's own files lead to, and the workflows that were asked for. Writes
 * nothing. An older config has no say in it. @throws UsageError
 */
export async function init(
  raw: Pick<RawInput, "cwd" | "dir" | "env">,
  workflows: readonly WorkflowName[],
  files: Files,
  language: Language = ENGLISH,
): Promise<Init> {
  const at = await locate(files, raw.cwd, raw.dir);
  const input = { ...raw, config: null, out: null, options: {} };
  const { plan } = await explainedPlan(input, {
    files: withoutConfig(files),
    withoutCompose: true,
  });
  const dir = shown(at, at.dir);
  const content = { action: ACTION, dir, upload: plan.upload !== null };
  const config = configText({ ...configLines(plan), schema: CONFIG_SCHEMA }, language);
  const path = (await findConfig(at, null)) ?? join(at.dir, CONFIG);
  const intended = [
    await intend(at, path, config),
    ...(await Promise.all(
      workflows.map((name) =>
        intend(at, workflowPath(at, name, dir), WORKFLOWS[name](content, language)),
      ),
    )),
  ];
  return { files: intended, plan };
}

/** GitHub knows only one folder of workflows, so that those of several stacks need several names. */
function workflowPath(at: Locations, name: WorkflowName, dir: string): string {
  const parts = ["bad-gateway", ...(name === "pr" ? [] : [name]), ...dir.split("/")];
  const file = parts
    .filter(Boolean)
    .join("-")
    .replace(/[^\w.-]/g, "_");
  return join(at.root, ".github", "workflows", `${file}.yml`);
}

/** The repository as it would be without a config of ours. */
function withoutConfig(files: Files): Files {
  return {
    ...files,
    stat: (path) => (path.endsWith(CONFIG) ? Promise.resolve(null) : files.stat(path)),
  };
}

async function intend(at: Locations, path: string, after: string): Promise<IntendedFile> {
  const name = shown(at, path);
  const wrong = (message: string) => new UsageError([{ file: name, line: null, key: "", message }]);
  await refuseLinks(at, path, wrong);
  const before = await at.files.readText(path);
  if (before === null && (await at.files.stat(path)) !== null) {
    throw wrong("is there, and is no file that could be read; move it away");
  }
  return { path, name, before, after };
}

/** A repository from somewhere else could have us write to wherever its links point. */
async function refuseLinks(
  { files }: Locations,
  path: string,
  wrong: (message: string) => UsageError,
): Promise<void> {
  for (const each of [path, dirname(path), dirname(dirname(path))]) {
    const real = await files.realPath(each);
    if (real !== null && real !== each) throw wrong(`${each} is a link to ${real}; remove it`);
  }
}
