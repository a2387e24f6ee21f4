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
