import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layBig, type Size } from "./big-repository.ts";
import type { Options } from "./options.ts";
import { spreadOf } from "./spread.ts";
import type { Row } from "./table.ts";

const VERBS = ["plan", "lint"] as const;
const RUNS = 5;
const TARGET_MS = 500;

/** What people have, large; and three sizes that show how the cost grows. */
const LARGE: Size = { services: 60, confs: 200, locations: 2 };
const NEXT_TO_NOTHING: Size = { services: 2, confs: 1, locations: 1 };
const QUARTER: Size = { services: 250, confs: 250, locations: 2 };
const WHOLE: Size = { services: 1000, confs: 1000, locations: 2 };

/** Four times the size may take this many times four times as long. */
const GROWTH = 1.5;

/** The verbs that run nothing, from the start of the process to its end. */
export async function compareStatic(options: Options): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "bad-gateway-bench-"));
  try {
    const large = laid(folder, LARGE);
    const sizes = [NEXT_TO_NOTHING, QUARTER, WHOLE].map((size) => laid(folder, size));
    return VERBS.flatMap((verb) => [timeOf(verb, large, options), growthOf(verb, sizes, options)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function laid(folder: string, size: Size): string {
  const own = mkdtempSync(join(folder, "repository-"));
  layBig(own, size);
  return own;
}

function timeOf(verb: string, repository: string, { dist, say }: Options): Row {
  const values: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    bare.push(timed(["--eval", "0"], repository));
    values.push(once(dist, verb, repository));
  }
  say(`${verb}: ${values.map((ms) => Math.round(ms)).join(", ")} ms`);
  return {
    what: `${verb}: ${LARGE.services} services, ${LARGE.confs} nginx files, cold start to end`,
    values,
    unit: "ms",
    target: TARGET_MS,
    beside: `bare node takes ${Math.round(spreadOf(bare)?.median ?? 0)} ms`,
  };
}

/** Beyond what the smallest takes, per service: of the whole over that of a quarter. */
function growthOf(verb: string, sizes: readonly string[], { runs, dist, say }: Options): Row {
  const rounds = Array.from({ length: runs }, () =>
    sizes.map((repository) => once(dist, verb, repository)),
  );
  const medians = sizes.map((_, size) => {
    const spread = spreadOf(rounds.flatMap((round) => round[size] ?? []));
    return Math.round(spread?.median ?? 0);
  });
  say(`${verb}: ${medians.join(", ")} ms`);
  const [none = 0, quarter = 0, whole = 0] = medians;
  return {
    what: `${verb}: cost per service, ${WHOLE.services} services and 2000 locations over a quarter`,
    values: rounds.flatMap(([least = 0, some = 0, all = 0]) => [
      (all - least) / WHOLE.services / ((some - least) / QUARTER.services),
    ]),
    unit: "x",
    target: GROWTH,
    beside: `${none} ms for ${NEXT_TO_NOTHING.services} services, ${quarter} ms, ${whole} ms`,
  };
}

function once(dist: string, verb: string, cwd: string): number {
  return timed([join(dist, "cli.mjs"), verb], cwd);
}

/** Milliseconds from the start of the process to its end. @throws where it failed by itself */
function timed(args: readonly string[], cwd: string): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const ms = performance.now() - began;
  // 1: lint has found something.
  if (status !== 0 && status !== 1) throw new Error(`it ended with ${status}:\n${stderr}`);
  return ms;
}
