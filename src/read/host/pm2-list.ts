import type { ContainerState } from "../../case/codes/container.ts";
import type { AnyFact } from "../../case/facts.ts";
import { UNSEEN } from "../container/state.ts";
import type { Looked } from "../evidence.ts";
import { fact, witness } from "../witness.ts";

type Standing = Pick<ContainerState, "status" | "restartPolicy"> & {
  readonly over: "given-up" | "stopped" | null;
};

const RUNS: Standing = { status: "running", restartPolicy: "always", over: null };
const STOPPED: Standing = { status: "exited", restartPolicy: "no", over: "stopped" };

/** pm2's own words (pm2: constants.js). */
const STANDINGS: Readonly<Record<string, Standing>> = {
  online: RUNS,
  launching: RUNS,
  "one-launch-status": RUNS,
  "waiting restart": { status: "restarting", restartPolicy: "always", over: null },
  errored: { status: "exited", restartPolicy: "no", over: "given-up" },
  stopped: STOPPED,
  stopping: STOPPED,
};

/** Whether pm2 has such a word for how a program stands. */
export function isStanding(word: string): boolean {
  return STANDINGS[word] !== undefined;
}

/** Whether a program that pm2 calls so has a process, or gets one in a moment. */
export function isUpAs(word: string): boolean {
  return STANDINGS[word]?.over === null;
}

/** What `pm2 list` shows of a program. How it ended, and where it listens, it does not show. */
export function readPm2List({ subject, how, at, body }: Looked<"pm2.list">): readonly AnyFact[] {
  const standing = STANDINGS[body.status];
  if (!standing) return [];
  const { over, ...known } = standing;
  const state: ContainerState = {
    ...UNSEEN,
    ...known,
    runtime: "program",
    name: body.program,
    keeper: { manager: "pm2", program: body.program, over },
    // Of one that is up nobody knows when, or by whom, it was started again.
    restartCount: known.status === "restarting" ? body.restarts : 0,
  };
  const seen = witness({ source: subject, how, at, quote: body.row });
  return [fact("container.state", subject, state, seen)];
}
