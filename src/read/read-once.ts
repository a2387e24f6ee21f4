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

/** A text by its path; null: not there. */
type Read = (path: string) => string | null;

/** The same for what reads texts on its way: an answer is kept as long as each of them is as it was. */
export function readOnceFrom<Input extends { readonly read: Read }, T>(
  limit: number,
  answerTo: (input: Input) => T,
): (input: Input) => T {
  let kept: readonly { key: string; texts: ReadonlyMap<string, string | null>; answer: T }[] = [];
  return (input) => {
    const key = JSON.stringify({ ...input, read: null });
    const same = kept.find(
      (one) => one.key === key && [...one.texts].every(([path, text]) => input.read(path) === text),
    );
    if (same) return same.answer;
    const texts = new Map<string, string | null>();
    const read = (path: string) => {
      const text = input.read(path);
      texts.set(path, text);
      return text;
    };
    const answer = answerTo({ ...input, read });
    kept = [...kept, { key, texts, answer }].slice(-limit);
    return answer;
  };
}
