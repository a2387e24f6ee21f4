/**
 * A shorter text that still does it, by leaving out ever smaller pieces; as short as it gets until
 * `deadline`, in milliseconds of `performance.now()`.
 */
export function shrink(text: string, does: (text: string) => boolean, deadline: number): string {
  let best = text;
  for (
    let size = Math.ceil(best.length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let at = 0; at < best.length; ) {
      if (performance.now() > deadline) return best;
      const shorter = best.slice(0, at) + best.slice(at + size);
      if (does(shorter)) best = shorter;
      else at += size;
    }
  }
  return best;
}
