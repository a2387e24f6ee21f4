import type { AnyFact, Fact, FactKind } from "../case/facts.ts";
import type { Place } from "../case/place.ts";
import type { PlanRecord } from "../case/plan-record.ts";
import type { Param, ParamsOf } from "./phrases.ts";

export type NonEmpty<T> = readonly [T, ...T[]];
export type Confidence = "certain" | "likely" | "possible";
export type Severity = "error" | "warning" | "note";
export type Layer =
  | "name-resolution"
  | "network"
  | "proxy-config"
  | "process"
  | "application"
  | "resources"
  | "timeout"
  | "protocol"
  | "tls"
  | "upload-limits"
  | "host-security"
  | "dependency"
  | "deployment";

/** What a fault does to the path. A closed set: ranking joins causes and symptoms through it. */
export type Effect =
  /** The service's process is not there to serve: never started, ended, or ending again and again. */
  | "not-started"
  /** Connections are refused at the address and port that nginx uses. */
  | "refused"
  /** No route to the upstream's address, or the connect times out. */
  | "unreachable"
  /** The upstream's name has no address for nginx. */
  | "unresolved"
  /** The upstream closed or reset the connection before a whole answer. */
  | "closed-early"
  /** No answer in time. */
  | "timed-out"
  /** The proxy refused by its own policy, before the backend saw the request. */
  | "rejected"
  /** The application itself answered 5xx. */
  | "server-error"
  /** The application itself refused the request (4xx) although the request is right. */
  | "app-rejected"
  /** The request went to the wrong place or with the wrong path. */
  | "wrong-route"
  /** The upstream's answer was not acceptable to nginx. */
  | "bad-response"
  /** The healthcheck fails. */
  | "unhealthy";

export interface EffectOn {
  readonly effect: Effect;
  /** The service that shows the effect. */
  readonly on: string;
}

export type Texts = Readonly<Record<string, string>>;
/** A message: which of the cause's texts, and a value for each of its parameters. */
export type Say<T extends Texts> = {
  [K in keyof T & string]: {
    readonly text: K;
    readonly params: Readonly<Record<ParamsOf<T[K]>, Param>>;
  };
}[keyof T & string];

/**
 * One change to a file of the repository. Causes do not see files: what to find in a line is looked
 * up when the patch is made, and where it is not there exactly once there is no patch.
 */
export type Edit = LineEdit | WordEdit | BlockEdit;

/** Replace `remove` consecutive lines from `line` on by `add`; 0 inserts before that line. */
export interface LineEdit {
  readonly file: string;
  readonly line: number;
  readonly remove: number;
  readonly add: readonly string[];
}

/** In this line, write `to` instead of `from`. */
export interface WordEdit {
  readonly file: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

/** New first lines of the block that this line opens with `{`, indented as its others. */
export interface BlockEdit {
  readonly file: string;
  readonly line: number;
  readonly inside: readonly string[];
}

export interface Finding<T extends Texts = Texts> {
  readonly is: "cause";
  readonly confidence: Confidence;
  /** Where it differs from the cause's own: a fault that stops nobody here is a warning. */
  readonly severity?: Severity;
  /** The service at fault, or the hop as `frontend>backend`. */
  readonly subject: string;
  /** What this explains. */
  readonly effects: NonEmpty<EffectOn>;
  /** What this is itself a consequence of: a cause with one of these effects explains it. */
  readonly from?: readonly EffectOn[];
  readonly cites: NonEmpty<AnyFact>;
  /** Best first: where to change something. */
  readonly places: readonly Place[];
  readonly summary: Say<T>;
  readonly fix: Say<T>;
  readonly edits?: readonly Edit[];
  readonly command?: string;
  /** `safe`: cannot make things worse; else a person has to think first. */
  readonly disposition?: "safe" | "needs-thought";
}

/** What an answer rests on: all but its places and its words, which each cause has of its own. */
export type Grounds = Pick<Finding, "is" | "confidence" | "subject" | "effects" | "cites">;

export type Judgement<T extends Texts = Texts> =
  | Finding<T>
  /** The symptom suggests this cause, and the evidence says it is not it. */
  | { readonly is: "cleared"; readonly because: Say<T> }
  /** Nothing here concerns this cause. */
  | { readonly is: "silent" };

export const SILENT: { readonly is: "silent" } = { is: "silent" };

/** Evidence that stands in the files, whether or not anything runs. */
export type StaticKind =
  | "compose.service"
  | "dockerfile.instruction"
  | "script"
  | "bind.source"
  | "repo.path"
  | "app.route"
  | "nginx.directive"
  | "nginx.problem"
  | "nginx.route"
  | "nginx.template"
  | "nginx.unloaded";

/** A fault that the files alone show. */
export interface StaticFinding<T extends Texts = Texts> {
  /** `error`: this path will break; `warning`: under the condition that the summary names. */
  readonly severity: Severity;
  readonly subject: string;
  readonly cites: NonEmpty<AnyFact>;
  readonly places: readonly [Place, ...Place[]];
  readonly summary: Say<T>;
  readonly fix: Say<T>;
  readonly edits?: readonly Edit[];
}

/** The evidence that a cause declared; reading anything else does not type-check. */
export interface View<K extends FactKind> {
  readonly plan: PlanRecord;
  all<P extends K>(kind: P): readonly Fact<P>[];
  of<P extends K>(kind: P, subject: string): readonly Fact<P>[];
  /** True where somebody looked: only then does an empty list mean "not there". */
  looked(kind: K, subject?: string): boolean;
}

/** A kind, or alternatives of which one is enough. */
export type Need = FactKind | readonly FactKind[];
export type KindsOf<N> = N extends FactKind
  ? N
  : N extends readonly (infer I extends FactKind)[]
    ? I
    : never;

/** Prose for the catalogue's page, in English; evidence examples come from the recorded cases. */
export interface CauseDoc {
  /** Short name for headings. */
  readonly title: string;
  /** What happens, in two or three sentences that a junior developer can follow. */
  readonly what: string;
  /** Look-alikes by id, and the fact that separates them. */
  readonly confusedWith: Readonly<Record<string, string>>;
}

export interface CauseSpec<
  N extends Need,
  W extends FactKind,
  T extends Texts,
  D extends CauseDoc = CauseDoc,
> {
  readonly id: string;
  readonly layer: Layer;
  readonly severity: Severity;
  /** Without these no answer is possible: the engine then says `unknown` without asking. */
  readonly needs: readonly N[];
  readonly wants?: readonly W[];
  readonly text: T;
  readonly doc: D;
  /** Pure. Several answers when several services have the fault. */
  judge(view: View<KindsOf<N> | W>): Judgement<T> | readonly Judgement<T>[];
  /** Pure. What of this fault the files alone show; only where that is sure. */
  inspect?(view: View<StaticKind>): readonly StaticFinding<T>[];
}

/** A cause with its evidence types forgotten, as the registry holds it. */
export interface Cause {
  readonly id: string;
  readonly layer: Layer;
  readonly severity: Severity;
  readonly needs: readonly Need[];
  readonly wants: readonly FactKind[];
  readonly text: Texts;
  readonly doc: CauseDoc;
  judge(view: View<FactKind>): readonly Judgement[];
  inspect?(view: View<StaticKind>): readonly StaticFinding[];
}

/** A cause that still knows which texts it has, so that a translation can be held against them. */
export interface DefinedCause<T extends Texts, D extends CauseDoc> extends Cause {
  readonly text: T;
  readonly doc: D;
}

/** Makes a cause. The view handed to `judge` throws on a kind that was not declared. */
export function defineCause<
  const N extends Need,
  const W extends FactKind = never,
  const T extends Texts = Texts,
  const D extends CauseDoc = CauseDoc,
>(spec: CauseSpec<N, W, T, D>): DefinedCause<T, D> {
  const wants = spec.wants ?? [];
  const declared = new Set<FactKind>([...spec.needs.flat(), ...wants]);
  const checked = <R>(kind: FactKind, read: () => R): R => {
    if (!declared.has(kind)) throw new Error(`${spec.id} reads ${kind} without declaring it`);
    return read();
  };
  return {
    ...spec,
    wants,
    judge(view) {
      const answer: Judgement | readonly Judgement[] = spec.judge({
        plan: view.plan,
        all: (kind) => checked(kind, () => view.all(kind)),
        of: (kind, subject) => checked(kind, () => view.of(kind, subject)),
        looked: (kind, subject) => checked(kind, () => view.looked(kind, subject)),
      });
      return "is" in answer ? [answer] : answer;
    },
  };
}
