/** The names that each step of `auth.steps` saves, in their order. */
export type Saved = readonly (readonly string[])[];

export function savedBySteps(raw: unknown): Saved {
  const steps = pick(pick(raw, "auth"), "steps");
  if (!Array.isArray(steps)) return [];
  return steps.map((step) => Object.keys(pick(step, "save") ?? {}));
}

function pick(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
