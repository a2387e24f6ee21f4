import type { Capture } from "../../case/captures.ts";
import type { Questions } from "../../gather/gather.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Inside } from "../../probe/inside/inside.ts";
import type { Scene } from "../../probe/scene.ts";
import type { TearDown } from "../../stack/stack.ts";

/** What is checked: a stack that this run started, or a system that others run. */
export interface Site {
  /** What it consists of, for a person: `2 services`. */
  readonly size: string;
  /** The plan, with what only the system itself could tell. */
  readonly plan: Plan;
  /** Aborted, with a `StackUnavailable` as reason, when it can be reached no more. */
  readonly lost: AbortSignal;
  /** Values to be masked. */
  readonly secrets: readonly string[];
  /** HTTP from within its networks. */
  readonly inside: Inside;
  /** As it is now; cheap enough to be asked five times a second. */
  look(): Promise<Scene>;
  /** What is known so far without asking anybody. */
  captures(): Promise<readonly Capture[]>;
  /** What probing has to know first: the configuration in force. Never rejects. */
  early(): Promise<readonly Capture[]>;
  /** Everything else that can be had, and what could not be. Never rejects. */
  gather(questions: Questions): Promise<readonly Capture[]>;
  /** Removes what is ours; null: nothing was. */
  leave(): Promise<TearDown | null>;
}
