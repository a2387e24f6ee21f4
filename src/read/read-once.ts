/**
 * The same answer for the same text, worked out once: a run reads a file for its plan, and again as
 * evidence. Keeps the last `limit` answers. They are shared, so nobody may change them.
 */
export function readOnce<T, Args extends readonly unknown[]>(
  limit: number,
  keyOf: (...args: Args) => string,
  read: (...args: Args) => T,
): (...args: Args) => T {
  const kept = new Map<string, { readonly answer: T }>();
  return (...args) => {
    const key = keyOf(...args);
    const found = kept.get(key) ?? { answer: read(...args) };
    kept.set(key, found);
    const [oldest] = kept.keys();
    if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    return found.answer;
  };
}
