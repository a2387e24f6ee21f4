/** Rules by key path, `*` for any key or list index: found step by step on the way down. */
export interface Rules<T> {
  readonly rule: T | null;
  readonly exact: ReadonlyMap<string, Rules<T>>;
  readonly any: Rules<T> | null;
}

interface Growing<T> {
  rule: T | null;
  readonly exact: Map<string, Growing<T>>;
  any: Growing<T> | null;
}

export function pathRules<T>(table: Readonly<Record<string, T>>): Rules<T> {
  const root = empty<T>();
  for (const [pattern, rule] of Object.entries(table)) {
    let at = root;
    for (const part of pattern.split(".")) at = grown(at, part);
    at.rule = rule;
  }
  return root;
}

/** The rules below a key; null when there are none. */
export function below<T>(rules: Rules<T> | null, key: string): Rules<T> | null {
  return rules?.exact.get(key) ?? rules?.any ?? null;
}

function grown<T>(at: Growing<T>, part: string): Growing<T> {
  if (part === "*") {
    at.any ??= empty();
    return at.any;
  }
  const next = at.exact.get(part) ?? empty();
  at.exact.set(part, next);
  return next;
}

function empty<T>(): Growing<T> {
  return { rule: null, exact: new Map(), any: null };
}
