import { at, record } from "../json.ts";

/** Beside `Spec`; no word of Docker's. */
export const SPEC_NUMBER = "SpecNumber";

/**
 * The manager's answers with a number for each specification of tasks, the same number for the
 * same one: what a task was made from is to be told after the values of its environment are gone.
 */
export function numbered(
  services: readonly unknown[],
  tasks: readonly unknown[],
): { readonly services: readonly unknown[]; readonly tasks: readonly unknown[] } {
  const numbers = new Map<string, number>();
  const within = (answer: unknown, spec: unknown) => {
    const text = JSON.stringify(deciding(spec));
    const known = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, known);
    return { ...record(answer), [SPEC_NUMBER]: known };
  };
  return {
    services: services.map((answer) => within(answer, at(answer, "Spec", "TaskTemplate"))),
    tasks: tasks.map((answer) => within(answer, at(answer, "Spec"))),
  };
}

/** What makes one task differ from another; some of the rest only services are shown with. */
function deciding(spec: unknown): readonly unknown[] {
  const { StopGracePeriod: _, ...container } = record(at(spec, "ContainerSpec"));
  const others = ["Resources", "Networks", "ForceUpdate"].map((key) => at(spec, key) ?? null);
  return [container, ...others];
}
