import type { LanguageTag } from "../case/language-tag.ts";
import type { Outcome } from "../case/outcome.ts";
import type { Confidence, Severity } from "../causes/define.ts";
import type { Verdict } from "../diagnose/diagnosis.ts";
import type { Message } from "../diagnose/message.ts";

/** report.json, schema 1: the whole answer as data. Every renderer is a pure function of it. */
export interface Report {
  readonly schema: 1;
  readonly tool: { readonly name: "bad-gateway"; readonly version: string };
  readonly verdict: Verdict;
  readonly lang: LanguageTag;
  readonly target: {
    readonly kind: string;
    readonly proxy: string | null;
    readonly backend: string | null;
    /** Names the stack where the repository has several: its folder, and a config of its own name. */
    readonly stack?: string;
  };
  readonly commit: string | null;
  readonly startedAt: string;
  readonly ms: number;
  readonly checks: readonly ReportCheck[];
  readonly diagnosis: {
    readonly root: readonly ReportCause[];
    readonly contributing: readonly ReportCause[];
    readonly ruledOut: readonly { readonly cause: string; readonly because: string }[];
    readonly unanswered: readonly {
      readonly question: string;
      readonly why: string;
      readonly causes: readonly string[];
      /** Of a paste: what prints the evidence that is missing. */
      readonly command?: string;
    }[];
  };
  readonly timeline: readonly TimelineEntry[];
  readonly environment: Readonly<Record<string, string>>;
}

export interface ReportCheck {
  readonly id: string;
  readonly route: string;
  readonly via: string;
  readonly backend: string | null;
  readonly request: {
    readonly method: string;
    readonly url: string;
    /** Host header of a request through nginx, where it names another host than the URL. */
    readonly host?: string;
  };
  readonly outcome: Outcome;
  readonly ok: boolean | null;
  readonly why: string | null;
  readonly pathOnly: boolean;
  readonly ms: number;
  readonly burst: { readonly failed: number; readonly of: number } | null;
}

export interface ReportCause {
  readonly cause: string;
  readonly confidence: Confidence;
  readonly severity: Severity;
  readonly subject: string;
  readonly message: Message;
  readonly summary: string;
  readonly places: readonly ReportPlace[];
  readonly evidence: readonly {
    readonly kind: string;
    readonly source: string;
    readonly at: string | null;
    readonly quote: string;
  }[];
  readonly chain: readonly string[];
  /** Of a root cause, in a run for a pull request: whether it is this one. */
  readonly change?: ReportChange;
  readonly fix: {
    readonly say: string;
    readonly patch: string | null;
    readonly command: string | null;
    readonly disposition: "safe" | "needs-thought";
    /** What a run with the fix applied would show; null until that is asked for. */
    readonly proof: { readonly before: Outcome; readonly after: Outcome } | null;
  };
}

export interface ReportChange {
  /** `unchanged`: the line is on the base branch already. */
  readonly is: "changed" | "unchanged" | "unknown";
  /** The place that this is said of; null where it is unknown. */
  readonly at: string | null;
  /** Why it cannot be told. */
  readonly why: string | null;
}

export interface ReportPlace {
  readonly file: string | null;
  readonly line: number | null;
  readonly endLine: number | null;
  readonly remote: string | null;
}

/**
 * One moment of the run. `event` is a short code: what the engine calls it (`start`, `die`, `oom`,
 * `health` …), `probe` for a request of ours, `request` for one that a log tells of, and the kind of
 * line for the rest (`nginx.error`, `app.log`).
 */
export interface TimelineEntry {
  readonly at: string;
  /** The service, or `probe`. */
  readonly source: string;
  readonly event: string;
  readonly text: string;
  /** Of a probe: the check that it belongs to, and how long it took. */
  readonly check?: string;
  readonly ms?: number;
}
