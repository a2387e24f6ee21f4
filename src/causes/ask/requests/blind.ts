import type { FactKind } from "../../../case/facts.ts";
import type { View } from "../../define.ts";

/**
 * True in a run on this machine that should have seen this and could not: what would decide may be
 * in it. Text that somebody pasted is never whole, and has to do.
 */
export function isBlind<K extends FactKind>(view: View<K>, kind: K, subject: string): boolean {
  return view.plan.target.kind === "compose" && !view.looked(kind, subject);
}
