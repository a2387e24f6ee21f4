import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { CaseFile } from "../src/case/captures.ts";
import type { Report } from "../src/report/report.ts";
import type { Laid } from "./laid.ts";

export interface ByTool {
  /** The whole process, until everything is taken down. */
  readonly ms: number;
  /** Until report.json was written. */
  readonly writtenMs: number;
  /** From the last answer to a probe until report.json was written; null when nothing was asked. */
  readonly judgedMs: number | null;
  readonly report: Report;
}

/** Runs `check` as a user does, from the distribution. */
export async function byTool({ dir }: Pick<Laid, "dir">, dist: string): Promise<ByTool> {
  const out = join(dir, ".bad-gateway");
  rmSync(out, { recursive: true, force: true });
  const began = { now: Date.now(), elapsed: performance.now() };
  const said = await ended(process.execPath, [join(dist, "cli.mjs"), "check"], dir);
  const ms = performance.now() - began.elapsed;
  const path = join(out, "report.json");
  if (!existsSync(path)) throw new Error(`no report was written:\n${said}`);
  const report = JSON.parse(readFileSync(path, "utf8")) as Report;
  const file = JSON.parse(readFileSync(join(out, "case.json"), "utf8")) as CaseFile;
  const { mtimeMs } = statSync(path); // The last file that is written.
  const last = lastProbe(file);
  return {
    ms,
    writtenMs: mtimeMs - began.now,
    judgedMs: last === null ? null : mtimeMs - last,
    report,
  };
}

/** Milliseconds since 1970. */
function lastProbe({ captures }: CaseFile): number | null {
  const ends = captures.flatMap(({ kind, body }) =>
    kind === "exchange" && body !== null ? [Date.parse(body.at) + body.outcome.ms] : [],
  );
  return ends.length === 0 ? null : Math.max(...ends);
}

/** What it said, once it has ended. */
function ended(program: string, args: readonly string[], cwd: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  child.on("error", reject).on("close", () => resolve(said));
  return promise;
}
