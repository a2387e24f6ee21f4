import type { Confidence, Effect, EffectOn } from "../causes/define.ts";
import type { Found, Symptom } from "./diagnosis.ts";

/** Effects that follow from others on the same service, whatever the cause. */
const IMPLIES: Partial<Record<Effect, readonly Effect[]>> = {
  // A process that is not there answers nobody, and Docker's DNS only knows running containers.
  "not-started": ["refused", "unreachable", "unresolved", "closed-early", "timed-out"],
};

const WEIGHT: Readonly<Record<Confidence, number>> = { certain: 3, likely: 2, possible: 1 };

export interface Ranked {
  /** Best first: what nothing else explains, and what explains a symptom. */
  readonly root: readonly Found[];
  readonly contributing: readonly Found[];
  /** From each root down to the last link before the symptom, the root itself left out. */
  readonly chainOf: (root: Found) => readonly Found[];
  readonly symptomsOf: (root: Found) => readonly Symptom[];
}

/**
 * Orders findings by explanation. A finding explains another when it has an effect that the other
 * says it comes from; a root is what nothing else explains. Of several roots for one symptom only
 * the most confident stay.
 */
export function rank(found: readonly Found[], symptoms: readonly Symptom[]): Ranked {
  const strong = found.filter((finding) => !isConsequence(finding, found));
  const reached = (finding: Found) => symptomsFrom(finding, found, symptoms);
  const relevant = strong.filter((finding) => reached(finding).length > 0);
  const root = relevant
    .filter((finding) => !outdone(finding, relevant, reached))
    .sort((a, b) => score(b, reached) - score(a, reached));
  const links = new Set(root.flatMap((finding) => descendants(finding, found)));
  return {
    root,
    contributing: found.filter((finding) => !root.includes(finding) && !links.has(finding)),
    chainOf: (finding) => descendants(finding, found),
    symptomsOf: reached,
  };
}

/** True when something leads to it that it does not lead back to: a circle hides no root. */
function isConsequence(finding: Found, found: readonly Found[]): boolean {
  const leadsTo = descendants(finding, found);
  return found.some(
    (other) => !leadsTo.includes(other) && descendants(other, found).includes(finding),
  );
}

/** An explanation that is only possible does not outrank a finding of higher confidence. */
function explains(cause: Found, effect: Found): boolean {
  return (
    cause !== effect &&
    (cause.confidence !== "possible" || effect.confidence === "possible") &&
    covers(cause.effects, effect.from ?? [])
  );
}

function covers(effects: readonly EffectOn[], wanted: readonly EffectOn[]): boolean {
  return wanted.some((want) =>
    effects.some(
      (have) =>
        have.on === want.on &&
        (have.effect === want.effect || IMPLIES[have.effect]?.includes(want.effect) === true),
    ),
  );
}

/** Findings that this one leads to, nearest first; each once, so that a circle ends. */
function descendants(root: Found, found: readonly Found[]): readonly Found[] {
  const seen: Found[] = [];
  const queue = [root];
  for (let current = queue.shift(); current; current = queue.shift()) {
    for (const next of found) {
      if (next === root || seen.includes(next) || !explains(current, next)) continue;
      seen.push(next);
      queue.push(next);
    }
  }
  return seen;
}

function symptomsFrom(finding: Found, found: readonly Found[], symptoms: readonly Symptom[]) {
  const effects = [finding, ...descendants(finding, found)].flatMap((link) => link.effects);
  return symptoms.filter((symptom) => covers(effects, symptom.effects));
}

/** True when more confident findings explain every symptom that this one explains. */
function outdone(
  finding: Found,
  relevant: readonly Found[],
  reached: (finding: Found) => readonly Symptom[],
): boolean {
  return reached(finding).every((symptom) =>
    relevant.some(
      (other) =>
        WEIGHT[other.confidence] > WEIGHT[finding.confidence] && reached(other).includes(symptom),
    ),
  );
}

function score(finding: Found, reached: (finding: Found) => readonly Symptom[]): number {
  return WEIGHT[finding.confidence] * 1000 + reached(finding).length;
}
