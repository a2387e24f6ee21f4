/** Reads one mutation after the other, and tells the main thread what went wrong. */
import { parentPort, workerData } from "node:worker_threads";
import { mutationOf } from "./mutation.ts";
import { shrink } from "./shrink.ts";
import { type Sample, TARGETS, type Target, titleOf } from "./targets.ts";
import {
  type Finding,
  HUNTING,
  type Job,
  SEED,
  SHRINKING,
  SINCE,
  SLOW_MS,
  STATE,
} from "./watch.ts";

const SHRINK_MS = 15_000;

const job = workerData as Job;
const progress = new Float64Array(job.progress);
const target = TARGETS.find(({ name }) => name === job.target);
if (!target) throw new Error(`no such reader: ${job.target}`);
hunt(target);

function hunt(target: Target): void {
  const seen = new Set<string>();
  for (let seed = job.seed; seed < job.end && Date.now() < job.until; seed += 1) {
    progress[SEED] = seed;
    progress[SINCE] = Date.now();
    progress[STATE] = HUNTING;
    const { sample, text } = mutationOf(target, seed);
    const first = faultOf(target, text, sample);
    // What is read for the first time is slow once.
    const fault = first?.is === "slow" ? faultOf(target, text, sample) : first;
    if (!fault || seen.has(fault.is + fault.said)) continue;
    seen.add(fault.is + fault.said);
    progress[STATE] = SHRINKING;
    const again = (shorter: string) => {
      const found = faultOf(target, shorter, sample);
      return found?.is === fault.is && found.said === fault.said;
    };
    const short = shrink(text, again, performance.now() + SHRINK_MS);
    const finding: Finding = { ...fault, seed, sample: titleOf(sample), text: short };
    parentPort?.postMessage(finding);
  }
}

function faultOf(
  target: Target,
  text: string,
  sample: Sample,
): Pick<Finding, "is" | "said"> | null {
  const before = process.threadCpuUsage();
  try {
    target.read(text, sample);
  } catch (error) {
    const [what = "", where = ""] =
      (error instanceof Error ? error.stack : String(error))?.split("\n") ?? [];
    // Where an overflow strikes is chance.
    const said = error instanceof RangeError ? what : `${what.slice(0, 200)} ${where.trim()}`;
    return { is: "crash", said };
  }
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000 > SLOW_MS ? { is: "slow", said: "" } : null;
}
