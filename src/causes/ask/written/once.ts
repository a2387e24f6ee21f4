import type { Written } from "./evidence.ts";

/** The same answer for the same evidence, worked out once: a dozen causes ask for it. */
export function once<T>(ask: (view: Written) => T): (view: Written) => T {
  const known = new WeakMap<Written, { readonly answer: T }>();
  return (view) => {
    const found = known.get(view) ?? { answer: ask(view) };
    known.set(view, found);
    return found.answer;
  };
}

/** The same for what is asked about each service. */
export function onceOf<T>(
  ask: (view: Written, service: string) => T,
): (view: Written, service: string) => T {
  const answers = once(() => new Map<string, { readonly answer: T }>());
  return (view, service) => {
    const found = answers(view).get(service) ?? { answer: ask(view, service) };
    answers(view).set(service, found);
    return found.answer;
  };
}
