import type { EffectOn, NonEmpty, View } from "../../define.ts";

/** A name without an address stops nginx at start, or fails each request to the backend. */
export function unresolvedEffects(view: View<never>, fatal: boolean): NonEmpty<EffectOn> {
  const proxy = view.plan.proxy?.service ?? "proxy";
  const backend = view.plan.backend?.service ?? "backend";
  return fatal ? [{ effect: "not-started", on: proxy }] : [{ effect: "unresolved", on: backend }];
}
