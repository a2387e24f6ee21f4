import type { AnyFact, Fact } from "../../../case/facts.ts";
import type { Grounds, NonEmpty, View } from "../../define.ts";
import { type NotRunnable, notRunnable } from "../starts/not-runnable.ts";
import { waitsForEdit } from "../starts/reloaders.ts";
import { lastWords } from "./last-words.ts";
import { reasonSaid, type SaidReason } from "./reason-said.ts";
import { type Idle, idleServices } from "./running.ts";

/** Everything that tells why a service never came up. */
export const END_EVIDENCE = [
  "container.state",
  "container.event",
  "container.config",
  "container.network",
  "listener",
  "app.log",
  "http.exchange",
  "script",
  "compose.service",
  "compose.failure",
  "dockerfile.instruction",
] as const;
type Evidence = View<(typeof END_EVIDENCE)[number]>;

type Words = Fact<"app.log"> | Fact<"compose.failure"> | Fact<"script">;

/**
 * Why a service ended before it served. Each end has one reason, and each of these causes asks for
 * its own reason only: so no two of them ever claim the same end.
 */
export type Reason = NotRunnable | SaidReason;

export interface Ended<R extends Reason = Reason> extends Idle {
  readonly reason: R;
  /** What shows the reason. */
  readonly words: Words;
}

type ReasonOf<K extends Reason["is"]> = Extract<Reason, { readonly is: K }>;

/** Services that do not serve, each with what shows why. */
export function ends(view: Evidence): readonly Ended[] {
  return idleServices(view).flatMap((idle) => endOf(view, idle) ?? []);
}

/** Those that do not serve for this one reason. */
export function endsBecause<K extends Reason["is"]>(
  view: Evidence,
  is: K,
): readonly Ended<ReasonOf<K>>[] {
  return ends(view).filter((ended): ended is Ended<ReasonOf<K>> => ended.reason.is === is);
}

/** What to cite for a service that ended of something it said. */
export function endCites({ words, state, ends }: Ended): NonEmpty<AnyFact> {
  return [words, state, ...ends.slice(-1)];
}

/** The answer about a service that was never there to serve, and what else shows it. */
export function neverServed(ended: Ended, ...more: readonly AnyFact[]): Grounds {
  return {
    is: "cause",
    confidence: "certain",
    subject: ended.service,
    effects: [{ effect: "not-started", on: ended.service }],
    cites: [...endCites(ended), ...more],
  };
}

/** Whether the files that the service is made from were read: what they do not have is not there. */
export function hasFiles(view: View<"dockerfile.instruction">, service: string): boolean {
  return view.looked("dockerfile.instruction", service);
}

/** The reason of one end; null when nothing shows it, or what shows it has no cause here. */
function endOf(view: Evidence, idle: Idle): Ended | null {
  const words = lastWords(view, idle.service);
  const start = notRunnable(view, idle, words);
  if (start) return { ...idle, ...start };
  const reason = words && reasonSaid(view, idle.service, words);
  // Code that fails below a reloader, which waits for an edit, has a cause of its own.
  if (reason?.is === "exception" && waitsForEdit(view, idle.service)) return null;
  return words && reason ? { ...idle, reason, words } : null;
}
