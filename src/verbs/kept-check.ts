import type { RawInput } from "../plan/raw-input.ts";
import type { Files } from "../ports/files.ts";
import type { CheckDeps, CheckRun } from "./check.ts";
import { type Kept, keep } from "./keep.ts";
import { refuseUnwritable } from "./writing.ts";

export interface KeptCheck extends CheckRun {
  readonly kept: Kept;
}

/**
 * The check whose answer is written to its folder. The first line is said before the rest of the
 * program is loaded, which takes longer than all else until then. Rejects as `check` does, or when
 * the folder cannot be written.
 */
export async function keptCheck(
  raw: RawInput,
  run: Pick<CheckDeps, "signal" | "progress" | "about" | "speak"> & { readonly files: Files },
): Promise<KeptCheck> {
  const { progress, files, ...rest } = run;
  progress.begin("plan", "reading configuration and compose files");
  const [{ check }, { realPorts }] = await Promise.all([
    import("./check.ts"),
    import("./ports.ts"),
  ]);
  const { promise: kept, resolve } = Promise.withResolvers<Kept>();
  const done = await check(raw, {
    ...{ ...rest, progress, ports: realPorts() },
    onPlanned: ({ out }) => refuseUnwritable(files, "out", out),
    onJudged: async (judged) => resolve(await keep(files, judged, judged.speech)),
  });
  return { ...done, kept: await kept };
}
