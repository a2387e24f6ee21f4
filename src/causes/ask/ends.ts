import type { AppException } from "../../case/codes/app.ts";
import type { Fact } from "../../case/facts.ts";
import type { Place } from "../../case/place.ts";
import type { NonEmpty, View } from "../define.ts";
import { type BootError, bootError } from "./boot-error.ts";
import { lastWords } from "./last-words.ts";
import { type NotRunnable, notRunnable } from "./not-runnable.ts";
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
export type Reason =
  | NotRunnable
  | BootError
  | {
      readonly is: "app-not-found";
      readonly server: string;
      readonly module: string;
      readonly attribute: string | null;
      /** The line of the project that asks for the module; null when the server does so itself. */
      readonly origin: Place | null;
    }
  | {
      readonly is: "step-failed";
      readonly step: string;
      readonly detail: string;
      readonly exception: AppException | null;
    };

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
export function endCites(
  ended: Ended,
): NonEmpty<Words | Fact<"container.state"> | Fact<"container.event">> {
  return [ended.words, ended.state, ...ended.ends.slice(-1)];
}

/** The reason of one end; null when nothing shows it, or what shows it has no cause here. */
function endOf(view: Evidence, idle: Idle): Ended | null {
  const words = lastWords(view, idle.service);
  const start = notRunnable(view, idle, words);
  if (start) return { ...idle, ...start };
  const reason = words && reasonIn(view, idle, words);
  return words && reason ? { ...idle, reason, words } : null;
}

function reasonIn(view: Evidence, { service }: Idle, words: Fact<"app.log">): Reason | null {
  const { body } = words;
  switch (body.code) {
    case "exception":
      return bootError(view, service, words, body);
    case "app-not-loaded": {
      const { server, module, attribute } = body;
      return { is: "app-not-found", server, module, attribute, origin: null };
    }
    case "tool-failed":
      return { is: "step-failed", step: body.tool, detail: body.detail, exception: null };
    case "permission-denied":
      return {
        is: "step-failed",
        step: body.tool ?? body.path,
        detail: `${body.path} may not be written or run.`,
        exception: null,
      };
    default:
      return null;
  }
}
