import { PHRASES } from "../causes/phrases.ts";
import { CHECK_TEXTS } from "./check-texts.ts";
import { EVIDENCE_TEXTS } from "./evidence-texts.ts";
import { SUPPRESSION_TEXTS } from "./suppression-texts.ts";

/** How parts are joined to a list; `comma` stands between all but the last two. */
const LISTS = { comma: ", ", and: " and ", or: " or ", semicolon: "; " } as const;

/** Last links of a chain: which checks fail, asked which way. */
const CONSEQUENCES = {
  proxied: "through nginx",
  direct: "when asked direct",
  published: "on the published port",
  "with-status": "{way} ({status})",
  "one-fails": "{routes} fails {ways}",
  "many-fail": "{routes} fail {ways}",
} as const;

/** What frames a finding of the files. */
const LINT_FRAMES = {
  "with-profile": "With profile {profile} turned on: {summary}",
} as const;

/** Every sentence and part of a sentence that a diagnosis is made of, beside the causes' own. */
export const ENGLISH_WORDING = {
  phrases: PHRASES,
  lists: LISTS,
  checks: CHECK_TEXTS,
  consequences: CONSEQUENCES,
  evidence: EVIDENCE_TEXTS,
  frames: LINT_FRAMES,
  suppressions: SUPPRESSION_TEXTS,
} as const;

/** The same keys with other words. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]>;
};

export type Wording = Translated<typeof ENGLISH_WORDING>;
