import { array, at, record } from "../../read/json.ts";

/** The names that each step of `auth.steps` saves, in their order. */
export type Saved = readonly (readonly string[])[];

export function savedBySteps(raw: unknown): Saved {
  return array(at(raw, "auth", "steps")).map((step) => Object.keys(record(at(step, "save"))));
}
