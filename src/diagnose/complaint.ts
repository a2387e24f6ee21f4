import type { FactTable } from "../case/fact-table.ts";
import { isExcerpt } from "../case/is-excerpt.ts";
import type { Found, Symptom } from "./diagnosis.ts";
import { type Ranked, rank } from "./rank.ts";

/** Ranks the findings against what is wrong. */
export function explained(
  table: FactTable,
  found: readonly Found[],
  symptoms: readonly Symptom[],
): { readonly symptoms: readonly Symptom[]; readonly ranked: Ranked } {
  const ranked = rank(found, symptoms);
  if (ranked.root.length > 0 || !isExcerpt(table)) return { symptoms, ranked };
  const weighty = found.filter(
    (one) => one.severity !== "note" && mayBeMeant(table, one, symptoms.length > 0),
  );
  const errors = weighty.filter(({ severity }) => severity === "error");
  const serious = errors.length > 0 ? errors : weighty;
  if (serious.length === 0) return { symptoms, ranked };
  const all = [...symptoms, complaintOf(serious)];
  return { symptoms: all, ranked: rank(found, all) };
}

/**
 * Where a request failed and it is known who was asked, the fault of a service that is neither end
 * of the path is another matter.
 */
function mayBeMeant({ plan }: FactTable, { effects }: Found, hasFailed: boolean): boolean {
  if (!hasFailed || !plan.backend || plan.backend.isGuess) return true;
  const ends = [plan.proxy?.service, plan.backend.service];
  return effects.some(({ on }) => ends.includes(on));
}

/**
 * Who pastes something complains. Where the paste does not show what went wrong for the visitor,
 * whatever it proves to be broken is what the complaint is about.
 */
function complaintOf(found: readonly Found[]): Symptom {
  return {
    id: "complaint",
    effects: found.flatMap(({ effects }) => effects),
    say: { id: "check.no-proof", params: {} },
  };
}
