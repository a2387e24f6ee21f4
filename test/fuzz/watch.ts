import { Worker } from "node:worker_threads";

/** An input that takes longer than this is a fault; in processor time, for the machine may be busy. */
export const SLOW_MS = 1_000;
const HANG_MS = 15_000;

/** Where the worker tells what it is at: places in the shared array. */
export const SEED = 0;
export const SINCE = 1;
export const STATE = 2;

export const HUNTING = 0;
export const SHRINKING = 1;

export interface Job {
  readonly target: string;
  readonly seed: number;
  /** The seed to stop before. */
  readonly end: number;
  /** When to stop, as of `Date.now()`. */
  readonly until: number;
  readonly progress: SharedArrayBuffer;
}

export interface Finding {
  readonly is: "crash" | "slow" | "hang";
  readonly said: string;
  readonly seed: number;
  /** The file that the input was made of. */
  readonly sample: string;
  /** Shrunk; "" where the reader hung. */
  readonly text: string;
}

export interface Hunt {
  /** Inputs that were read. */
  readonly inputs: number;
  readonly findings: readonly Finding[];
}

/** Feeds a reader until the time is over; a hang costs a worker, not the run. */
export async function hunt(
  target: string,
  { seed, end, seconds }: { readonly seed: number; readonly end: number; readonly seconds: number },
): Promise<Hunt> {
  const until = Date.now() + seconds * 1000;
  const findings: Finding[] = [];
  let next = seed;
  while (next < end && Date.now() < until) {
    const progress = new SharedArrayBuffer(3 * Float64Array.BYTES_PER_ELEMENT);
    const hung = await watched({ target, seed: next, end, until, progress }, findings);
    const at = new Float64Array(progress)[SEED] ?? next;
    next = at + 1;
    if (hung) findings.push({ is: "hang", said: "", seed: at, sample: "", text: "" });
  }
  return { inputs: next - seed, findings };
}

/** Whether the worker hung. */
function watched(job: Job, findings: Finding[]): Promise<boolean> {
  const progress = new Float64Array(job.progress);
  progress[SINCE] = Date.now();
  const worker = new Worker(new URL("./fuzz-worker.ts", import.meta.url), {
    workerData: job,
    // The main thread's, where the readers run: depth ends where it ends there.
    resourceLimits: { stackSizeMb: 1 },
  });
  return new Promise((resolve, reject) => {
    let hung = false;
    const watch = setInterval(() => {
      const hunting = progress[STATE] === HUNTING;
      if (!hunting || Date.now() - (progress[SINCE] ?? 0) < HANG_MS) return;
      hung = true;
      void worker.terminate();
    }, 500);
    worker.on("message", (finding: Finding) => findings.push(finding));
    worker.on("error", (error) => {
      clearInterval(watch);
      reject(error);
    });
    worker.on("exit", () => {
      clearInterval(watch);
      resolve(hung);
    });
  });
}
