import { causes } from "../../src/causes/registry.ts";
import type { Scenario } from "../scenario.ts";

/**
 * What runs with every change, when there is no time for all: of each stack the first fault of each
 * layer, by name, and every control, since a working stack that is called broken is the worst answer.
 */
export function subset(all: readonly Scenario[]): readonly Scenario[] {
  const seen = new Set<string>();
  return all.filter(({ name, expect }) => {
    if (expect.verdict === "healthy") return true;
    const [stack] = name.split("/");
    const layer = causes.find(({ id }) => id === expect.causes?.[0])?.layer ?? "none";
    const isFirst = !seen.has(`${stack} ${layer}`);
    seen.add(`${stack} ${layer}`);
    return isFirst;
  });
}
