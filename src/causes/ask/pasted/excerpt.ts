import type { View } from "../../define.ts";

/** Somebody pasted a part of the logs: what was asked, and what else there is, nobody can look up. */
export function isExcerpt({ plan }: View<never>): boolean {
  return plan.target.kind === "pasted";
}
