import type { AnyFact } from "../case/facts.ts";
import type { Outcome } from "../case/outcome.ts";
import type { Place } from "../case/place.ts";
import type { Confidence, EffectOn, Finding, Severity } from "../causes/define.ts";
import type { Message } from "./message.ts";

export type Verdict = "healthy" | "broken" | "unknown";

/** One check of the matrix, with all its attempts folded into one line. */
export interface CheckResult {
  readonly id: string;
  readonly route: string;
  readonly via: "direct" | "proxied" | "published" | "inside";
  readonly backend: string | null;
  readonly request: {
    readonly method: string;
    readonly url: string;
    /** As `ownHost` tells it; absent where the URL says it all. */
    readonly host?: string;
  };
  /** The outcome that decided: the first failing attempt, else the last. */
  readonly outcome: Outcome;
  /** null: asked, but the answer proves nothing. */
  readonly ok: boolean | null;
  readonly why: Message | null;
  /** Only the path was proven: the application refused for want of credentials or content. */
  readonly pathOnly: boolean;
  readonly ms: number;
  /** When attempts differ: how many failed of how many. */
  readonly burst: { readonly failed: number; readonly of: number } | null;
  readonly at: string;
  /** Who made the answer, when there was one. */
  readonly origin: Origin;
}

export interface Origin {
  readonly by: "backend" | "proxy" | "unknown";
  /** Short reason, for the reader. */
  readonly because: string;
}

/** Something that is wrong and wants an explanation: a failed check, or a service that is not up. */
export interface Symptom {
  /** Check id, or `service:NAME`. */
  readonly id: string;
  /** Any one of these explains it. */
  readonly effects: readonly EffectOn[];
  readonly say: Message;
}

/** A finding together with the cause that made it. */
export interface Found extends Finding {
  readonly cause: string;
  readonly severity: Severity;
}

export interface RankedCause {
  readonly cause: string;
  readonly confidence: Confidence;
  readonly severity: Severity;
  readonly subject: string;
  readonly message: Message;
  readonly summary: string;
  readonly places: readonly Place[];
  readonly evidence: readonly AnyFact[];
  /** From this cause to the symptom, in sentences. */
  readonly chain: readonly string[];
  readonly fix: {
    readonly message: Message;
    readonly say: string;
    /** Unified diff against the repository; null when the mend is not mechanical. */
    readonly patch: string | null;
    readonly command: string | null;
    readonly disposition: "safe" | "needs-thought";
  };
}

export interface Diagnosis {
  readonly verdict: Verdict;
  readonly checks: readonly CheckResult[];
  readonly root: readonly RankedCause[];
  readonly contributing: readonly RankedCause[];
  readonly ruledOut: readonly { readonly cause: string; readonly because: string }[];
  /** Questions that stay open, grouped by the evidence that is missing. */
  readonly unanswered: readonly {
    readonly question: string;
    readonly why: string;
    readonly causes: readonly string[];
  }[];
}
