import { keptVariable } from "../case/environment.ts";
import { array, at, record, strings } from "../read/json.ts";

/** An inspect answer without the values of environment variables, for containers and images. */
export function withoutValues(answer: unknown): unknown {
  return within(within(answer, ["Config"]), ["ContainerConfig"]);
}

/** Where the answers about services and tasks carry environments. */
const SPECS = [
  ["Spec", "TaskTemplate", "ContainerSpec"],
  ["PreviousSpec", "TaskTemplate", "ContainerSpec"],
  ["Spec", "ContainerSpec"],
] as const;

/** Services or tasks of a Swarm without the values of environment variables. */
export function specsWithoutValues(answers: unknown): readonly unknown[] {
  return array(answers).map((answer) => SPECS.reduce<unknown>(within, answer));
}

/** `answer` with the `Env` of what stands at these keys reduced to names. */
function within(answer: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) {
    // Without a sign it is one that compose was to hand on, and nobody has set: the container has none.
    const set = strings(at(answer, "Env")).filter((entry) => entry.includes("="));
    return { ...record(answer), Env: set.map(keptVariable) };
  }
  const inner = at(answer, key);
  if (inner === undefined || inner === null) return answer;
  return { ...record(answer), [key]: within(inner, rest) };
}
