import { join, resolve } from "node:path";
import { type Written, writeOut } from "../deliver/write-out.ts";
import { UsageError } from "../plan/usage-error.ts";
import type { Files } from "../ports/files.ts";
import type { Recognised } from "../report/recognised.ts";
import { renderSummary } from "../report/summary/summary.ts";
import { swallowedBy } from "./build-contexts.ts";
import type { CheckRun } from "./check.ts";
import type { Spoken } from "./speech.ts";
import { writing } from "./writing.ts";

/** The folder that is ours alone. */
export const OWN_FOLDER = ".bad-gateway";

export interface Kept extends Written {
  /** Markdown, as written. */
  readonly markdown: string;
  readonly warnings: readonly string[];
}

/** Writes down what the run saw and what it means. */
export async function keep(
  files: Files,
  run: Pick<CheckRun, "report" | "file" | "logs" | "out"> & Partial<Pick<CheckRun, "audit">>,
  speech: Pick<Spoken, "language" | "causes"> | null = null,
  recognised: readonly Recognised[] = [],
): Promise<Kept> {
  const { report, file, logs, out, audit = null } = run;
  // Only here are they needed, and the first answer is not to wait for them.
  const { formsOf } = await import("./forms.ts");
  const { IN_ENGLISH } = await import("./speech.ts");
  const shown = report.verdict === "healthy" ? {} : logs;
  const markdown = renderSummary(report, shown, recognised, speech?.language);
  const ignored = out.endsWith(`/${OWN_FOLDER}`) || out.endsWith(`\\${OWN_FOLDER}`);
  const forms = formsOf(file, { report, logs, recognised }, speech ?? IN_ENGLISH);
  const all = { report, file, logs, audit, summary: markdown, forms, ignored };
  const written = await writing("out", () => writeOut(files, out, all));
  return { ...written, markdown, warnings: await swallowedBy(files, out, file) };
}

/**
 * A stack from somewhere else may bring its own link under the name of our folder, and have us
 * write to wherever it points.
 */
export async function refuseLinkedFolder(
  files: Files,
  cwd: string,
  dir: string | null,
): Promise<void> {
  const parent = await files.realPath(resolve(cwd, dir ?? "."));
  if (parent === null) return;
  const expected = join(parent, OWN_FOLDER);
  const real = await files.realPath(expected);
  if (real === null || real === expected) return;
  const message = `${expected} is a link to ${real}; remove it, or name a folder with --out`;
  throw new UsageError([{ file: null, line: null, key: "out", message }]);
}
