import type { Context } from "../context.ts";
import { entriesOf } from "../node.ts";
import type { ServiceNodes } from "./profiles.ts";

/** Services that in the end wait for themselves: each cycle is reported once. */
export function checkCycles(services: ServiceNodes, context: Context): void {
  const done = new Set<string>();
  for (const start of services.keys()) {
    const path: string[] = [];
    const steps = [{ name: start, rest: dependenciesOf(start, services) }];
    path.push(start);
    while (steps.length > 0 && !done.has(start)) {
      const step = steps.at(-1);
      const next = step?.rest.shift();
      if (step === undefined || next === undefined) {
        steps.pop();
        const left = path.pop();
        if (left !== undefined) done.add(left);
      } else if (path.includes(next)) {
        report([...path.slice(path.indexOf(next)), next], services, context);
      } else if (!done.has(next)) {
        path.push(next);
        steps.push({ name: next, rest: dependenciesOf(next, services) });
      }
    }
  }
}

function dependenciesOf(name: string, services: ServiceNodes): string[] {
  const dependencies = entriesOf(services.get(name)?.entries.get("depends_on"));
  return [...dependencies.keys()].filter((other) => services.has(other));
}

function report(cycle: readonly string[], services: ServiceNodes, context: Context): void {
  const [first = "", second = ""] = cycle;
  const at = entriesOf(services.get(first)?.entries.get("depends_on")).get(second);
  const key = ["services", first, "depends_on", second];
  const message = `services wait for each other: ${cycle.join(" → ")}; take one dependency away`;
  if (at) context.report("cycle", key, at, message);
}
