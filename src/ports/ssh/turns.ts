/** At most so many at once; who comes later waits for a turn. */
export function turns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let busy = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (busy >= most) await new Promise<void>((go) => waiting.push(go));
    else busy++;
    try {
      return await work();
    } finally {
      // Whoever waits takes the turn over.
      const next = waiting.shift();
      if (next) next();
      else busy--;
    }
  };
}
